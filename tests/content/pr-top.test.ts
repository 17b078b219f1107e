import { cpSync, mkdirSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import { afterAll, beforeAll, expect, it } from 'vitest';
import { isPlainMarkdown } from '../../scripts/bericht/plain-markdown.ts';
import { handOver } from '../../scripts/pr-verslag/hand-over.ts';
import { readVerslag } from '../../scripts/bericht/verslag.ts';
import { makeReport } from '../../scripts/pr-verslag/report.ts';
import { loadSite } from '../../src/check/load.ts';
import { command } from './command.ts';
import { DECISION } from './versie-folder.ts';

const dirs: string[] = [];
afterAll(() => dirs.forEach((dir) => rmSync(dir, { recursive: true })));
const fresh = (from: string) => {
  const dir = join(mkdtempSync(join(tmpdir(), 'top-')), 'content');
  dirs.push(dir);
  cpSync(from, dir, { recursive: true });
  return dir;
};
let start = '';
const MIJLPAAL = 'titel: Raad\ndatum: 2025-01\norgaan: Raad\nsoort: besluit\nstatus: gepland\n';
beforeAll(async () => {
  start = fresh('tests/fixtures/klein');
  mkdirSync(join(start, 'mijlpalen'));
  writeFileSync(join(start, 'mijlpalen/raad.yaml'), MIJLPAAL);
  expect((await command('versie', start, 'vastleggen')).status).toBe(0);
});

/** The report on a folder that was changed by a function, against the one before. */
async function report(from: string, change: (dir: string) => unknown, outside: string[] = []) {
  const dir = fresh(from);
  await change(dir);
  const [van, tot] = [await loadSite(from), await loadSite(dir)];
  const made = await makeReport({ dir: from, ...van }, { dir, ...tot }, 'content', outside);
  return { dir, ...made, markdown: made.markdown.replaceAll('\u200B', '') };
}
const put = (dir: string, name: string, text: string) => {
  mkdirSync(dirname(join(dir, name)), { recursive: true });
  writeFileSync(join(dir, name), text);
};
const edit = (dir: string, name: string, from: string, to: string) => {
  const text = readFileSync(join(dir, name), 'utf8');
  expect(text).toContain(from);
  put(dir, name, text.replace(from, to));
};

it('counts what a reader sees differently, by kind', async () => {
  const concept = await report(start, (dir) => command('versie', dir, 'nieuw', 'plan'));
  expect(concept.top).toEqual([expect.stringMatching(/^.+, .*concept.*: nieuw, gelijk aan versie 2024$/i)]);
  const { top, readers } = await report(concept.dir, (dir) => {
    edit(dir, 'documenten/plan/concept/01-doel.mdx', 'veilig dorp', 'leefbaar dorp');
    edit(dir, 'documenten/plan/concept/02-aanpak.mdx', 'Lees ook', '| Jaar | Doel |\n| --- | --- |\n| 2025 | Af |\n| 2026 | Klaar |\n\nLees ook');
    put(dir, 'documenten/plan/concept/03-geld.mdx', '---\ntitel: Geld\n---\n\nEr is geld.\n');
    put(dir, 'mijlpalen/raad.yaml', MIJLPAAL.replace('2025-01', '2026'));
    put(dir, 'begrippen/x.yaml', 'term: X\nuitleg: Y\n');
    put(dir, 'documenten/plan/2024/errata.yaml', '- hoofdstuk: doel\n  alinea: 1\n  datum: 2024-05-01\n  was: veilig dorp\n  wordt: veilig stadje\n  reden: Klein is een stad.\n');
  }, ['package.json']);
  expect(top.slice(0, 1)).toEqual([expect.stringMatching(/: 1 hoofdstuk nieuw, 1 alinea veranderd, 1 tabel nieuw$/)]);
  expect(top.slice(1)).toEqual(['1 mijlpaal verschoven, 1 begrip nieuw, 1 erratum nieuw', '1 bestand buiten de inhoud: laat een ontwikkelaar die nakijken']);
  expect(readers.replaceAll('\u200B', '')).toMatch(/- Nieuw erratum bij .*Doel, alinea 1: ~~veilig dorp~~ \*\*veilig stadje\*\* \(Klein is een stad\. 1 mei 2024\)/);
  expect(isPlainMarkdown(readers)).toBe(true);
});

it('tells a concept that was decided as one move, and says nothing again of what was only copied', async () => {
  const { dir } = await report(start, async (at) => {
    edit(at, 'documenten/plan/2024/versie.yaml', 'status: vastgesteld', 'status: vastgesteld\nsamenvatting: Dit is een moeilijk geschreven samenvatting aangaande xyzwoord.');
    await command('versie', at, 'nieuw', 'plan');
  });
  const copied = await report(start, (at) => command('versie', at, 'nieuw', 'plan'));
  expect(copied.language).toBe('');
  const { top, markdown, language } = await report(dir, (at) => command('versie', at, 'vaststellen', 'plan', '2025-10-02', ...DECISION));
  expect(top).toEqual([expect.stringMatching(/versie 2 oktober 2025: het concept is deze versie geworden, gelijk aan het concept$/)]);
  expect(markdown).not.toMatch(/^###[^\n]*concept[^\n]*: weg|_weg_/im);
  expect(markdown).toMatch(/\| status \| concept \| vastgesteld \|/);
  expect(language).not.toContain('xyzwoord');
});

it('tells of ten things at most, and of all others that they are there', async () => {
  const many = fresh('tests/fixtures/klein');
  for (let i = 0; i < 12; i += 1) {
    put(many, `documenten/nota-${i}/document.yaml`, `titel: Nota ${i}\nkorteTitel: Nota ${i}\nsoort: uitvoeringsplan\nomschrijving: O\nvolgorde: ${i + 10}\n`);
    put(many, `documenten/nota-${i}/2024/versie.yaml`, 'label: Versie 2024\ndatum: 2024\nstatus: vastgesteld\n');
    put(many, `documenten/nota-${i}/2024/index.mdx`, '---\ntitel: N\n---\n\nTekst.\n');
  }
  const { top } = await report('tests/fixtures/klein', (dir) => cpSync(many, dir, { recursive: true }));
  expect(top).toHaveLength(10);
  expect(top.at(-1)).toBe('En nog 3 andere: zie hieronder');
});

it('hands over what the comment is made of, also of content full of faults', async () => {
  const made = await report(start, (dir) => {
    for (let i = 0; i < 70; i += 1) put(dir, `begrippen/b-${i}.yaml`, `term: ${'x'.repeat(5000)}\n`);
  });
  const file = join(dirs[0]!, '../verslag.json');
  handOver(file, made, '12');
  const read = readVerslag(file);
  expect(read).toMatchObject({ number: 12, totals: { errors: made.faults.filter(({ warning }) => !warning).length } });
  expect(read?.faults).toHaveLength(50);
  handOver(file, made, '12; rm');
  expect(readVerslag(file)?.number).toBeUndefined();
});
