import { slug } from '../dutch/slug.ts';
import type { Site } from '../model/types.ts';
import type { Bases } from '../dutch/bases.ts';
import type { Splitter } from '../dutch/compound.ts';
import { STOP_WORDS } from '../dutch/stop-words.ts';
import { fold, foldedWords, wordsOf } from '../dutch/words.ts';
import { placesOf, type Place, type Places } from './places.ts';
import { ASKS, keyOf, meaningfulTerms, partsOf } from './terms.ts';
import type { SearchRecord } from '../search/records.ts';

/** A line of the register. */
export interface RegisterEntry {
  term: string;
  /** Unique in the whole register, fit for an anchor. */
  id: string;
  /** Address of this line in the register, without base. */
  address: string;
  kind: 'woord' | 'begrip' | 'thema';
  /** Its own page, of a begrip or thema. */
  path?: string;
  /** Other entries that say what is meant. */
  see: RegisterEntry[];
  /** At most six, the best ones, in reading order. */
  sections: Place[];
  /** Compounds that have this word as a part. */
  sub: RegisterEntry[];
}

const byTerm = new Intl.Collator('nl', { ignorePunctuation: true });

/** The register of the current texts in Dutch order: its words, begrippen, themas and the words that lead there. */
export function registerEntries(
  site: Site,
  records: SearchRecord[],
  split: Splitter,
  bases: Bases,
): RegisterEntry[] {
  const places = placesOf(site, records);
  const entries = new Map<string, RegisterEntry>();
  addSubjects(site, places, entries);
  const parts = new Map([...entries].map(([key, { term }]) => [key, partsOf(term, split)]));
  for (const { term, key, records: found, parts: of } of meaningfulTerms(records, split, bases)) {
    if (entries.has(key)) continue;
    entries.set(key, entry('woord', term, places.best(term, found)));
    parts.set(key, of);
  }
  for (const [key, of] of parts)
    for (const part of of) if (part !== key) entries.get(part)?.sub.push(entries.get(key)!);
  for (const list of entries.values()) list.sub.sort((a, b) => byTerm.compare(a.term, b.term));
  addReferences(site, places, entries);
  return unique([...entries.values()].sort((a, b) => byTerm.compare(a.term, b.term)));
}

const entry = (
  kind: RegisterEntry['kind'],
  term: string,
  sections: Place[],
  path?: string,
): RegisterEntry => ({
  term,
  id: '',
  address: '',
  kind,
  path,
  see: [],
  sections,
  sub: [],
});

function addSubjects(site: Site, places: Places, entries: Map<string, RegisterEntry>): void {
  for (const { titel, path } of site.themas)
    entries.set(
      keyOf(titel),
      entry('thema', titel, places.best(titel, places.find([titel])), path),
    );
  for (const { term, vormen, afkorting, path } of site.begrippen) {
    const names = [term, ...vormen, ...(afkorting ? [afkorting] : [])];
    const shown = afkorting ? `${term} (${afkorting})` : term;
    const made = entry('begrip', shown, places.best(term, places.find(names)), path);
    const key = keyOf(term);
    // A thema of the same name keeps its own line.
    entries.set(entries.has(key) ? `${key} begrip` : key, made);
    if (afkorting && !entries.has(keyOf(afkorting)))
      entries.set(keyOf(afkorting), { ...entry('woord', afkorting, []), see: [made] });
  }
}

/** What readers type and the texts do not say: they refer to the words of the texts. */
function addReferences(site: Site, places: Places, entries: Map<string, RegisterEntry>): void {
  const groups = [
    ...site.begrippen.map(({ term, vormen, synoniemen }) => ({
      zoek: [...synoniemen, ...vormen],
      vind: [term],
    })),
    ...site.themas.map(({ titel, synoniemen }) => ({ zoek: synoniemen, vind: [titel] })),
    ...site.zoekwoorden,
  ];
  const added = new Map<string, RegisterEntry>();
  for (const { zoek, vind } of groups) {
    const targets = vind.flatMap((phrase) => {
      const found = entries.get(keyOf(phrase)) ?? addPhrase(phrase, places, entries);
      return found && leadsOn(found) ? found.see : (found ?? []);
    });
    if (targets.length === 0) continue;
    for (const phrase of zoek.filter((item) => isEntry(item) && wordsOf(item).length < 4)) {
      const key = keyOf(phrase);
      const own = entries.get(key) ?? added.get(key) ?? entry('woord', phrase, []);
      if (!entries.has(key)) added.set(key, own);
      for (const target of targets)
        if (target !== own && !own.see.includes(target)) own.see.push(target);
    }
  }
  for (const [key, own] of added) if (!entries.has(key)) entries.set(key, own);
}

/** Words that editors refer to, however often they stand in the texts. */
function addPhrase(
  phrase: string,
  places: Places,
  entries: Map<string, RegisterEntry>,
): RegisterEntry | undefined {
  const term = phrase.replace(/^(de|het|een) /i, '');
  const known = entries.get(keyOf(term));
  if (known) return known;
  const found = places.find([term]);
  if (found.length === 0 || !isEntry(term)) return undefined;
  const isName =
    /\p{Lu}/u.test(term.slice(1)) ||
    found.some(({ content }) => /\p{L},? $/u.test(content.split(term)[0] ?? '.'));
  const shown = isName ? term : term.charAt(0).toLowerCase() + term.slice(1);
  // A name of which the text only showed the end is completed.
  const end = keyOf(term).split(' ').slice(1).join(' ');
  const cut = end.includes(' ') ? entries.get(end) : undefined;
  const made = entry('woord', shown, places.best(term, found));
  if (cut?.kind === 'woord') {
    entries.delete(end);
    entries.set(keyOf(term), Object.assign(cut, { term: shown, sections: made.sections }));
    return cut;
  }
  entries.set(keyOf(term), made);
  return made;
}

/** Whether a line only refers: the texts do not hold its word. */
export const leadsOn = ({ path, sections, see }: RegisterEntry) =>
  !path && sections.length === 0 && see.length > 0;

/** A word or name; no question, which nobody looks up in an alphabet. */
function isEntry(phrase: string): boolean {
  const words = foldedWords(phrase);
  const opens = words[0] ?? '';
  return (
    words.length > 0 &&
    !words.includes('te') &&
    (words.length === 1 || !STOP_WORDS.has(opens)) &&
    !words.some((word) => ASKS.test(word))
  );
}

/** Gives each entry an id of its own. */
function unique(entries: RegisterEntry[]): RegisterEntry[] {
  const taken = new Map<string, number>();
  for (const item of entries) {
    const name = slug(fold(item.term)) || 'woord';
    const count = (taken.get(name) ?? 0) + 1;
    taken.set(name, count);
    item.id = count > 1 ? `${name}_${count}` : name;
    item.address = `/register/${letterOf(item.term)}/#${item.id}`;
  }
  return entries;
}

/** The letter under which an alphabetical list has a term, its page below `/register/`: `o`, or `overig` for all others. */
export function letterOf(term: string): string {
  const [first = ''] = /[\p{L}\p{N}]/u.exec(fold(term)) ?? [];
  return /[a-z]/.test(first) ? first : 'overig';
}

/** How people read what `letterOf` gives. */
export const shownLetter = (letter: string): string =>
  letter === 'overig' ? '0–9' : letter.toUpperCase();

/** The letters that have entries, in the order of the register; what is no letter comes last. */
export function lettersOf(entries: RegisterEntry[]): string[] {
  const letters = new Set(entries.map(({ term }) => letterOf(term)));
  const hasOthers = letters.delete('overig');
  return [...[...letters].sort(), ...(hasOthers ? ['overig'] : [])];
}
