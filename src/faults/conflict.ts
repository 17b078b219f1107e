import { placesIn, type Place } from './place.ts';
import { wrong, type Wrong } from './wrong.ts';

const MARK = /^(?:<{7}|>{7}|\|{7})(?:[ \t].*)?$|^={7}[ \t]*$/;

/** Whether a line of a list is a mark of a merge that was left half done. */
export const isConflictMark = (line: string): boolean => MARK.test(line);

/** The marks of a merge that was left half done, each at its place; a line of `=======` is told only where no other is left. */
export function conflictMarks(text: string): (Place & Wrong)[] {
  const marks = [...text.matchAll(new RegExp(MARK.source, 'gm'))];
  const named = marks.filter(({ 0: mark }) => !mark.startsWith('='));
  const place = placesIn(text);
  return (named.length ? named : marks).map(({ index }) => ({
    ...place(index),
    ...wrong('body/conflict'),
  }));
}
