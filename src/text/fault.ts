import type { Position } from 'unist';

/** Something in a body that an author must repair; the place counts from 1 within that body. */
export interface BodyFault {
  line: number;
  column: number;
  /** Dutch: what is wrong, then how to repair it. */
  message: string;
  /** Set for advice about style: shown, but no reason to refuse the text. */
  warning?: true;
}

/** What a rule needs to say that something is wrong. */
export type Report = (at: { position?: Position | undefined }, message: string) => void;

/** Collects faults; `sorted` gives them in reading order. */
export function faultList(): { report: Report; sorted: () => BodyFault[] } {
  const faults: BodyFault[] = [];
  return {
    report(at, message) {
      const { line, column } = at.position?.start ?? { line: 1, column: 1 };
      faults.push({ line, column, message });
    },
    sorted: () => faults.sort((a, b) => a.line - b.line || a.column - b.column),
  };
}
