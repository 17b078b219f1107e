import type { Document } from '../model/types.ts';
import type { Segment } from '../model/wijziging.ts';
import { profile, type Profile } from './likeness.ts';
import { segments } from './segments.ts';

/** What was worked out for the texts of one document; the same texts meet in many pairs of versions. */
export interface Memory {
  profileOf: (text: string) => Profile;
  /** Shared between comparisons: not to be changed. */
  segmentsOf: (oud: string, nieuw: string) => Segment[];
}

const memories = new WeakMap<Document, Memory>();

/** The memory of a document, which lives as long as the document does. */
export function memoryOf(document: Document): Memory {
  const known = memories.get(document);
  if (known) return known;
  const profiles = new Map<string, Profile>();
  const pairs = new Map<string, Map<string, Segment[]>>();
  const memory: Memory = {
    profileOf: (text) => recall(profiles, text, () => profile(text)),
    segmentsOf: (oud, nieuw) =>
      recall(
        recall(pairs, oud, () => new Map<string, Segment[]>()),
        nieuw,
        () => segments(oud, nieuw),
      ),
  };
  memories.set(document, memory);
  return memory;
}

function recall<T>(map: Map<string, T>, key: string, make: () => T): T {
  const known = map.get(key);
  if (known !== undefined) return known;
  const made = make();
  map.set(key, made);
  return made;
}
