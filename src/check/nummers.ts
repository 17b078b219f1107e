import type { Entry } from '../content/entry.ts';
import type { Finding } from '../faults/fault.ts';
import { wrong, type RulesOf, type Wrong } from '../faults/wrong.ts';
import type { Hoofdstuk } from '../model/types.ts';
import { versieKey } from './frozen.ts';
import { onSite } from './rule.ts';
import { frozenVersies } from './signs.ts';

type Found = Finding<RulesOf<'nummers'>>;

/** A number as parts of a plan have it: 2, 2.4, 2.4.1. Others (I, A, "bijlage 1") follow rules of their own. */
const DECIMAL = /^\d+(?:\.\d+)*$/;

/**
 * Warnings for numbers of parts that stand twice, that do not begin with that of the part they lie in, that leave one
 * out, that are written otherwise, or that stand in the title too; only where the text may still be changed.
 */
export const nummers = onSite('nummers', (site, { dir, entries }) => {
  const frozen = frozenVersies(dir);
  return site.documenten
    .flatMap(({ versies }) => versies)
    .filter((versie) => !frozen.has(versieKey(versie)))
    .flatMap(({ hoofdstukken, tree }) => [
      ...hoofdstukken.flatMap((each) => odd(each, entries)),
      ...twice(hoofdstukken, entries),
      ...[tree, ...hoofdstukken.map(({ children }) => children)].flatMap((siblings) =>
        misplaced(siblings, entries),
      ),
    ]);
});

function warn(
  { entry }: Hoofdstuk,
  entries: ReadonlyMap<string, Entry>,
  what: Wrong<RulesOf<'nummers'>>,
  key: 'nummer' | 'titel' = 'nummer',
): Found[] {
  const file = entries.get(entry);
  return file ? [{ file: file.file, ...file.locate([key]), ...what, warning: true }] : [];
}

/** A number that is written otherwise than the plan writes them, or that stands in the title as well. */
function odd(hoofdstuk: Hoofdstuk, entries: ReadonlyMap<string, Entry>): Found[] {
  const { nummer, titel } = hoofdstuk;
  if (nummer === undefined) return [];
  const words = /^(?:hoofdstuk|paragraaf|par\.|deel|§)\s*(\d.*)$/i.exec(nummer)?.[1] ?? nummer;
  const near = words.replaceAll(',', '.').replace(/\.$/, '');
  if (near !== nummer && DECIMAL.test(near))
    return warn(hoofdstuk, entries, wrong('nummers/form', { nummer, near }));
  const rest = titel.startsWith(nummer) ? titel.slice(nummer.length) : '';
  const better = /^[.):]?\s+(\S.*)$/.exec(rest)?.[1];
  return better && DECIMAL.test(nummer)
    ? warn(hoofdstuk, entries, wrong('nummers/in-titel', { nummer, better }), 'titel')
    : [];
}

function twice(all: readonly Hoofdstuk[], entries: ReadonlyMap<string, Entry>): Found[] {
  const first = new Map<string, Hoofdstuk>();
  return all.flatMap((hoofdstuk) => {
    const { nummer } = hoofdstuk;
    if (nummer === undefined) return [];
    const other = first.get(nummer);
    if (!other) return (first.set(nummer, hoofdstuk), []);
    return warn(hoofdstuk, entries, wrong('nummers/twice', { nummer, titel: other.titel }));
  });
}

/** What is odd about the numbers of parts that lie side by side. */
function misplaced(siblings: readonly Hoofdstuk[], entries: ReadonlyMap<string, Entry>): Found[] {
  let before: number | undefined;
  return siblings.flatMap((hoofdstuk) => {
    const { nummer, parent } = hoofdstuk;
    if (nummer === undefined || !DECIMAL.test(nummer)) return [];
    const above = parent?.nummer;
    const start = above !== undefined && DECIMAL.test(above) ? `${above}.` : '';
    if (above !== undefined && start && !nummer.startsWith(start))
      return warn(hoofdstuk, entries, wrong('nummers/other-part', { nummer, above }));
    const own = nummer.slice(start.length);
    if (own.includes('.')) return [];
    const last = before;
    before = Number(own);
    return last === undefined || before === last || before === last + 1
      ? []
      : warn(hoofdstuk, entries, wrong('nummers/gap', { nummer, before: `${start}${last}` }));
  });
}
