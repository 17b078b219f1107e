import { lstatSync, readFileSync } from 'node:fs';
import { z } from 'zod';

/** Bytes of a report that is read: what ours can hold at most, and no more. */
const MOST_BYTES = 400_000;
/** Faults and refusals that are written out; the rest is in the summary of the run. */
export const MOST_LINES = 50;
const line = (most: number) => z.string().max(most);

/**
 * What a check of a proposal hands to whoever writes it under the proposal. It is made where the proposal itself ran,
 * so nothing of it is believed: it has this form and these sizes, or it is not used.
 */
const VERSLAG = z.strictObject({
  form: z.literal(1),
  /** Number of the proposal; to be compared with what GitHub says of the commit. */
  number: z.int().min(1).max(9_999_999).optional(),
  top: z.array(line(600)).max(10),
  refused: z.array(line(2_000)).max(MOST_LINES),
  faults: z
    .array(
      z.strictObject({
        file: line(500),
        line: z.int().min(1).max(1_000_000),
        message: line(2_000),
        warning: z.boolean(),
      }),
    )
    .max(MOST_LINES),
  /** How many there are, also those that are left out above. */
  totals: z.strictObject({
    errors: z.int().min(0),
    warnings: z.int().min(0),
    refused: z.int().min(0),
  }),
  /** Markdown of words alone, see `isPlainMarkdown`. */
  readers: line(60_000),
  language: line(20_000),
});

export type Verslag = z.output<typeof VERSLAG>;

/** Reads a report from a file; undefined for a file that is no plain one, too large, or of another form. */
export function readVerslag(path: string): Verslag | undefined {
  const about = lstatSync(path, { throwIfNoEntry: false });
  if (!about?.isFile() || about.size > MOST_BYTES) return undefined;
  try {
    return VERSLAG.safeParse(JSON.parse(readFileSync(path, 'utf8'))).data;
  } catch {
    return undefined;
  }
}
