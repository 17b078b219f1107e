// Checks hostile files one after the other in a small content folder; prints what each took, a line of JSON for each.
// Usage: node worker.ts <size> <form> <name>...
import { cpSync, mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import { loadSite } from '../../../src/check/load.ts';
import { FILES } from './files.ts';

const [size = '0', form = 'within', ...names] = process.argv.slice(2);
const folder = mkdtempSync(join(tmpdir(), 'vijandig-'));
const dir = join(folder, 'inhoud');
cpSync('tests/fixtures/klein', dir, { recursive: true });
await loadSite(dir); // What only the first reading of a process costs is no part of it.
for (const name of names) {
  const file = FILES[name]?.(Number(size), form === 'within');
  if (!file) throw new Error(`"${name}" is none of the hostile files.`);
  mkdirSync(dirname(join(dir, file.path)), { recursive: true });
  writeFileSync(join(dir, file.path), file.text);
  const before = process.cpuUsage();
  const { faults } = await loadSite(dir);
  const { user, system } = process.cpuUsage(before);
  rmSync(join(dir, file.path));
  const [first] = faults.filter(({ file: told }) => told.endsWith(file.path));
  const seconds = (user + system) / 1e6;
  const told = first && `${first.rule} at ${first.line}`;
  console.log(JSON.stringify({ name, seconds, faults: faults.length, first: told }));
}
rmSync(folder, { recursive: true });
