import fc from 'fast-check';
import { expect, it } from 'vitest';
import { meantPath } from '../../src/content/meant-path.ts';
import { errorsOf, formatFault } from '../../src/faults/fault.ts';
import { ATTACKS } from './faults/attacks.ts';
import { BODIES } from './faults/bodies.ts';
import { COMPONENTS } from './faults/components.ts';
import { FRONT_MATTER } from './faults/front-matter.ts';
import { loadCopy } from './faults/load-copy.ts';
import { NAMES } from './faults/names.ts';
import { RELATED } from './faults/related.ts';
import { EXTRA, type Change, type Row } from './faults/row.ts';
import { YAML } from './faults/yaml.ts';

/** The faults of a copy of the smallest folder in which some files are changed, a line each. */
const errorsIn = async (files: Record<string, Change>): Promise<string[]> =>
  errorsOf((await loadCopy(files)).faults).map(formatFault);
const placesOf = (lines: readonly string[]) => lines.map((line) => line.split(': ')[0]).sort();

/** Rows whose folder others cannot share: the site itself, versies that come before or after each other, names that clash. */
const rows = [FRONT_MATTER, YAML, BODIES, COMPONENTS, NAMES, RELATED, ATTACKS]
  .flat()
  .filter(([, files]) => Object.keys(files).every((name) => !/^(?:site|plan)\.yaml$|versie\.yaml$|document\.yaml$/.test(name)))
  // What names the file for mistakes would have to move with it.
  .filter(([, files]) => !Object.values(files).some((change) => String(change).includes('hoofdstuk: proef')));
/** The same mistake in a file of its own, where it is one that stands in the file for such mistakes. */
const apart = ([name, files, place, words]: Row, n: number): Row => {
  const own = EXTRA.replace('09-proef', `${20 + n}-proef-${n}`);
  const move = (text: string) => text.replace(EXTRA, own);
  return [name, Object.fromEntries(Object.entries(files).map(([file, change]) => [move(file), change])), move(place) as Row[2], words];
};

/** Where a file stands among others: two of one number clash, also where a name is mended. */
const seatOf = (name: string) => (meantPath(name) ?? name).replace(/(\/\d{2,}-)[^/]*$/, '$1');

it('tells what is wrong in a file whose name is wrong too', async () => {
  const name = 'documenten/plan/2024/9 Proef.md';
  const lines = await errorsIn({ [name]: '---\ntitel: P\nthemas: [weg]\n---\n\n# Kop\n\nTekst.\n' });
  expect(placesOf(lines)).toEqual([`${name}:1:1`, `${name}:3:10`, `${name}:6:1`]);
});

it('tells each of two or three mistakes in one folder, as it tells it alone', () =>
  fc.assert(
    fc.asyncProperty(fc.uniqueArray(fc.constantFrom(...rows), { minLength: 2, maxLength: 3 }), async (chosen) => {
      const all = chosen.map(apart);
      const names = all.flatMap(([, files]) => Object.keys(files)).map(seatOf);
      fc.pre(new Set(names).size === names.length);
      const files = Object.assign({}, ...all.map(([, each]) => each)) as Record<string, Change>;
      expect(placesOf(await errorsIn(files))).toEqual(all.map(([, , place]) => place).sort());
    }),
    { numRuns: 25 },
  ), 300_000);

/** Mistakes of one line each, that have nothing to do with each other: in front matter, and in a body as blocks of their own. */
const KEYS: [line: string, words: RegExp][] = [
  ['samenvating: Kort.', /"samenvating" kennen we hier niet/],
  ['nummer: [1]', /is geen tekst/],
  ['themas: [Ondermijning]', /thema/],
  ['mijlpalen: [bestaat-niet]', /mijlpaal "bestaat-niet"/],
  ['id: Ja Nee', /: id is geen geldige naam/],
  ['samenvatting: "Kort\\u200b gezegd."', /U\+200B/],
];
const BLOCKS: [block: string, words: RegExp][] = [
  ['Zie [dit](/bestaat-niet/).', /\/bestaat-niet\/ leidt nergens heen/],
  ['Zie [dat](/plan/bestaat-ook-niet/).', /bestaat-ook-niet\/ leidt nergens heen/],
  ['Een <b>woord</b> hier.', /HTML zoals <b>/],
  ['Een {accolade} hier.', /accolade/],
  ['<Figuur bestand="weg.png" alt="Een plein." />', /Het beeld "weg\.png"/],
  ['<Kadr titel="X">\n\nTekst.\n\n</Kadr>', /onderdeel <Kadr>/],
  ['Schrijf hier de tekst.', /zin van een leeg bestand/],
  ['#### Te diep\n\nTekst.', /slaat een niveau over/],
  ['Draai \u202eom.', /U\+202E/],
  ['Met een voet.[^1]', /Voetnoot \[\^1\]/],
];

it('tells every mistake of one text, whatever else is wrong in it', () =>
  fc.assert(
    fc.asyncProperty(
      fc.uniqueArray(fc.constantFrom(...KEYS), { maxLength: 3, selector: ([line]) => line.split(':')[0] }),
      fc.uniqueArray(fc.constantFrom(...BLOCKS), { maxLength: 4 }),
      fc.boolean(),
      async (keys, blocks, isTitled) => {
        const front = [...(isTitled ? ['titel: Proef'] : []), ...keys.map(([line]) => line)].join('\n');
        const lines = await errorsIn({ [EXTRA]: `---\n${front || '# Leeg.'}\n---\n\nTekst.\n\n${blocks.map(([block]) => block).join('\n\n')}\n` });
        const expected = [...keys, ...blocks, ...(isTitled ? [] : [['', /titel ontbreekt/] as const])];
        for (const [, words] of expected) expect(lines.filter((line) => words.test(line)), lines.join('\n')).toHaveLength(1);
        expect(lines, lines.join('\n')).toHaveLength(expected.length);
      },
    ),
    { numRuns: 30 },
  ), 300_000);

it('tells a wrong date, a wrong hoofdstuk and words that are not there of one erratum each', async () => {
  const item = (more: string) => `- wordt: anders\n  reden: R\n${more}`;
  const text = [
    item('  hoofdstuk: aanpal\n  datum: 31-01-2024\n  was: drie\n'),
    item('  hoofdstuk: doel\n  datum: 2024-02-30\n  was: xylofoon\n'),
    item('  hoofdstuk: aanpak\n  datum: 2024-01-31\n  wsa: drie\n'),
  ].join('');
  const lines = await errorsIn({ 'documenten/plan/2024/errata.yaml': text });
  expect(lines.map((line) => line.split(':')[1]), lines.join('\n')).toEqual(['3', '4', '9', '10', '15']);
});

it.each([
  ['a versie of which the date is wrong', { 'documenten/plan/2024/versie.yaml': 'label: L\ndatum: gisteren\nstatus: vastgesteld\n' }],
  ['a document of which the soort is wrong', { 'documenten/plan/document.yaml': 'titel: Plan\nkorteTitel: P\nsoort: iets\nomschrijving: O\nvolgorde: 1\n' }],
  ['a versie without its facts', { 'documenten/plan/2024/versie.yaml': null }],
  ['a site of which the address is wrong', { 'site.yaml': 'naam: N\norganisatie: O\norganisatieUri: x\nurl: x\nbeschrijving: B\ncontact: {}\n' }],
  ['no site at all', { 'site.yaml': null }],
] as [string, Record<string, Change>][])('still reads the texts of %s', async (_, files) => {
  const alone = await errorsIn(files);
  const both = await errorsIn({ ...files, [EXTRA]: '---\ntitel: Proef\n---\n\nZie [dit](/bestaat-niet/) en [een begrip](/begrippen/#weg).\n' });
  expect(both.filter((line) => line.startsWith(EXTRA))).toHaveLength(2 + (alone.some((line) => line.startsWith(EXTRA)) ? 1 : 0));
  expect(both).toHaveLength(alone.length + 2);
});
