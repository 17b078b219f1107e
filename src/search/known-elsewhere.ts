import { inflectionKey } from '../dutch/inflection.ts';
import { unpackForms } from './forms.ts';
import type { Elsewhere } from './lexicon.ts';

/** Reads what `elsewhereWords` made. */
export function readElsewhere(file: string): Elsewhere {
  const [words = [], other = []] = file.split('\n').map(unpackForms);
  const keys = new Set([...words, ...other].map(inflectionKey));
  return { words: new Set(words), other: new Set(other), keys };
}
