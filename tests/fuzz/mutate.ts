import type { Random } from './random.ts';
import { EDITS, splice, type Files } from './edits.ts';
import { NAMES } from './hostile.ts';

/** What a mutant changes: new bytes of a file, or none where the file goes. */
export interface Mutant {
  number: number;
  kinds: string[];
  changes: Map<string, Buffer | undefined>;
}

const MOVES = ['renamed', 'copied', 'put elsewhere', 'evil beside'] as const;
const KINDS = [...Object.keys(EDITS), ...Object.keys(EDITS), ...MOVES];

/** The mutant of this number, the same for the same seed: one to three changes to the files given. */
export function mutate(random: Random, files: Files, number: number): Mutant {
  const mutant: Mutant = { number, kinds: [], changes: new Map() };
  const now = new Map(files);
  for (let left = random.pick([1, 1, 1, 2, 3]); left > 0; left--) {
    const path = random.pick([...now.keys()]);
    const kind = random.pick(KINDS);
    mutant.kinds.push(`${kind}: ${path}`);
    const set = (name: string, bytes: Buffer | undefined) => {
      mutant.changes.set(name, bytes);
      if (bytes) now.set(name, bytes);
      else now.delete(name);
    };
    const bytes = now.get(path)!;
    const edit = EDITS[kind];
    if (edit) {
      set(path, edit(random, bytes, path, now));
      continue;
    }
    const parts = path.split('/');
    const extension = random.pick([
      '.mdx',
      '.yaml',
      '.md',
      '.yml',
      '.mjs',
      '.astro',
      '.MDX',
      '.mdx.bak',
      '',
    ]);
    const own = /\.\w+$/.exec(path)?.[0] ?? '';
    const name = random.pick(NAMES);
    const to =
      kind === 'evil beside'
        ? [...parts.slice(0, -1), 'evil.mjs'].join('/')
        : kind === 'put elsewhere'
          ? [
              ...random
                .pick([...now.keys()])
                .split('/')
                .slice(0, -1),
              parts.at(-1),
            ].join('/')
          : splice(
              parts,
              parts.length === 1 ? 0 : random.below(parts.length - 1) + 1,
              1,
              name,
            ).join('/') + (random.below(2) ? extension : own);
    if (kind === 'evil beside')
      set(to, files.get('evil.mjs') ?? Buffer.from('globalThis.hacked = 1;\n'));
    else if (!now.has(to)) set(to, bytes);
    if (kind === 'renamed' && to !== path) set(path, undefined);
  }
  return mutant;
}
