import type { Entry } from '../content/entry.ts';
import { factsOf } from '../content/paths.ts';
import type { ReadLine } from '../content/lock.ts';
import { sha256 } from '../model/fingerprint.ts';
import type { Versie } from '../model/types.ts';

/**
 * What of `versie.yaml` may change once a versie is decided; every other key is frozen, also one that the schema gets
 * later. Of a hoofdstuk that is its samenvatting, themas and mijlpalen. Label and datum have a line of their own.
 */
export const FREE: ReadonlySet<string> = new Set(['samenvatting', 'label', 'datum']);

/** What readers rely on beside the words, by name, as text: `besluiten/1/orgaan`, `volgorde`, `adres/<identity>`. */
export type Facts = ReadonlyMap<string, string>;

/** The facts of a versie, and the identities of its parts (`-` for a short document) by which they are compared. */
export interface VersieRecord {
  facts: Facts;
  parts: ReadonlySet<string>;
}

/** How one fact differs; `isLater` when it may come after the decision, so that it is told and not refused. */
export interface Difference {
  fact: string;
  how: 'veranderd' | 'weg' | 'toegevoegd';
  isLater: boolean;
}

/** Every leaf of a value with its path; lists count from 1. */
function leaves(value: unknown, path: string): [string, string][] {
  if (value === undefined || value === null) return [];
  if (typeof value !== 'object') return [[path, String(value as string).replace(/\r\n?/g, '\n')]];
  return Object.entries(value).flatMap(([key, each]) =>
    leaves(each, `${path}/${Array.isArray(value) ? Number(key) + 1 : key}`),
  );
}

/** The record of a versie: facts of the decision, and order and addresses of its parts where those say more than the identities. */
export function recordOf(versie: Versie, entries: ReadonlyMap<string, Entry>): VersieRecord {
  const { document, hoofdstukken, short, id, status } = versie;
  const data = entries.get(factsOf(document.id, id))?.data ?? {};
  const facts = new Map<string, string>();
  for (const [key, value] of Object.entries(data))
    if (!FREE.has(key)) for (const [path, leaf] of leaves(value, key)) facts.set(path, leaf);
  // A text may lapse after it was decided, and its decided status stays in the lock.
  if (status === 'vervallen') {
    facts.delete('status');
    facts.set('vervallen', 'vervallen');
  }
  if (short) facts.set('titel', document.titel);
  if (hoofdstukken.length > 1)
    facts.set('volgorde', hoofdstukken.map((hoofdstuk) => hoofdstuk.id).join(', '));
  for (const { id: own, slugs } of hoofdstukken)
    if (own !== slugs) facts.set(`adres/${own}`, slugs);
  return { facts, parts: new Set(hoofdstukken.map(({ id: own, slugs }) => (slugs ? own : '-'))) };
}

/** The facts of a record as lines of the lock hold them: by the hash of each. */
const hashed = (facts: Facts): Facts =>
  new Map([...facts].map(([fact, value]) => [fact, sha256(value)]));

/** A record with its facts hashed, to compare with one of the lock. */
export const hashRecord = ({ facts, parts }: VersieRecord): VersieRecord => ({
  facts: hashed(facts),
  parts,
});

/** The record that the lines of one versie in a lock hold; its facts are hashed. */
export const lockedRecord = (own: readonly ReadLine[]): VersieRecord => ({
  facts: new Map(own.flatMap(({ fact, hash }) => (fact === undefined ? [] : [[fact, hash]]))),
  parts: new Set(own.flatMap(({ hoofdstuk }) => hoofdstuk ?? [])),
});

/** What of one record is not as another has it; of parts that came or went only their own lines tell. */
export function compareRecords(was: VersieRecord, is: VersieRecord): Difference[] {
  const names = [...new Set([...was.facts.keys(), ...is.facts.keys()])];
  const sameParts = [...was.parts].sort().join('\n') === [...is.parts].sort().join('\n');
  const found = names.flatMap((fact): Difference[] => {
    const [a, b] = [was.facts.get(fact), is.facts.get(fact)];
    if (a === b || (fact === 'volgorde' && !sameParts)) return [];
    const part = /^adres\/(.*)$/.exec(fact)?.[1];
    if (part !== undefined && !(was.parts.has(part) && is.parts.has(part))) return [];
    // Told as what became of `vervallen`.
    if (fact === 'status' && (was.facts.has('vervallen') || is.facts.has('vervallen'))) return [];
    const how = a === undefined ? 'toegevoegd' : b === undefined ? 'weg' : 'veranderd';
    return [{ fact, how, isLater: how === 'toegevoegd' && mayCome(fact, was, is) }];
  });
  return found.flatMap((difference) => {
    const { fact, how } = difference;
    const group = groupOf(fact);
    // A whole besluit that came or went is told once.
    if (how === 'veranderd' || hasGroup(how === 'weg' ? is : was, group)) return [difference];
    const first = found.find((each) => groupOf(each.fact) === group);
    return first?.fact === fact ? [{ ...difference, fact: group }] : [];
  });
}

/** What a fact belongs to: a besluit, the bron, the wijziging; most stand alone. */
const groupOf = (fact: string): string =>
  /^(?:besluiten\/\d+|bron|wijziging)(?=\/)/.exec(fact)?.[0] ?? fact;

const hasGroup = ({ facts }: VersieRecord, group: string): boolean =>
  [...facts.keys()].some((fact) => groupOf(fact) === group);

/**
 * What may come after a decision: that the text lapsed, by which besluit and why; the day on which it was published;
 * and what changed, which becomes required when an older versie is added.
 */
function mayCome(fact: string, was: VersieRecord, is: VersieRecord): boolean {
  if (/^(?:vervallen|gepubliceerd|wijziging\/\w+)$/.test(fact)) return true;
  if (!is.facts.has('vervallen')) return false;
  return fact === 'toelichting' || (/^besluiten\//.test(fact) && !hasGroup(was, groupOf(fact)));
}

/** A fact in the words of an editor: `besluit 1: omschrijving`. */
export function factName(fact: string): string {
  const [first = '', ...rest] = fact.split('/');
  if (first === 'adres') return `het adres van "${rest.join('/')}"`;
  if (fact === 'titel') return 'de titel van het document';
  if (fact === 'volgorde') return 'de volgorde van de delen';
  if (fact === 'vervallen') return 'status';
  if (first === 'besluiten') return [`besluit ${rest[0] ?? ''}`, ...rest.slice(1)].join(': ');
  return [first, ...rest].join(': ');
}
