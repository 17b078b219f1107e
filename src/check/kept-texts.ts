import { appendFileSync, mkdirSync, readFileSync, writeFileSync } from 'node:fs';
import { dirname } from 'node:path';
import { deserialize, serialize } from 'node:v8';
import type { Root } from 'mdast';
import { sha256 } from '../model/fingerprint.ts';
import type { Text } from '../model/types.ts';
import { parseBody, type ParsedBody } from '../text/parse.ts';

/** A text, and its tree as bytes: few are asked for, and most of a text is tree. */
interface KnownText {
  text: Omit<Text, 'tree'>;
  tree: Uint8Array;
}

/** Texts by body, as an earlier build read them. */
export interface KeptTexts {
  /** Reads a body as `parseBody` does, or knows what came of it. */
  parse: typeof parseBody;
  /** Stores the texts that were read, for the next build. */
  save(): void;
}

/**
 * Opens what an earlier build stored in a file; without a file every text is read. Only texts of which nothing is told
 * are kept, by code of the same version. It can be deleted at any time: a file that is not whole counts as none.
 */
export function openTexts(file: string | undefined, version: string): KeptTexts {
  if (!file) return { parse: parseBody, save: () => undefined };
  const known = readTexts(file, version);
  const kept = new Map<string, KnownText>();
  // Two alineas are never one object, however alike their texts are: by that they are told apart.
  const given = new Set<KnownText>();
  const own = (before: KnownText): KnownText => {
    if (given.has(before)) return { ...before, text: structuredClone(before.text) };
    given.add(before);
    return before;
  };
  return {
    parse(body, options = {}): ParsedBody {
      const key = sha256(JSON.stringify([body, options]));
      const before = known.get(key);
      if (before) {
        kept.set(key, before);
        return { faults: [], text: withTree(own(before)) };
      }
      const parsed = parseBody(body, options);
      if (parsed.text && !parsed.faults.length) kept.set(key, knownText(parsed.text));
      return parsed;
    },
    save() {
      mkdirSync(dirname(file), { recursive: true });
      const bytes = serialize({ version, texts: kept });
      // One after the other: together they would be there twice.
      writeFileSync(file, Buffer.from(sha256(bytes), 'hex'));
      appendFileSync(file, bytes);
    },
  };
}

const HASH = 32;

function readTexts(file: string, version: string): ReadonlyMap<string, KnownText> {
  try {
    const bytes = readFileSync(file);
    const content = bytes.subarray(HASH);
    if (sha256(content) !== bytes.subarray(0, HASH).toString('hex')) return new Map();
    const stored = deserialize(content) as { version: string; texts: Map<string, KnownText> };
    return stored.version === version ? stored.texts : new Map();
  } catch {
    return new Map();
  }
}

const knownText = ({ tree, ...text }: Text): KnownText => ({ text, tree: serialize(tree) });

/** The text with a tree that is read when it is first asked for. */
function withTree({ text, tree: bytes }: KnownText): Text {
  let tree: Root | undefined;
  return {
    ...text,
    get tree() {
      return (tree ??= deserialize(bytes) as Root);
    },
  };
}
