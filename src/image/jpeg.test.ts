import { expect, it } from 'vitest';
import { stripJpeg } from './jpeg.ts';

const segment = (marker: number, data: Buffer) => {
  const head = Buffer.from([0xff, marker, 0, 0]);
  head.writeUInt16BE(data.length + 2, 2);
  return Buffer.concat([head, data]);
};
const ENDS = [Buffer.from([0xff, 0xd8]), Buffer.from([0xff, 0xd9])] as const;
const image = (...segments: Buffer[]) => Buffer.concat([ENDS[0], ...segments, ENDS[1]]);
/** JFIF 1.2 with 300 dots an inch, and a thumbnail of one pixel when asked. */
const jfif = (thumbnail = false) => {
  const size = Buffer.from([1, 2, 1, 1, 44, 1, 44, thumbnail ? 1 : 0, thumbnail ? 1 : 0]);
  const pixel = thumbnail ? Buffer.from([1, 2, 3]) : Buffer.alloc(0);
  return segment(0xe0, Buffer.concat([Buffer.from('JFIF\0'), size, pixel]));
};
const tables = segment(0xdb, Buffer.alloc(65, 1));

it('keeps what says the density of dots, without its thumbnail', () => {
  expect(stripJpeg(image(jfif(), tables)).bytes).toEqual(image(jfif(), tables));
  expect(stripJpeg(image(jfif(true), tables)).bytes).toEqual(image(jfif(), tables));
});

it('takes another segment that calls itself so for what it is, and lets it go', () => {
  const other = segment(0xe4, Buffer.from('JFIF\0 en van wie het beeld is'));
  expect(stripJpeg(image(other, jfif(), tables)).bytes).toEqual(image(jfif(), tables));
});
