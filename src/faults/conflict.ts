import { placeAt, type Place } from './place.ts';
import { wrong, type Wrong } from './wrong.ts';

/** The marks of a merge that was left half done, each at its place; a line of `=======` is told only where no other is left. */
export function conflictMarks(text: string): (Place & Wrong)[] {
  const marks = [...text.matchAll(/^(?:<{7}|>{7}|\|{7})(?:[ \t].*)?$|^={7}[ \t]*$/gm)];
  const named = marks.filter(({ 0: mark }) => !mark.startsWith('='));
  return (named.length ? named : marks).map(({ index }) => ({
    ...placeAt(text, index),
    ...wrong('body/conflict'),
  }));
}
