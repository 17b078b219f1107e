import { readdirSync, readFileSync, readlinkSync } from 'node:fs';
import { join, relative, sep } from 'node:path';
import { isRead } from '../../src/content/paths.ts';
import { sha256 } from '../../src/model/fingerprint.ts';
import { code } from './markdown.ts';
import type { Revision } from './revision.ts';

/** A file, or a link with where it leads: it is not followed. */
interface Found {
  hash: string;
  size: string;
}

/** All files and links of a folder by their path with `/`. */
function filesOf(dir: string): Map<string, Found> {
  const files = readdirSync(dir, { recursive: true, withFileTypes: true }).filter(
    (item) => item.isFile() || item.isSymbolicLink(),
  );
  return new Map(
    files.map((item): [string, Found] => {
      const path = join(item.parentPath, item.name);
      const id = relative(dir, path).split(sep).join('/');
      if (item.isSymbolicLink())
        return [id, { hash: `link ${readlinkSync(path)}`, size: 'een verwijzing' }];
      const bytes = readFileSync(path);
      return [id, { hash: sha256(bytes), size: `${bytes.length} bytes` }];
    }),
  );
}

/** Every file of which the bytes changed, that came, went or moved, a line each, whatever else is told of it. */
export function fileChanges(van: Revision, tot: Revision): string[] {
  const [before, after] = [filesOf(van.dir), filesOf(tot.dir)];
  const left = [...before].filter(([id]) => !after.has(id));
  const gone = new Map(left.map(([id, { hash }]) => [hash, id]));
  const came = [...after].filter(([id]) => !before.has(id));
  const movedFrom = new Map<string, string>();
  for (const [id, { hash }] of came) {
    const from = gone.get(hash);
    if (from !== undefined) movedFrom.set(id, from);
    gone.delete(hash);
  }
  const moved = new Set(movedFrom.values());
  const isSame = sameToReaders(van, tot);
  return [...new Set([...before.keys(), ...after.keys()])].sort().flatMap((id) => {
    const [oud, nieuw, from] = [before.get(id), after.get(id), movedFrom.get(id)];
    if (oud?.hash === nieuw?.hash || moved.has(id)) return [];
    const what =
      from !== undefined
        ? `heette ${code(from)}, dezelfde inhoud`
        : !oud
          ? `nieuw, ${nieuw?.size}`
          : !nieuw
            ? 'weg'
            : `veranderd, van ${oud.size} naar ${nieuw.size}`;
    const note = !isRead(id)
      ? '; bestand dat deze site niet leest'
      : isSame(id)
        ? '; anders opgeschreven, een lezer ziet hetzelfde'
        : '';
    return [`- ${code(id)}: ${what}${note}`];
  });
}

/** Tells of a file whether its facts and what a page shows of its text are what they were. */
function sameToReaders(van: Revision, tot: Revision): (id: string) => boolean {
  const [a, b] = [van, tot].map(({ site, entries }) => {
    const texts = [
      ...(site?.paginas ?? []),
      ...(site?.documenten ?? []).flatMap(({ versies }) =>
        versies.flatMap(({ hoofdstukken }) => hoofdstukken),
      ),
    ];
    const known = texts.filter(({ text }) => !text.unread);
    return { entries, shown: new Map(known.map(({ entry, shown }) => [entry, shown])) };
  });
  return (id) => {
    const [oud, nieuw] = [a?.entries.get(id), b?.entries.get(id)];
    if (!oud || !nieuw || oud.kind === 'beelden') return false;
    if (JSON.stringify(oud.data) !== JSON.stringify(nieuw.data)) return false;
    const shown = a?.shown.get(id);
    return !id.endsWith('.mdx') || (shown !== undefined && shown === b?.shown.get(id));
  };
}
