import type { Bases } from '../dutch/bases.ts';
import { inflectionKey } from '../dutch/inflection.ts';
import { JOINT } from './stands.ts';

/** Packs sorted words: each as the number of letters it shares with the one before (one digit, base 36) and the rest. */
export function packForms(forms: readonly string[]): string {
  let last = '';
  return [...forms]
    .sort()
    .map((form) => {
      let shared = 0;
      while (shared < 35 && shared < last.length && last[shared] === form[shared]) shared++;
      last = form;
      return shared.toString(36) + form.slice(shared);
    })
    .join(' ');
}

/** Reads what `packForms` made. */
export function unpackForms(packed: string): string[] {
  let last = '';
  return packed
    .split(' ')
    .filter(Boolean)
    .map((item) => (last = last.slice(0, parseInt(item[0]!, 36)) + item.slice(1)));
}

/** Stands behind a form that the index also knows by itself, apart from compounds that it is a part of. */
export const ALONE_TAG = '=';
/** Stands behind a word that has no forms: an abbreviation. */
export const EXACT_TAG = '!';

/**
 * What a rule that knows no words would mistake, by word: that it has no forms (`!`), or, where words with one
 * inflection key are not one word, which of those it belongs with (a digit; without one it belongs with the first).
 */
export function formTags(
  words: Iterable<string>,
  bases: Bases,
  capitals: ReadonlySet<string>,
): Map<string, string> {
  const tags = new Map<string, string>();
  const byKey = new Map<string, string[]>();
  for (const word of [...words].sort()) {
    if (capitals.has(word)) {
      tags.set(word, EXACT_TAG);
      continue;
    }
    const key = inflectionKey(word);
    byKey.set(key, [...(byKey.get(key) ?? []), word]);
  }
  for (const list of byKey.values()) {
    const groups: string[][] = [];
    for (const word of list) {
      const group = groups.find((members) =>
        members.every((other) => bases.areOne(word, other) !== false),
      );
      if (group) group.push(word);
      else groups.push([word]);
    }
    groups.slice(1, 10).forEach((members, i) => {
      for (const word of members) tags.set(word, String(i + 1));
    });
  }
  return tags;
}

/**
 * Whether a word is a whole number of parts at either end of a longer compound: more than one, since the index
 * knows single parts; but not those of a form that starts with the joint, so there any part will do.
 */
export function hasParts(form: string, word: string): boolean {
  const isUnmarked = form.startsWith(JOINT);
  const parts = form.split(JOINT).filter(Boolean);
  if (isUnmarked && parts.some((part) => inflectionKey(part) === inflectionKey(word))) return true;
  return parts.some(
    (_, i) =>
      i > 0 &&
      ((parts.length - i > 1 && parts.slice(i).join('') === word) ||
        (i > 1 && parts.slice(0, i).join('') === word)),
  );
}
