import { cpSync, mkdtempSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { loadSite, type Loaded } from '../check/load.ts';
import type { MakePdf } from './compiler.ts';
import { openFiles } from '../content/kept-files.ts';
import { openPdfs } from './pdfs.ts';

const folder = mkdtempSync(join(tmpdir(), 'pdfs-'));
const content = join(folder, 'content');
let loaded: Loaded;
beforeAll(async () => {
  cpSync('tests/fixtures/klein', content, { recursive: true });
  loaded = await loadSite(content, '2030-01-01');
});
afterAll(() => rmSync(folder, { recursive: true, force: true }));

/** Opens the PDFs of a loaded site with a maker that counts; what it makes is what it was given. */
function open(
  { site, entries }: Loaded,
  load?: () => MakePdf,
  kept = join(folder, 'kept'),
  files = openFiles(kept),
) {
  const given: string[] = [];
  const said: string[] = [];
  const write: MakePdf = (input) => {
    given.push(input.title);
    return Buffer.from(JSON.stringify(input));
  };
  const pdfs = openPdfs({
    publisher: { organisatie: site!.organisatie, site: 'https://voorbeeld.invalid/' },
    contentDir: content,
    entries,
    code: 'code',
    files,
    load: load ?? (() => write),
    told: (line) => said.push(line),
  });
  const versies = site!.documenten.flatMap((document) => document.versies);
  return { pdfs, versies, given, said, files, kept };
}

describe('the PDFs of a site', () => {
  it('are made once, and not again from the same on another day', async () => {
    const first = open(loaded);
    const bytes = await Promise.all(first.versies.map((versie) => first.pdfs.of(versie)));
    await first.pdfs.of(first.versies[0]!);
    expect(first.given).toHaveLength(first.versies.length);
    const second = open(await loadSite(content, '2031-12-31'));
    const again = await Promise.all(second.versies.map((versie) => second.pdfs.of(versie)));
    expect(second.given).toEqual([]);
    expect(again.map(String)).toEqual(bytes.map(String));
    expect(second.pdfs.counts()).toEqual({ made: 0, kept: first.versies.length });
  });

  it('are made anew where a file of the versie changed, and only there', async () => {
    const file = join(content, 'documenten/plan/2024/01-doel.mdx');
    writeFileSync(file, `${readFileSync(file, 'utf8')}\nEen woord meer.\n`);
    const { pdfs, versies, given } = open(await loadSite(content, '2030-01-01'));
    await Promise.all(versies.map((versie) => pdfs.of(versie)));
    expect(given).toHaveLength(1);
  });

  it('are made anew where somebody touched what was kept', async () => {
    const { kept } = open(loaded);
    for (const name of readdirSync(kept)) writeFileSync(join(kept, name), 'x'.repeat(99));
    const { pdfs, versies, given } = open(loaded);
    await Promise.all(versies.map((versie) => pdfs.of(versie)));
    expect(given).toHaveLength(versies.length);
  });

  it('keep no file that the site no longer has', async () => {
    const { pdfs, versies, files, kept } = open(loaded);
    await pdfs.of(versies[0]!);
    expect(readdirSync(kept).length).toBeGreaterThan(1);
    files.sweep();
    expect(readdirSync(kept)).toHaveLength(1);
  });

  it('are made again where what was kept went while they were in use, and held where nothing is kept', async () => {
    const gone = open(loaded, undefined, join(folder, 'gone'));
    const bytes = await gone.pdfs.of(gone.versies[0]!);
    rmSync(gone.kept, { recursive: true });
    expect(String(await gone.pdfs.of(gone.versies[0]!))).toBe(String(bytes));
    expect(gone.given).toHaveLength(2);
    const held = open(loaded, undefined, undefined, openFiles(undefined));
    for (let i = 0; i < 2; i += 1)
      expect(String(await held.pdfs.of(held.versies[0]!))).toBe(String(bytes));
    expect(held.given).toHaveLength(1);
  });

  it('are not there where no compiler is, which is told once in a line with the cure', async () => {
    const none = () => {
      throw new Error('Cannot find native binding.');
    };
    const { pdfs, versies, said } = open(loaded, none, join(folder, 'none'));
    for (const versie of versies) expect(await pdfs.linkOf(versie)).toBeUndefined();
    expect(said).toHaveLength(1);
    expect(said[0]).toMatch(/^Er zijn geen pdf’s gemaakt: .*npm ci.*$/);
  });

  it('are left out one by one where the compiler refuses, which is told', async () => {
    const refuses = (): MakePdf => (input) => {
      if (input.parts.length > 1) throw new Error('odd\nthing');
      return Buffer.from('x');
    };
    const { pdfs, versies, said } = open(loaded, refuses, join(folder, 'refused'));
    const links = await Promise.all(versies.map((versie) => pdfs.linkOf(versie)));
    expect(links.filter(Boolean)).toHaveLength(1);
    expect(said).toHaveLength(1);
    expect(said[0]).toContain('odd thing');
  });
});
