import { slug } from '../dutch/slug.ts';
import { nearest } from '../dutch/nearest.ts';
import { wrong, type Wrong } from '../faults/wrong.ts';
import { TOP_NAMES } from './paths.ts';

const CODE = /\.(?:[cm]?[jt]sx?|astro|html?|svg|vue|svelte|json|css|sh|exe|php|py)$/i;
const KEPT = /^(?:README|LICENSE|LICENCE|LEESMIJ)[^/]*$|^[a-z]+\.(?:lock|txt)$/i;

/** Whether a file that holds no content is a fault, worth a warning, or may lie there. */
export function isStray(path: string): 'fault' | 'warning' | undefined {
  const name = path.split('/').at(-1) ?? path;
  if (CODE.test(name)) return 'fault';
  if (/^(README|LICENSE)/i.test(name) && !/\.mdx$/.test(name)) return undefined;
  if (path.includes('/') || /\.(?:mdx?|yml)$/i.test(name)) return 'fault';
  return KEPT.test(path) ? undefined : 'warning';
}

/** Why a file is out of place, and where it belongs. */
export function misplaced(path: string): Wrong {
  const parts = path.split('/');
  const name = parts.at(-1) ?? path;
  const folder = parts.find((part) => /[^a-z0-9.-]/.test(part));
  const right = fitting(folder ?? name);
  if (/[^a-z0-9.-]/.test(name)) return wrong('file/name-letters', { right });
  if (/\.md$/.test(name)) return wrong('file/ends-in-md', { name });
  if (/\.yml$/.test(name)) return wrong('file/ends-in-yml', { name });
  if (folder !== undefined) return wrong('file/folder-letters', { folder, right });
  if (CODE.test(name)) return wrong('file/code');
  if (path.startsWith('documenten/') && /\.mdx$/.test(name))
    return wrong('file/hoofdstuk-misplaced');
  if (/\/beeld\//.test(path)) return wrong('file/beeld-misplaced');
  const near = nearest(parts[0] ?? '', TOP_NAMES);
  const meant = near && near !== parts[0] ? [near, ...parts.slice(1)].join('/') : undefined;
  return wrong('file/stray', { near: meant });
}

/** The name that a file or folder should have had. */
function fitting(name: string): string {
  const [, stem = '', extension = ''] = /^(.*?)(\.[A-Za-z]+)?$/.exec(name) ?? [];
  const end = extension
    .toLowerCase()
    .replace(/^\.md$/, '.mdx')
    .replace(/^\.yml$/, '.yaml');
  const id = slug(stem);
  return id && id + end.replace('.jpeg', '.jpg');
}
