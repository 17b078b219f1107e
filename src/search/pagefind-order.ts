import { createHash } from 'node:crypto';
import { gunzipSync, gzipSync } from 'node:zlib';
import type { IndexFile } from './pagefind-file.ts';

/**
 * Pagefind 1.5 writes its filters, and the values within each, in the order of a hash map, which
 * differs per run. Puts both in a fixed order, renames the files after their new content, and sorts
 * the files by path. Throws when the format is not the known one.
 */
export function orderIndex(files: IndexFile[]): IndexFile[] {
  const renamed = new Map<string, string>();
  const rename = (file: IndexFile, pattern: RegExp, content: Buffer): IndexFile => {
    const old = pattern.exec(file.path)?.[1] ?? '';
    const [language = '', digits = ''] = old.split('_');
    const hash = createHash('sha256').update(content).digest('hex').slice(0, digits.length);
    renamed.set(old, `${language}_${hash}`);
    return { path: file.path.replace(old, `${language}_${hash}`), content: pack(content) };
  };
  const replaceNames = (text: string) =>
    [...renamed].reduce((changed, [old, name]) => changed.replaceAll(old, name), text);

  const filters = files
    .filter(({ path }) => path.endsWith('.pf_filter'))
    .map((file) => rename(file, /^filter\/(.+)\.pf_filter$/, sortWithin(unpack(file.content), 1)));
  const metas = files
    .filter(({ path }) => path.endsWith('.pf_meta'))
    .map((file) => {
      const named = Buffer.from(replaceNames(unpack(file.content).toString('latin1')), 'latin1');
      return rename(file, /^pagefind\.(.+)\.pf_meta$/, sortWithin(named, 3));
    });
  const others = files
    .filter(({ path }) => !/\.pf_(?:filter|meta)$/.test(path))
    .map(({ path, content }) =>
      path === 'pagefind-entry.json'
        ? { path, content: Buffer.from(replaceNames(Buffer.from(content).toString())) }
        : { path, content },
    );
  return [...filters, ...metas, ...others].sort((a, b) => (a.path < b.path ? -1 : 1));
}

const signature = 'pagefind_dcd';

/** What a file of the index holds, without its packing and signature; throws when it is none. */
export function unpack(content: Uint8Array): Buffer {
  const plain = gunzipSync(content);
  if (plain.toString('latin1', 0, signature.length) !== signature)
    throw new Error('Unknown Pagefind format');
  return plain.subarray(signature.length);
}

function pack(content: Buffer): Buffer {
  return gzipSync(Buffer.concat([Buffer.from(signature), content]), { level: 9 });
}

/** Sorts the members of the array that is member `which` of this CBOR array. */
function sortWithin(cbor: Buffer, which: number): Buffer {
  const outer = split(cbor);
  const list = outer.items[which];
  if (!list) throw new Error('Unknown Pagefind format');
  const { head, items } = split(list);
  outer.items[which] = Buffer.concat([head, ...items.sort(Buffer.compare)]);
  return Buffer.concat([outer.head, ...outer.items]);
}

/** A CBOR array as its head and the bytes of each member. */
function split(cbor: Buffer): { head: Buffer; items: Buffer[] } {
  const { major, value, next } = readHead(cbor, 0);
  if (major !== 4) throw new Error('Unknown Pagefind format');
  const items: Buffer[] = [];
  let at = next;
  while (items.length < value) {
    const end = endOf(cbor, at);
    items.push(cbor.subarray(at, end));
    at = end;
  }
  return { head: cbor.subarray(0, next), items };
}

function endOf(cbor: Buffer, at: number): number {
  const { major, value, next } = readHead(cbor, at);
  if (major === 2 || major === 3) return next + value;
  let end = next;
  if (major === 4) for (let i = 0; i < value; i++) end = endOf(cbor, end);
  else if (major > 1) throw new Error('Unknown Pagefind format');
  return end;
}

function readHead(cbor: Buffer, at: number): { major: number; value: number; next: number } {
  const first = cbor.readUInt8(at);
  const [major, short] = [first >> 5, first & 31];
  if (short < 24) return { major, value: short, next: at + 1 };
  if (short > 26) throw new Error('Unknown Pagefind format');
  const size = 2 ** (short - 24);
  return { major, value: cbor.readUIntBE(at + 1, size), next: at + 1 + size };
}
