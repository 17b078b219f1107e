import { placeAt, type Place } from './place.ts';
import { wrong, type Wrong } from './wrong.ts';

/** The marks of a merge that was left half done, each at its place; a line of `=======` counts only between the others. */
export function conflictMarks(text: string): (Place & Wrong)[] {
  const marks = [...text.matchAll(/^(?:<{7}|>{7}|\|{7})(?:[ \t].*)?$|^={7}[ \t]*$/gm)];
  if (!marks.some(({ 0: mark }) => /^[<>]/.test(mark))) return [];
  return marks
    .filter(({ 0: mark }) => !mark.startsWith('='))
    .map(({ index }) => ({ ...placeAt(text, index), ...wrong('body/conflict') }));
}
