import type { Stripped } from './stripped.ts';

/** Boxes of a file (ISO/IEC 14496-12) that are drawn from; others of the top, and `udta` and `meta` of a film, tell about it. */
const TOP = new Set(['ftyp', 'meta', 'mdat', 'moov', 'moof', 'sidx', 'free', 'skip']);
/** Boxes that hold others, by how many bytes stand before those. */
const FOLDERS: Record<string, number> = {
  meta: 4,
  iprp: 0,
  ipco: 0,
  moov: 0,
  trak: 0,
  mdia: 0,
  minf: 0,
  stbl: 0,
};
/** Items that are pictures or parts of one (ISO/IEC 23008-12); the others are Exif, XMP and the like. */
const DRAWN = new Set(['av01', 'grid', 'iovl', 'iden', 'tmap']);

interface Box {
  type: string;
  at: number;
  start: number;
  end: number;
}

function boxes(bytes: Buffer, from: number, to: number): Box[] {
  const found: Box[] = [];
  for (let at = from; at + 8 <= to;) {
    const short = bytes.readUInt32BE(at);
    const size = short === 1 ? Number(bytes.readBigUInt64BE(at + 8)) : short || to - at;
    if (size < 8) throw new Error('No box where one should be.');
    const type = bytes.toString('latin1', at + 4, at + 8);
    found.push({ type, at, start: at + (short === 1 ? 16 : 8), end: Math.min(at + size, to) });
    at += size;
  }
  return found;
}

/**
 * What an AVIF needs. Its parts are found by their place in the file, so nothing moves: what is not drawn becomes zeros. Its
 * turn is a property of the picture (`irot`, `imir`) and stays.
 */
export function stripAvif(given: Buffer): Stripped {
  const bytes = Buffer.from(given);
  const removed: Buffer[] = [];
  let isSideways = false;
  const blank = (start: number, end: number) => {
    removed.push(Buffer.from(bytes.subarray(start, end)));
    bytes.fill(0, start, end);
  };
  const top = boxes(bytes, 0, bytes.length);
  if (top[0]?.type !== 'ftyp') throw new Error('No AVIF.');
  const visit = (box: Box, parent: string) => {
    const isTold =
      parent === '' ? !TOP.has(box.type) : parent !== 'iprp' && /^(?:udta|uuid)$/.test(box.type);
    const isFilmMeta = box.type === 'meta' && parent !== '';
    if (isTold || isFilmMeta || box.type === 'free' || box.type === 'skip') {
      bytes.write('free', box.at + 4, 'latin1');
      return blank(box.start, box.end);
    }
    if (box.type === 'irot' && parent === 'ipco')
      isSideways ||= ((bytes[box.start] ?? 0) & 1) === 1;
    // A description in words: version and flags, then four texts, of which none is left.
    if (box.type === 'udes') return blank(box.start + 4, box.end);
    const head = FOLDERS[box.type];
    if (head !== undefined)
      for (const each of boxes(bytes, box.start + head, box.end)) visit(each, box.type);
  };
  const meta = top.find(({ type }) => type === 'meta');
  for (const [start, end] of meta ? toldItems(bytes, meta) : []) blank(start, end);
  for (const box of top) visit(box, '');
  return { bytes, removed, isSideways };
}

/** Where the items lie that are not drawn. */
function toldItems(bytes: Buffer, meta: Box): [start: number, end: number][] {
  const inner = boxes(bytes, meta.start + 4, meta.end);
  const find = (name: string) => inner.find(({ type }) => type === name);
  const [iinf, iloc, idat] = [find('iinf'), find('iloc'), find('idat')];
  if (!iinf || !iloc) return [];
  const told = new Set<number>();
  const count = bytes[iinf.start] === 0 ? 2 : 4;
  for (const { start } of boxes(bytes, iinf.start + 4 + count, iinf.end)) {
    const wide = (bytes[start] ?? 0) >= 3 ? 4 : 2;
    const type = bytes.toString('latin1', start + 4 + wide + 2, start + 4 + wide + 6);
    if (!DRAWN.has(type)) told.add(bytes.readUIntBE(start + 4, wide));
  }
  let at = iloc.start;
  const number = (size: number) => {
    const value =
      size === 0 ? 0 : size === 8 ? Number(bytes.readBigUInt64BE(at)) : bytes.readUIntBE(at, size);
    at += size;
    return value;
  };
  const version = number(4) >>> 24;
  const sizes = number(2);
  const [offsetSize = 0, lengthSize = 0, baseSize = 0, indexSize = 0] = [12, 8, 4, 0].map(
    (by) => (sizes >> by) & 15,
  );
  const found: [number, number][] = [];
  for (let left = number(version < 2 ? 2 : 4); left > 0; left--) {
    const id = number(version < 2 ? 2 : 4);
    const method = version > 0 ? number(2) & 15 : 0;
    number(2);
    const base = number(baseSize);
    for (let extents = number(2); extents > 0; extents--) {
      if (version > 0) number(indexSize);
      const start = base + number(offsetSize);
      const length = number(lengthSize);
      if (!told.has(id) || method > 1) continue;
      const from = start + (method === 1 ? (idat?.start ?? 0) : 0);
      const end = length === 0 ? (method === 1 ? (idat?.end ?? 0) : bytes.length) : from + length;
      found.push([from, Math.min(end, bytes.length)]);
    }
  }
  return found;
}
