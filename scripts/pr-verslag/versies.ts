import { compareHoofdstukken } from '../../src/compare/hoofdstukken.ts';
import { Likeness } from '../../src/compare/likeness.ts';
import type { Document, Site, Versie } from '../../src/model/types.ts';
import { isChanged, type HoofdstukWijziging } from '../../src/model/wijziging.ts';

/** A versie that the proposal changes or brings, and what of it differs from each text it is compared with. */
export interface VersieChange {
  document: Document;
  versie: Versie;
  /** `besloten`: a concept that became a dated versie, which is one move and no versie that goes. */
  kind: 'veranderd' | 'nieuw' | 'besloten';
  /** The versie itself as it was, else the concept that it was and the versie before it; none for a first text. */
  compared: { with?: Versie; changes: HoofdstukWijziging[] }[];
}

/** What of the versies of all documents changes, came and went, each compared once. */
export interface VersieChanges {
  changed: VersieChange[];
  /** Versies that are there no more, and did not become another. */
  gone: Versie[];
}

/** Compares the versies of two sites as a reader and a reviewer know them. */
export function versieChanges(van: Site, tot: Site): VersieChanges {
  const old = new Map(van.documenten.map((document) => [document.id, document]));
  const all = tot.documenten.map((document) => ofDocument(old.get(document.id), document));
  return { changed: all.flatMap(({ changed }) => changed), gone: all.flatMap(({ gone }) => gone) };
}

function ofDocument(oud: Document | undefined, document: Document): VersieChanges {
  const was = new Map(oud?.versies.map((versie) => [versie.id, versie]));
  const stays = new Set(document.versies.map(({ id }) => id));
  const concept = stays.has('concept') ? undefined : was.get('concept');
  // Of more that are new the newest is what the concept became.
  const decided = concept && document.versies.find(({ id }) => !was.has(id));
  const changed = document.versies.map((versie): VersieChange => {
    const before = was.get(versie.id);
    const isDecided = versie === decided;
    const others = before
      ? [before]
      : [isDecided ? concept : undefined, versie.previous].filter((each) => each !== undefined);
    const compare = (other?: Versie) =>
      compareHoofdstukken(
        other?.hoofdstukken ?? [],
        versie.hoofdstukken,
        versie.fixedPath,
        new Likeness(),
      ).filter(isChanged);
    return {
      document,
      versie,
      kind: before ? 'veranderd' : isDecided ? 'besloten' : 'nieuw',
      compared: others.length
        ? others.map((other) => ({ with: other, changes: compare(other) }))
        : [{ changes: compare() }],
    };
  });
  const gone = [...was.values()].filter(
    (versie) => !stays.has(versie.id) && !(decided && versie === concept),
  );
  return { changed, gone };
}
