import { writeFileSync } from 'node:fs';
import { errorsOf } from '../../src/faults/fault.ts';
import { MOST_LINES, type Verslag } from '../bericht/verslag.ts';
import type { Report } from './report.ts';

const cut = (text: string, most: number) =>
  text.length > most ? `${text.slice(0, most - 2)} …` : text;

/** Writes a report as data, for who puts it under the proposal; `number` is that of the proposal, when it is known. */
export function handOver(path: string, report: Report, number?: string): void {
  const { faults, refused, top, readers, language } = report;
  const errors = errorsOf(faults).length;
  const verslag: Verslag = {
    form: 1,
    ...(number && /^\d{1,7}$/.test(number) && { number: Number(number) }),
    top: top.map((line) => cut(line, 600)),
    refused: refused.slice(0, MOST_LINES).map((line) => cut(line, 2_000)),
    faults: faults.slice(0, MOST_LINES).map(({ file, line, message, warning }) => ({
      file: cut(file, 500),
      line,
      message: cut(message, 2_000),
      warning: warning ?? false,
    })),
    totals: { errors, warnings: faults.length - errors, refused: refused.length },
    readers,
    language,
  };
  writeFileSync(path, JSON.stringify(verslag));
}
