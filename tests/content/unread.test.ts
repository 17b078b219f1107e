import { cpSync, mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import fc from 'fast-check';
import { expect, it } from 'vitest';
import { readSource } from '../../src/content/read.ts';

const NAMES = ['.gitattributes', '.x', 'x', 'themas', 'x.yaml', 'plan.yaml', 'documenten', 'plan', '2024', '09-deel.mdx', 'beeld', 'a.png', 'README.md', 'x.txt', 'woordenlijst.txt', '.DS_Store', 'a b', 'X.mdx', `${'l'.repeat(101)}.yaml`];

it('every file is read, or told of: whatever its name and place', () =>
  fc.assert(
    fc.asyncProperty(fc.array(fc.constantFrom(...NAMES), { minLength: 1, maxLength: 5 }), async (parts) => {
      const folder = mkdtempSync(join(tmpdir(), 'ongelezen-'));
      const dir = join(folder, 'inhoud');
      cpSync('tests/fixtures/klein', dir, { recursive: true });
      const path = join(dir, ...parts);
      try {
        mkdirSync(dirname(path), { recursive: true });
        writeFileSync(path, 'x');
      } catch {
        // A folder of that name is there, or a part of the path is a file.
        rmSync(folder, { recursive: true });
        return;
      }
      const { entries, faults } = await readSource(dir);
      rmSync(folder, { recursive: true });
      const read = entries.some((entry) => entry.path === path) || parts.join('/') === 'woordenlijst.txt';
      const told = faults.some(({ file }) => path === file || path.startsWith(`${file}/`));
      expect(read || told).toBe(true);
    }),
    { numRuns: 300 },
  ));
