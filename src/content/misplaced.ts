import { nearest } from '../dutch/nearest.ts';
import { wrong, type Wrong } from '../faults/wrong.ts';
import { fitting, meantName } from './meant-path.ts';
import { isRead, TOP_NAMES } from './paths.ts';

const CODE = /\.(?:[cm]?[jt]sx?|astro|html?|svg|vue|svelte|json|css|sh|exe|php|py)$/i;
/** What systems and editors leave beside files that are open; `.gitignore` keeps it out of a proposal. */
const LEFT =
  /^(?:\.DS_Store|\._.+|\.#.+|\.~lock\..+#|\.fuse_hidden.+|\..+\.sw[a-p]|\.directory|Thumbs\.db|desktop\.ini)$/;
/** Kinds of file that the site reads somewhere, or that are taken for one of them. */
const READ = /\.(?:mdx?|ya?ml|txt|lock|png|jpe?g|webp|avif)$/i;
/** Kinds of picture that phones and programs make, and that the site does not read. */
const BEELD = /\.(?:heic|heif|tiff?|gif|bmp|jfif|psd|eps)$/i;
const LONGEST_NAME = 100;

interface Odd {
  /** The path up to the name that is wrong. */
  path: string;
  what: Wrong;
  warning?: true;
}

/** What is wrong with a name wherever it stands, by the first part of the path that it is about. */
export function oddName(path: string): Odd | undefined {
  const parts = path.split('/');
  for (const [i, name] of parts.entries()) {
    const at = { path: parts.slice(0, i + 1).join('/') };
    if (LEFT.test(name)) return { ...at, what: wrong('file/left-behind'), warning: true };
    if (name.startsWith('.')) return { ...at, what: wrong('file/hidden') };
    if (name.length > LONGEST_NAME)
      return { ...at, what: wrong('file/name-too-long', { most: LONGEST_NAME }) };
  }
  return undefined;
}

/** What is wrong with a file that the site does not read; nothing for one that it reads. */
export const unread = (path: string): Omit<Odd, 'path'> | undefined =>
  isRead(path) ? undefined : { what: misplaced(path) };

/** Why a file is out of place, and where it belongs. */
function misplaced(path: string): Wrong {
  const parts = path.split('/');
  const name = parts.at(-1) ?? path;
  const folder = parts.find((part) => /[^a-z0-9.-]/.test(part));
  const meant = meantName(path);
  const right = meant ?? fitting(folder ?? name, folder === undefined || folder === name);
  const twice = /^(.+\.(?:mdx|yaml|png|jpg|webp|avif))\.[a-z]+$/i.exec(name)?.[1];
  if (twice) return wrong('file/ends-twice', { right: fitting(twice, true) });
  if (/^(?:README|LICEN[CS]E|LEESMIJ)(?![^.])/i.test(name)) return wrong('file/stray', {});
  // Another name makes no file read of a kind that is not.
  if (CODE.test(name)) return wrong('file/code');
  if (/\.[a-z0-9]+$/i.test(name) && !READ.test(name))
    return wrong('file/kind', { isBeeld: BEELD.test(name) });
  // Nor does it make one of a name without a kind.
  if (/[^a-z0-9.-]/.test(name) && (meant !== undefined || READ.test(name)))
    return wrong('file/name-letters', { right });
  if (/\.md$/.test(name)) return wrong('file/ends-in-md', { right });
  if (/\.yml$/.test(name)) return wrong('file/ends-in-yml', { right });
  if (folder !== undefined && folder !== name)
    return wrong('file/folder-letters', { folder, right });
  if (path.startsWith('documenten/') && /\.mdx$/.test(name))
    return wrong('file/hoofdstuk-misplaced', {
      right: meant,
      unnumbered: unnumbered(parts),
      isLoose: parts.length < 4,
    });
  if (/\/beeld\//.test(path)) return wrong('file/beeld-misplaced', { right: meant });
  const image = /^(documenten\/[^/]+\/[^/]+)\/(?:[^/]+\/)*([^/]+\.(?:png|jpe?g|webp|avif))$/.exec(
    path,
  );
  if (image) return wrong('file/stray', { near: `${image[1]}/beeld/${fitting(name, true)}` });
  const own = nearest(name, namesAt(parts.length, parts[0] ?? ''));
  if (own !== undefined && own !== name)
    return wrong('file/stray', { near: [...parts.slice(0, -1), own].join('/') });
  const end = parts.length === 2 ? ENDS[parts[0] ?? ''] : undefined;
  if (end) return wrong('file/stray', { near: path.replace(/\.\w+$/, end) });
  const near = nearest(parts[0] ?? '', TOP_NAMES);
  const other = near && near !== parts[0] ? [near, ...parts.slice(1)].join('/') : undefined;
  return wrong('file/stray', { near: other });
}

/** How files of a folder end. */
const ENDS: Readonly<Record<string, string>> = {
  themas: '.yaml',
  mijlpalen: '.yaml',
  begrippen: '.yaml',
  paginas: '.mdx',
};

/** The first name below a versie before which no number stands. */
const unnumbered = (parts: readonly string[]): string | undefined =>
  parts.slice(3).find((part) => !/^\d{2,}-/.test(part) && part !== 'index.mdx');

/** Names of files with facts at a depth below `documenten`. */
const namesAt = (depth: number, folder: string): string[] =>
  folder !== 'documenten'
    ? []
    : depth === 3
      ? ['document.yaml']
      : depth === 4
        ? ['versie.yaml', 'errata.yaml']
        : [];
