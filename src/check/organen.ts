import type { Entry } from '../content/entry.ts';
import { factsOf } from '../content/paths.ts';
import { slug } from '../dutch/slug.ts';
import { edits } from '../dutch/typo.ts';
import type { Finding } from '../faults/fault.ts';
import { wrong } from '../faults/wrong.ts';
import type { Site } from '../model/types.ts';
import { versieKey } from './frozen.ts';
import { onSite } from './rule.ts';
import { frozenVersies } from './signs.ts';

/** An orgaan as a file names it; `fixed` where nobody may change that. */
interface Named {
  orgaan: string;
  entry: Entry;
  path: PropertyKey[];
  fixed: boolean;
}
interface Spelling {
  orgaan: string;
  count: number;
  fixed: boolean;
}

/** No shorter word is taken for another with a slip in it: those are names, as Epe and Ede are. */
const LONG = 9;

/** Warnings for an orgaan that is spelled otherwise than in most places, where that may still be changed. */
export const organen = onSite('organen', (site, { dir, entries }) => {
  const all = namedIn(site, entries, frozenVersies(dir));
  const spellings = [...Map.groupBy(all, ({ orgaan }) => orgaan)]
    .map(([orgaan, places]): Spelling => {
      return { orgaan, count: places.length, fixed: places.some(({ fixed }) => fixed) };
    })
    .sort(byUse);
  const meant = new Map(
    spellings.map(({ orgaan }) => [orgaan, spellings.find((most) => isSame(most.orgaan, orgaan))]),
  );
  return all.flatMap(({ orgaan, entry, path, fixed }): Finding<'organen/spelled'>[] => {
    const { orgaan: near = orgaan, count = 0 } = meant.get(orgaan) ?? {};
    if (fixed || near === orgaan) return [];
    const what = wrong('organen/spelled', { orgaan, near, count });
    return [{ file: entry.file, ...entry.locate(path), ...what, warning: true as const }];
  });
});

function namedIn(
  { documenten, mijlpalen }: Site,
  entries: ReadonlyMap<string, Entry>,
  frozen: ReadonlySet<string>,
): Named[] {
  const versies = documenten.flatMap((document) => document.versies);
  return [
    ...versies.flatMap((versie) => {
      const entry = entries.get(factsOf(versie.document.id, versie.id));
      const fixed = frozen.has(versieKey(versie));
      return versie.besluiten.flatMap(({ orgaan }, i) =>
        entry ? [{ orgaan, entry, path: ['besluiten', i, 'orgaan'], fixed }] : [],
      );
    }),
    ...mijlpalen.flatMap(({ id, orgaan }) => {
      const entry = entries.get(`mijlpalen/${id}.yaml`);
      return entry ? [{ orgaan, entry, path: ['orgaan'], fixed: false }] : [];
    }),
  ];
}

/** The spelling used most comes first; of as many, what is decided, then the one with capitals. */
const byUse = (a: Spelling, b: Spelling): number =>
  b.count - a.count || Number(b.fixed) - Number(a.fixed) || (a.orgaan < b.orgaan ? -1 : 1);

const wordsOf = (orgaan: string): string[] =>
  slug(orgaan)
    .replace(/^(?:de|het)-(?=.)/, '')
    .split('-');

/** Whether two names are one, but for capitals, accents, spaces, an article, and one slip in a long word. */
function isSame(one: string, other: string): boolean {
  if (one === other) return true;
  const [a, b] = [wordsOf(one), wordsOf(other)];
  if (a.join('') === b.join('')) return a.join('') !== '';
  const odd = a.flatMap((word, i) => (word === b[i] ? [] : [[word, b[i] ?? ''] as const]));
  return a.length === b.length && odd.length === 1 && odd.every(([x, y]) => isSlip(x, y));
}

/** One letter that is wrong, missing or too many; a number or the ending of a plural is meant so. */
const isSlip = (a: string, b: string): boolean =>
  Math.min(a.length, b.length) >= LONG &&
  !/\d/.test(a + b) &&
  `${a}s` !== b &&
  `${b}s` !== a &&
  edits(a, b, 1) <= 1;
