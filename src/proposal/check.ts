import { loadSite, type Loaded } from '../check/load.ts';
import { parseBody, type ParsedBody } from '../text/parse.ts';
import type { GuardOptions } from '../text/guard.ts';
import { holdFiles } from './held-files.ts';
import { FOLDER, type Held, type Snapshot } from './snapshot.ts';

/** A change of files: their new text by path inside the folder, `null` for one that goes. */
export type Proposed = Readonly<Record<string, string | null>>;

/** Reads each body once: a proposal changes one, and the check reads all. */
function keepParsed(): typeof parseBody {
  const kept = new Map<string, ParsedBody>();
  return (body: string, options: GuardOptions = {}) => {
    const key = `${options.pagina === true}\0${body}`;
    const known = kept.get(key) ?? parseBody(body, options);
    kept.set(key, known);
    return known;
  };
}

/**
 * Makes what checks proposals against a published folder: the rules of `controle`, all of them, on a folder that is held
 * in memory. An image that the snapshot holds keeps its fingerprint.
 */
export function proposalCheck({ today, files }: Snapshot): (proposed: Proposed) => Promise<Loaded> {
  const parse = keepParsed();
  return (proposed) => {
    const held = new Map<string, Held>(Object.entries(files));
    for (const [id, text] of Object.entries(proposed))
      if (text === null) held.delete(id);
      else held.set(id, text);
    holdFiles(held);
    return loadSite(FOLDER, today, parse);
  };
}
