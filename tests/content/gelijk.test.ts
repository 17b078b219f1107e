import { cpSync, mkdirSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import fc from 'fast-check';
import sharp from 'sharp';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { makeReport } from '../../scripts/pr-verslag/report.ts';
import { changeSentence, partSentence } from '../../src/components/wijziging/words.ts';
import { siteEntries } from '../../src/formats/atom.ts';
import { lotOf } from '../../src/quote/lot.ts';
import { BUITEN_ALINEAS } from '../../src/model/buiten.ts';
import { latestChange } from '../../src/compare/geschiedenis.ts';
import { isChanged, vergelijk } from '../../src/compare/vergelijken.ts';
import { loadSite } from '../../src/check/load.ts';
import { errorsOf } from '../../src/faults/fault.ts';

const BODY = `Een eerste alinea met een noot[^1] en een [verwijzing](https://een.example/).

## Eerste kop

Een tweede alinea met **vette** woorden en *cursieve* woorden.

Een regel die\\
hier breekt.

> Een aangehaalde zin.

<Citaat bron="Een boek">
Een citaat uit een boek.
</Citaat>

<Kader titel="Goed om te weten">
De inhoud van het kader.
</Kader>

Een woord met een <Sic juist="fout">vout</Sic> erin en <Taal code="en">some words</Taal>.

<Figuur bestand="een.png" alt="Een kaart van het dorp" />

<Figuur bestand="drie.png" decoratief />

## Tweede kop

| jaar | bedrag |
| --- | --- |
| een | twee |

1. punt een
2. punt twee

- [ ] taak een
- [x] taak twee

~~Doorgehaald en geldig~~ staan hier.

[^1]: Het bedrag is 10.000 euro.
`;

const swap = (from: string, to: string) => (body: string) => body.replace(from, to);

/** Edits that change what is decided and no word of an alinea. */
const EDITS: Record<string, (body: string) => string> = {
  'the amount in a footnote': swap('10.000', '90.000'),
  'the head of a table': swap('| jaar | bedrag |', '| jaar | uren |'),
  'the address of a link': swap('https://een.example/', 'https://twee.example/'),
  'words struck through': swap('~~Doorgehaald en geldig~~', 'Doorgehaald en geldig'),
  'the source of a quotation': swap('bron="Een boek"', 'bron="Een brief"'),
  'the title of a frame': swap('Goed om te weten', 'Slecht om te weten'),
  'a frame without title': swap(' titel="Goed om te weten"', ''),
  'a sic added': swap('Een regel die', 'Een <Sic juist="lijn">regel</Sic> die'),
  'a sic changed': swap('juist="fout"', 'juist="goed"'),
  'the description of a figure': swap('Een kaart van het dorp', 'Een foto van het dorp'),
  'another image': swap('bestand="een.png"', 'bestand="twee.png"'),
  'a figure gone': swap('<Figuur bestand="drie.png" decoratief />\n\n', ''),
  'the code of a language': swap('code="en"', 'code="de"'),
  bold: swap('**vette**', 'vette'),
  emphasis: swap('*cursieve*', '**cursieve**'),
  'a paragraph that becomes a quotation': swap('Een tweede alinea', '> Een tweede alinea'),
  'a quotation that becomes a paragraph': swap('> Een aangehaalde', 'Een aangehaalde'),
  'the numbers of a list': swap('1. punt een\n2. punt', '4. punt een\n5. punt'),
  'a list without numbers': swap('1. punt een\n2. punt', '* punt een\n* punt'),
  'the state of a task': swap('[ ] taak een', '[x] taak een'),
  'a hard line break': swap('die\\\nhier', 'die\nhier'),
  'the level of a heading': swap('## Tweede', '### Tweede'),
  'the words of two headings swapped': (body) =>
    body.replace('Eerste kop', 'X').replace('Tweede kop', 'Eerste kop').replace('X', 'Tweede kop'),
  'a heading gone': swap('## Eerste kop\n\n', ''),
};

/** Ways to save a file that change nothing of it. */
const SAVES: Record<string, (file: string) => string> = {
  'as it was': (file) => file,
  'line ends of Windows': (file) => file.replaceAll('\n', '\r\n'),
  'a byte order mark': (file) => `\uFEFF${file}`,
  'blank lines at the end': (file) => `${file}\n\n  \n`,
};

const HEAD = '---\ntitel: Doel\n---\n\n';
const PLACE = 'documenten/plan/concept';
const dirs: string[] = [];
let images: Record<string, Buffer>;

/** A folder with a fixed version and a concept, which has the second text. */
async function folder(fixed: string, concept: string, extra: Record<string, Buffer> = {}) {
  const dir = mkdtempSync(join(tmpdir(), 'gelijk-'));
  dirs.push(dir);
  cpSync('tests/fixtures/klein', dir, { recursive: true });
  cpSync(join(dir, 'documenten/plan/2024'), join(dir, PLACE), { recursive: true });
  for (const versie of ['2024', 'concept']) {
    mkdirSync(join(dir, 'documenten/plan', versie, 'beeld'));
    for (const [name, bytes] of Object.entries({ ...images, ...(versie === 'concept' && extra) }))
      writeFileSync(join(dir, 'documenten/plan', versie, 'beeld', name), bytes);
  }
  const facts = join(dir, PLACE, 'versie.yaml');
  const yaml = readFileSync(facts, 'utf8').replace(/^status: .*$/m, 'status: concept');
  writeFileSync(facts, `${yaml}\nwijziging:\n  soort: groot\n  toelichting: Een andere tekst.\n`);
  writeFileSync(join(dir, 'documenten/plan/2024/01-doel.mdx'), fixed);
  writeFileSync(join(dir, PLACE, '01-doel.mdx'), concept);
  const loaded = await loadSite(dir);
  expect(errorsOf(loaded.faults)).toEqual([]);
  const document = loaded.site?.documenten.find(({ id }) => id === 'plan');
  const [tot, van] = document?.versies ?? [];
  const [nieuw, oud] = [tot, van].map((v) => v?.hoofdstukken.find(({ id }) => id === 'doel'));
  if (!loaded.site || !van || !tot || !oud || !nieuw) throw new Error('two versions');
  return { dir, ...loaded, site: loaded.site, van, tot, oud, nieuw };
}
type Folder = Awaited<ReturnType<typeof folder>>;

/** What each place says of the change from the fixed version to the concept, and from a folder before to this one. */
async function say(made: Folder, before: Folder) {
  const comparison = vergelijk(made.van, made.tot);
  const part = comparison.hoofdstukken.find(({ id }) => id === 'doel');
  const path = (address: string) => address;
  const entry = siteEntries(made.site, path).find((each) => each.path === made.tot.fixedPath);
  return {
    comparison,
    part,
    timeline: changeSentence(comparison),
    latest: latestChange(made.nieuw)?.wijziging,
    lots: lotOf(made.nieuw, path).lot,
    feed: entry?.content ?? '',
    report: (await makeReport(before, made, 'content')).markdown.replaceAll('\u200B', ''),
  };
}

beforeAll(async () => {
  const image = (grey: number) =>
    sharp({ create: { width: 4, height: 3, channels: 3, background: { r: grey, g: 0, b: 0 } } })
      .png()
      .toBuffer();
  images = { 'een.png': await image(1), 'twee.png': await image(2), 'drie.png': await image(3) };
});
afterAll(() => dirs.forEach((dir) => rmSync(dir, { recursive: true })));

const file = HEAD + BODY;

async function expectOutside(concept: string, extra?: Record<string, Buffer>) {
  const made = await folder(file, concept, extra);
  const { comparison, part, timeline, latest, lots, feed, report } = await say(
    made,
    await folder(file, file),
  );
  expect(part).toMatchObject({ soort: 'gewijzigd', isGelijk: false, buitenAlineas: true });
  expect(part && partSentence(part)).toContain(`${BUITEN_ALINEAS}.`);
  expect(comparison.telling.delenGewijzigd).toBe(1);
  expect(timeline).toBe(`1 deel gewijzigd. ${BUITEN_ALINEAS}.`);
  expect(latest).toBe(part);
  expect(lots.map(({ soort, rest }) => [soort, rest])).toEqual(
    lots.map(() => ['gelijk', 'buiten']),
  );
  expect(feed).toContain("Buiten de alinea");
  for (const address of [made.oud.fixedPath, made.nieuw.fixedPath])
    expect(feed).toContain(`href="${address}"`);
  expect(report).not.toContain('verandert niets');
  expect(report).toContain(`- ${BUITEN_ALINEAS}: \`${made.nieuw.fixedPath}\``);
  expect(report).toContain('#### Doel');
}

describe('a change that no alinea shows is told everywhere, and nothing is called equal', () => {
  it.each(Object.entries(EDITS))('%s', async (_, edit) => {
    expect(edit(BODY)).not.toBe(BODY);
    await expectOutside(HEAD + edit(BODY));
  });

  it('other bytes of the same image', () =>
    expectOutside(file, { 'een.png': images['twee.png'] as Buffer }));
});

describe('what makes no difference', () => {
  it.each(Object.entries(SAVES))('%s: all say that the text is equal', async (_, save) => {
    const made = await folder(file, save(file));
    const told = await say(made, await folder(file, file));
    expect(told.part).toMatchObject({ soort: 'gelijk', isGelijk: true, buitenAlineas: false });
    expect(told.timeline).toBe('De tekst bleef gelijk.');
    expect(told.latest).toBeUndefined();
    expect(told.lots).toEqual(
      told.lots.map(({ nu }) => ({ soort: 'gelijk', nu })),
    );
    expect(told.feed).not.toContain('Buiten de alinea');
    expect(told.report).toContain('Aan de teksten verandert niets.');
  });
});

it('any edits, alone or together, are told by the comparison, the fate, the history and the report', async () => {
  const before = await folder(file, file);
  const words = swap('Een tweede alinea', 'Een geheel andere alinea');
  const all = [...Object.values(EDITS), words];
  await fc.assert(
    fc.asyncProperty(
      fc.subarray(all, { minLength: 1, maxLength: 4 }),
      fc.constantFrom(...Object.values(SAVES)),
      async (edits, save) => {
        const body = edits.reduce((text, edit) => edit(text), BODY);
        fc.pre(body !== BODY);
        const { part, comparison, timeline, latest, lots, report } = await say(
          await folder(file, save(HEAD + body)),
          before,
        );
        expect(part && isChanged(part) && !part.isGelijk).toBe(true);
        expect(part?.buitenAlineas).toBe(
          part?.alineas.every(({ soort }) => soort === 'gelijk') ?? false,
        );
        expect(comparison.hoofdstukken.filter(isChanged)).toEqual([part]);
        expect(timeline).not.toMatch(/\bgelijk\b|ongewijzigd|zelfde/);
        expect(latest).toBe(part);
        for (const { soort, rest } of lots) expect(soort !== 'gelijk' || rest).toBeTruthy();
        expect(report).not.toContain('verandert niets');
        expect(report).toContain('#### Doel');
      },
    ),
    { numRuns: 20 },
  );
});
