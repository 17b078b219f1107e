import { oneLine } from '../dutch/one-line.ts';
import { parseDatum } from '../datum/datum.ts';
import type { Finding } from '../faults/fault.ts';
import { wrong, type RulesOf, type Wrong } from '../faults/wrong.ts';
import { hoofdstukOf } from '../model/errata.ts';
import type { Hoofdstuk, Versie } from '../model/types.ts';
import type { ErrataData } from '../schema/index.ts';
import { versieKey } from './frozen.ts';
import { onSite } from './rule.ts';

type Erratum = ErrataData[number];
type What = Wrong<RulesOf<'errata'>>;

/**
 * Faults for errata whose `was` does not stand in the text that they are about, or that change nothing; warnings for what a
 * reader would not find beside its alinea or would find there twice, for a correction of before the text, and for one of a text that may be changed.
 */
export const errata = onSite('errata', (site, { entries }) => {
  const all = site.documenten.flatMap(({ versies }) => versies);
  const versies = new Map(all.map((versie) => [versieKey(versie), versie]));
  return [...entries.values()].flatMap((entry): Finding<RulesOf<'errata'>>[] => {
    if (entry.kind !== 'errata') return [];
    const { at, file, data, locate, unsure = [] } = entry;
    const versie = versies.get(`${at.document}/${at.versie}`);
    if (!versie) return [];
    const warn = (path: PropertyKey[], what: What) => ({
      file,
      ...locate(path),
      ...what,
      warning: true as const,
    });
    const isConcept = versie.status === 'concept';
    const own = isConcept ? [warn([], wrong('errata/of-concept'))] : [];
    const told = data.flatMap((erratum, i) => {
      const hoofdstuk = hoofdstukOf(versie, erratum.hoofdstuk);
      // An alinea that stands in for what was written says nothing.
      if (unsure.some(([index, key]) => index === i && key === 'alinea')) return [];
      const early =
        !isConcept && isBefore(erratum, versie) ? [warn([i, 'datum'], earlier(versie))] : [];
      if (oneLine(erratum.was) === oneLine(erratum.wordt))
        return [...early, { file, ...locate([i, 'wordt']), ...wrong('errata/no-change') }];
      // Of a text at fault nobody knows what stands in it.
      if (!hoofdstuk || hoofdstuk.text.unread) return early;
      const { absent, advice } = placed(erratum, hoofdstuk);
      return [
        ...early,
        ...(absent ? [{ file, ...locate([i, 'was']), ...absent }] : []),
        ...(advice ? [warn(advice.rule === 'errata/words-twice' ? [i, 'was'] : [i], advice)] : []),
      ];
    });
    return [...own, ...told];
  });
});

/** What is wrong with where an erratum says that its words stand. */
function placed(
  { was, alinea }: Erratum,
  { text, titel, nummer = '' }: Hoofdstuk,
): { absent?: What; advice?: What } {
  const words = oneLine(was);
  const holds = (texts: readonly string[]) => texts.some((each) => oneLine(each).includes(words));
  if (alinea !== undefined) {
    const own = text.alineas.find(({ number }) => number === alinea);
    if (!own) return {};
    const times = timesIn(oneLine(own.text), words);
    if (times > 1) return { advice: wrong('errata/words-twice', { was: words, alinea, times }) };
    if (times) return {};
  }
  const found = text.alineas.filter((each) => holds([each.text])).map(({ number }) => number);
  if (alinea !== undefined) {
    const other = found.length === 1 ? found[0] : undefined;
    const own = text.alineas.find(({ number }) => number === alinea)?.text ?? '';
    const near = found.length ? undefined : nearIn([own], words);
    return { absent: wrong('errata/words-not-there', { was: words, alinea, other, near }) };
  }
  // What a page shows besides: headings, footnotes, heads of tables, titles and sources.
  const others = text.blocks.filter(({ soort }) => soort !== 'alinea').map((each) => each.text);
  const beside = [...others, titel, nummer];
  const [only, ...more] = found;
  const times = timesIn(
    oneLine(text.alineas.find(({ number }) => number === only)?.text ?? ''),
    words,
  );
  if (only !== undefined && !more.length && !holds(beside) && times === 1)
    return { advice: wrong('errata/alinea-left-out', { alinea: only }) };
  // The title of a link, and what is right of a slip of the pen, stand in none of these.
  if (found.length || holds([...beside, ...text.all.split('\n')])) return {};
  const near = nearIn([...text.alineas.map((each) => each.text), ...beside], words);
  return { absent: wrong('errata/words-not-there', { was: words, near }) };
}

/** The words as a text has them, where they differ by quotes around them, or by capitals. */
function nearIn(texts: readonly string[], words: string): string | undefined {
  const inner = words.replace(/^[“„”"'‘’]+|[“„”"'‘’]+$/g, '');
  if (!inner) return undefined;
  for (const each of texts.map(oneLine)) {
    const index = each.toLowerCase().indexOf(inner.toLowerCase());
    if (index >= 0) return each.slice(index, index + inner.length);
  }
  return undefined;
}

/** How often words stand in a text: as words of their own where they do, else within others too. */
function timesIn(text: string, words: string): number {
  const parts = text.split(words);
  const isOwn = parts.slice(1).filter((after, i) => {
    const before = parts[i] ?? '';
    return !/[\p{L}\p{N}]$/u.test(before) && !/^[\p{L}\p{N}]/u.test(after);
  });
  return isOwn.length || parts.length - 1;
}

const isBefore = ({ datum }: Erratum, versie: Versie): boolean =>
  (parseDatum(datum)?.last ?? '9999') < (parseDatum(versie.datum)?.first ?? '');

const earlier = ({ datum }: Versie): What => wrong('errata/before-versie', { datum });
