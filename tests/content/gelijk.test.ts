import { cpSync, mkdirSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import fc from 'fast-check';
import sharp from 'sharp';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { makeReport } from '../../scripts/pr-verslag/report.ts';
import { hoofdstukSentence } from '../../src/components/wijziging/words.ts';
import { changeSentence } from '../../src/model/change-sentence.ts';
import { siteEntries } from '../../src/follow/entries.ts';
import { fatesOf } from '../../src/quote/fate.ts';
import { isChanged } from '../../src/model/wijziging.ts';
import { makeComparisons } from '../../src/compare/comparisons.ts';
import { loadSite } from '../../src/check/load.ts';
import { parseOnce } from '../parse-once.ts';
import { BODY, EDITS, SAVES, swap } from './edits.ts';
import { errorsOf } from '../../src/faults/fault.ts';

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
  const loaded = await loadSite(dir, undefined, parseOnce);
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
  const comparisons = makeComparisons();
  const comparison = comparisons.between(made.van, made.tot);
  const part = comparison.hoofdstukken.find(({ id }) => id === 'doel');
  const path = (address: string) => address;
  const entry = siteEntries(made.site, comparisons, path).find((each) => each.path === made.tot.fixedPath);
  return {
    comparison,
    part,
    timeline: changeSentence(comparison),
    latest: comparisons.latestChange(made.nieuw)?.wijziging,
    lots: fatesOf(made.nieuw, comparisons, path).lot,
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

async function expectTold(concept: string, extra?: Record<string, Buffer>) {
  const made = await folder(file, concept, extra);
  const { comparison, part, timeline, latest, lots, feed, report } = await say(
    made,
    await folder(file, file),
  );
  expect(part).toMatchObject({ soort: 'gewijzigd', isEqual: false, isOutside: false });
  // What changed is told as such: a block with other words, or what else differs of it.
  const told = part?.alineas.filter(({ soort }) => soort !== 'gelijk') ?? [];
  expect(told.length).toBeGreaterThan(0);
  for (const { soort, aspects } of told) expect(soort !== 'anders' || aspects.length > 0).toBe(true);
  expect(part && hoofdstukSentence(part)).not.toBe('Gewijzigd.');
  expect(comparison.counts.hoofdstukken.gewijzigd).toBe(1);
  expect(timeline).toContain('1 deel gewijzigd');
  expect(latest).toBe(part);
  for (const { soort, rest } of lots) expect(soort !== 'gelijk' || rest === 'deel').toBe(true);
  expect(feed).toContain('1 deel gewijzigd');
  expect(report).not.toContain('verandert niets');
  expect(report).toMatch(/^- (?:Alinea|Noot|Tussenkop|Tabelkop|Kadertitel|Bron|Beeld) /m);
  expect(report).toContain('#### Doel');
}

describe('a change beside the words of alineas is told everywhere, and nothing is called equal', () => {
  it.each(Object.entries(EDITS))('%s', async (_, edit) => {
    expect(edit(BODY)).not.toBe(BODY);
    await expectTold(HEAD + edit(BODY));
  });

  it('other bytes of the same image', () =>
    expectTold(file, { 'een.png': images['twee.png'] as Buffer }));
});

it('tells of struck words as of a change of words, for they say so', async () => {
  const valid = BODY.replace('~~Doorgehaald en geldig~~', 'Doorgehaald en geldig');
  expect(valid).not.toBe(BODY);
  const { part } = await say(await folder(file, HEAD + valid), await folder(file, file));
  expect(part).toMatchObject({ soort: 'gewijzigd', isEqual: false, isOutside: false });
  expect(part?.alineas.some(({ soort }) => soort !== 'gelijk')).toBe(true);
});

describe('what makes no difference', () => {
  it.each(Object.entries(SAVES))('%s: all say that the text is equal', async (_, save) => {
    const made = await folder(file, save(file));
    const told = await say(made, await folder(file, file));
    expect(told.part).toMatchObject({ soort: 'gelijk', isEqual: true, isOutside: false });
    expect(told.timeline).toBe('De tekst bleef gelijk.');
    expect(told.latest).toBeUndefined();
    expect(told.lots).toEqual(
      told.lots.map(({ nu }) => ({ soort: 'gelijk', nu })),
    );
    expect(told.feed).not.toContain('Tussen de alinea');
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
        expect(part && isChanged(part) && !part.isEqual).toBe(true);
        expect(part?.isOutside).toBe(
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
