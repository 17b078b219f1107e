import type { Position } from 'unist';
import type { Place } from '../faults/place.ts';
import type { Wrong } from '../faults/wrong.ts';

/** Something in a body that an author must repair; the place counts from 1 within that body. */
export type BodyFault = Wrong &
  Place & {
    /** Set for advice about style: shown, but no reason to refuse the text. */
    warning?: true;
  };

/** What a rule needs to say that something is wrong. */
export type Report = (at: { position?: Position | undefined }, what: Wrong) => void;

const placeOf = ({ position }: Parameters<Report>[0]): Place => {
  const { line, column } = position?.start ?? { line: 1, column: 1 };
  return { line, column };
};

/** Collects faults and warnings; `sorted` gives them in reading order. */
export function faultList(): { report: Report; advise: Report; sorted: () => BodyFault[] } {
  const faults: BodyFault[] = [];
  return {
    report: (at, what) => void faults.push({ ...placeOf(at), ...what }),
    advise: (at, what) => void faults.push({ ...placeOf(at), ...what, warning: true }),
    sorted: () => faults.sort((a, b) => a.line - b.line || a.column - b.column),
  };
}
