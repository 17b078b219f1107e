import type { ContentPath } from '../model/content-path.ts';
import { schemas } from '../schema/index.ts';
import type { Place } from '../faults/place.ts';
import type { Wrong } from '../faults/wrong.ts';
import { entry, type Entry } from './entry.ts';
import { readFrontMatter } from './front-matter.ts';
import { emptyOf, mend } from './mend.ts';
import { isBeside, looseFaults, schemaFaults } from './schema-faults.ts';
import { decodeText } from './text-file.ts';
import { parseYaml } from './yaml.ts';

/** A text that is read as bytes and not yet understood. */
export interface Unparsed {
  at: Exclude<ContentPath, { kind: 'beelden' }>;
  id: string;
  path: string;
  file: string;
  bytes: Uint8Array;
}

/** Tells what is wrong with a file. */
export type Say = (what: Wrong & Partial<Place>, warning?: boolean) => undefined;

/** A text by what it says; one with faults, which are said, is mended where that helps. */
export function readText({ bytes, ...given }: Unparsed, say: Say): Entry | undefined {
  const decoded = decodeText(bytes);
  for (const each of decoded.faults) say(each);
  if (decoded.text === undefined) return undefined;
  const read = readDecoded(decoded.text, given, say);
  if (!read) return undefined;
  if (bytes[0] === 0xef && bytes[1] === 0xbb && bytes[2] === 0xbf) read.mark = '\uFEFF';
  // Other signs stand there than the ones that were written.
  if (decoded.faults.length) read.unsure ??= [];
  return read;
}

/** A text whose signs are what they should be. */
function readDecoded(raw: string, given: Omit<Unparsed, 'bytes'>, say: Say): Entry | undefined {
  const { kind } = given.at;
  const parsed = given.id.endsWith('.mdx')
    ? readFrontMatter(raw)
    : { ...parseYaml(raw), body: '', bodyLine: 0 };
  for (const each of parsed.faults) say(each);
  if (!parsed.locate) {
    const { body } = parsed;
    const mended = body === undefined ? undefined : mend(kind, given.at, undefined);
    return mended && entry({ ...given, ...mended, raw, body: body ?? '' });
  }
  const { body, bodyLine, locate } = parsed;
  if (parsed.faults.length) {
    for (const each of looseFaults(kind, parsed)) say(each);
    const mended = mend(kind, given.at, parsed.loose);
    // Where keys ran together nobody knows what was meant.
    const unsure = isBeside(parsed) ? mended?.unsure : [[]];
    return mended && entry({ ...given, ...mended, unsure, raw, body, bodyLine, locate });
  }
  const data = parsed.data ?? emptyOf(kind);
  const checked = schemas[kind].safeParse(data);
  if (checked.success) return entry({ ...given, data: checked.data, raw, body, bodyLine, locate });
  for (const each of schemaFaults(kind, checked.error.issues, parsed)) say(each);
  const mended = mend(kind, given.at, data);
  return mended && entry({ ...given, ...mended, raw, body, bodyLine, locate });
}
