import { cpSync, mkdirSync, mkdtempSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterEach, expect, it } from 'vitest';
import { skeleton, THINGS } from '../../src/redactie/skeletons.ts';
import { NEW_FILES, newFileAddress } from '../../src/redactie/new-files.ts';
import { readWish } from '../../scripts/nieuw/arguments.ts';
import { command, spawned } from './command.ts';

const folders: string[] = [];
afterEach(() => folders.splice(0).forEach((folder) => rmSync(folder, { recursive: true })));

function content() {
  const folder = mkdtempSync(join(tmpdir(), 'nieuw-'));
  folders.push(folder);
  cpSync('tests/fixtures/klein', join(folder, 'content'), { recursive: true });
  return join(folder, 'content');
}
const files = (dir: string) => readdirSync(dir, { recursive: true, encoding: 'utf8' }).sort();

it.each([
  [['mijlpaal', 'Besluit ’s zomers', '--datum', '2026-22'], 'mijlpalen/besluit-s-zomers.yaml'],
  [['thema', 'Jeugd & zorg'], 'themas/jeugd-en-zorg.yaml'],
  [['begrip', 'Café: een proef'], 'begrippen/cafe-een-proef.yaml'],
  [['document', '2027'], 'documenten/2027/document.yaml'],
])('makes %j where it belongs, and the check passes once its words are written', async (args, file) => {
  const dir = content();
  const made = await command('nieuw', dir, ...args);
  expect(made.text).toContain(file);
  expect(made.status).toBe(0);
  const text = readFileSync(join(dir, file), 'utf8');
  const lines = (await command('controle', dir)).text.split('\n').filter((line) => /^\S+:\d+: (?!waarschuwing)/.test(line));
  expect(lines.map((line) => /nog een zin van een leeg bestand: "(.*?)"/.exec(line)?.[1])).toEqual([...text.matchAll(/Schrijf hier.*/g)].map(([words]) => words));
  expect(lines).toHaveLength(1);
  writeFileSync(join(dir, file), text.replace(/Schrijf hier.*/g, 'Eigen woorden.'));
  expect((await command('controle', dir)).status).toBe(0);
});

it('gives hoofdstukken the next number, in a concept made for a document without text', async () => {
  const dir = content();
  await command('nieuw', dir, 'document', 'Nota');
  for (const titel of ['Inleiding', 'Doel']) expect((await command('nieuw', dir, 'hoofdstuk', 'nota', titel)).status).toBe(0);
  expect((await command('nieuw', dir, 'hoofdstuk', 'nota', 'Kern', '--onder', 'doel')).status).toBe(0);
  expect(files(join(dir, 'documenten/nota/concept'))).toEqual([
    '01-inleiding.mdx',
    '02-doel',
    '02-doel/01-kern.mdx',
    '02-doel/index.mdx',
    'versie.yaml',
  ]);
  const { text } = await command('controle', dir);
  expect(text).toMatch(/nota\/document\.yaml:4:15: Hier staat nog een zin van een leeg bestand/);
  expect(text.match(/waarschuwing: Hier staat nog een zin/g)).toHaveLength(3);
  expect(text).toContain('1 fout, ');
});

it('puts a hoofdstuk after the last of a concept that is there', async () => {
  const dir = content();
  const hoofdstuk = async (...args: string[]) => (await command('nieuw', dir, 'hoofdstuk', 'plan', ...args)).text;
  cpSync(join(dir, 'documenten/plan/2024'), join(dir, 'documenten/plan/concept'), { recursive: true });
  writeFileSync(join(dir, 'documenten/plan/concept/versie.yaml'), 'label: Concept\ndatum: 2025-01-01\nstatus: concept\nwijziging:\n  soort: klein\n  toelichting: Een woord.\n');
  const deep = join(dir, 'documenten/plan/concept/05-verder/05-ondermijning');
  mkdirSync(deep, { recursive: true });
  for (const file of ['../index.mdx', 'index.mdx', '02-een.mdx']) writeFileSync(join(deep, file), '---\ntitel: Deel\n---\n\nTekst.\n');
  expect(await hoofdstuk('Tot slot')).toContain('concept/06-tot-slot.mdx');
  expect(await hoofdstuk('Diep', '--onder', 'verder/ondermijning')).toContain('05-ondermijning/03-diep.mdx');
});

it.each([
  [[], /Schrijf een van deze/],
  [['miljpaal', 'x'], /Bedoelt u mijlpaal\?/],
  [['mijlpaal', 'x'], /De datum ontbreekt.*--datum/],
  [['mijlpaal', 'x', '--datum', '31-12-2026'], /2026-12-31/],
  [['mijlpaal', 'x', '--datum'], /Achter --datum staat niets/],
  [['mijlpaal', 'x', '--datum', '2026', '--soort', 'beslut'], /Bedoelt u besluit\?/],
  [['thema', 'x', '--datum', '2026'], /--datum kan hier niet/],
  [['thema', 'twee', 'woorden'], /aanhalingstekens/],
  [['thema', '…'], /geen letters of cijfers/],
  [['document', '../../x'], /x\/document\.yaml is gemaakt/],
  [['document', 'Plan'], /Dit is er al: documenten\/plan\/document\.yaml/],
  [['document', 'Zoeken'], /gebruikt de site zelf/],
  [['hoofdstuk', 'plann', 'x'], /Bedoelt u plan\?/],
  [['hoofdstuk', 'plan', 'x'], /Maak eerst een concept/],
  [['hoofdstuk', '../../etc', 'x'], /bestaat niet/],
])('answers %j in Dutch with the cure', async (args, message) => {
  const dir = content();
  const before = files(dir);
  const { text, status } = await command('nieuw', dir, ...args);
  expect(text).toMatch(message);
  expect(text).not.toMatch(/\n\s+at /);
  if (status !== 0) expect(files(dir)).toEqual(before);
});

it('is a script with an exit code', () => {
  const dir = content();
  expect(spawned('nieuw', { CONTENT_DIR: dir }, 'thema', 'Jeugd')).toMatchObject({ status: 0, text: expect.stringContaining('themas/jeugd.yaml is gemaakt.') as string });
  expect(spawned('nieuw', { CONTENT_DIR: dir }, 'thema', 'Jeugd')).toMatchObject({ status: 1, text: expect.stringMatching(/^Dit is er al: themas\/jeugd\.yaml\. .*\n$/) as string });
});

it('takes the number of a hoofdstuk and the years of a document out of its titel, and keeps a name short', async () => {
  const dir = content();
  const { text } = await command('nieuw', dir, 'document', 'Het meerjarige uitvoeringsplan voor de integrale veiligheid 2028-2031');
  const name = 'meerjarige-uitvoeringsplan-integrale';
  expect(text).toMatch(new RegExp(`${name}, komt in elk adres: hernoem.*hoofdstuk ${name} "Inleiding"`));
  expect(readFileSync(join(dir, 'documenten', name, 'document.yaml'), 'utf8')).toMatch(/titel: Het meerjarige .* 2028-2031\n[^]*\nperiode: 2028\/2031\n/);
  await command('nieuw', dir, 'hoofdstuk', name, '3.1 Jeugd & zorg');
  expect(readFileSync(join(dir, 'documenten', name, 'concept/01-jeugd-en-zorg.mdx'), 'utf8')).toMatch(/^---\ntitel: Jeugd & zorg\nnummer: "3.1"\n---/);
  await command('nieuw', dir, 'hoofdstuk', name, '2028 in beeld');
  await command('nieuw', dir, 'hoofdstuk', name, '10 jaar verder');
  expect(files(join(dir, 'documenten', name, 'concept'))).toEqual(expect.arrayContaining(['02-2028-in-beeld.mdx', '03-10-jaar-verder.mdx']));
});

it('leaves what is there alone', async () => {
  const dir = content();
  const file = join(dir, 'themas/jeugd.yaml');
  expect((await command('nieuw', dir, 'thema', 'Jeugd')).status).toBe(0);
  writeFileSync(file, readFileSync(file, 'utf8').replace('Schrijf hier', 'Hier staat'));
  const own = readFileSync(file, 'utf8');
  expect((await command('nieuw', dir, 'thema', 'Jeugd')).text).toContain('Dit is er al');
  expect(readFileSync(file, 'utf8')).toBe(own);
});

it.each(THINGS)('takes the command that the handbook shows for %s', (thing) => {
  const words = [...NEW_FILES[thing].example.matchAll(/"([^"]*)"|(\S+)/g)];
  expect(readWish(words.map(([word, quoted]) => quoted ?? word)).thing).toBe(thing);
});

it('proposes on GitHub what the command makes', async () => {
  const dir = content();
  await command('nieuw', dir, 'document', 'Nota');
  await command('nieuw', dir, 'hoofdstuk', 'nota', 'Een');
  for (const thing of THINGS) {
    const [start, query] = newFileAddress(thing, '2026').split('?');
    expect(start).toBe('new/main');
    const asked = new URLSearchParams(query);
    const path = (asked.get('filename') ?? '').replace('NAAM-VAN-HET-DOCUMENT', 'nota');
    const file = join(dir, path.replace(/^content\//, ''));
    cpSync(join(dir, 'site.yaml'), file, { recursive: true });
    writeFileSync(file, asked.get('value') ?? '');
  }
  // Every sentence that is to be replaced is told, and nothing else is wrong.
  const { text } = await command('controle', dir);
  const errors = text.split('\n').filter((line) => /^\S+: (?!waarschuwing)/.test(line));
  expect(errors.filter((line) => !line.includes('nog een zin van een leeg bestand'))).toEqual([]);
  expect(errors).toHaveLength(THINGS.length);
  expect(skeleton('begrip', { titel: 'x' })).toContain('Schrijf hier');
});
