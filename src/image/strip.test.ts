import fc from 'fast-check';
import sharp from 'sharp';
import { describe, expect, it } from 'vitest';
import { holdsPlace, orientationOf, orientationOnly } from './exif.ts';
import { stripImage } from './strip.ts';

type Kind = 'jpg' | 'png' | 'webp' | 'avif';
const KINDS: Kind[] = ['jpg', 'png', 'webp', 'avif'];
const SECRETS = ['Jan de Maker', 'Camera 9000', 'Dorpsplein 1', '2024:05:06 07:08:09'];

/** A small photo of a kind with all that a camera and a program write beside it. */
async function photo(
  kind: Kind,
  turn: number,
  [width, height, seed]: readonly [number, number, number],
) {
  const pixels = Buffer.alloc(width * height * 3, 0);
  for (let at = 0; at < pixels.length; at++) pixels[at] = (at * seed * 7 + (at >> 3) * 31) % 256;
  const image = sharp(pixels, { raw: { width, height, channels: 3 } })
    .withMetadata({ orientation: turn })
    .withExifMerge({
      IFD0: { Artist: SECRETS[0]!, Model: SECRETS[1]!, ImageDescription: SECRETS[2]! },
      IFD2: { DateTimeOriginal: SECRETS[3]! },
      IFD3: {
        GPSLatitudeRef: 'N',
        GPSLatitude: '52/1 15/1 0/1',
        GPSLongitudeRef: 'E',
        GPSLongitude: '6/1 9/1 0/1',
      },
    })
    .withXmp(
      `<x:xmpmeta xmlns:x="adobe:ns:meta/"><a exif:GPSLatitude="52,15N">${SECRETS[2]}</a></x:xmpmeta>`,
    );
  if (kind === 'jpg') return image.jpeg({ progressive: seed % 2 === 0 }).toBuffer();
  if (kind === 'png') return image.png().toBuffer();
  if (kind === 'webp') return image.webp({ lossless: seed % 2 === 0 }).toBuffer();
  return image.avif({ effort: 0 }).toBuffer();
}

/** The pixels as they lie in the file. */
const pixelsOf = (bytes: Uint8Array) => sharp(bytes).raw().toBuffer({ resolveWithObject: true });

describe.each(KINDS)('of a %s', (kind) => {
  const size = fc.tuple(
    fc.integer({ min: 1, max: 40 }),
    fc.integer({ min: 1, max: 40 }),
    fc.integer({ min: 1, max: 50 }),
  );

  it('nothing is left but the picture and its turn, the same each time', () =>
    fc.assert(
      fc.asyncProperty(fc.integer({ min: 1, max: 8 }), size, async (turn, about) => {
        const given = await photo(kind, turn, about);
        const before = given.toString('latin1');
        const { bytes, removed, isSideways } = stripImage(given, kind);
        expect(given.toString('latin1')).toBe(before);
        const shown = Buffer.from(bytes).toString('latin1');
        for (const secret of [...SECRETS, 'GPSLatitude', 'xmpmeta']) {
          expect(shown).not.toContain(secret);
        }
        for (const secret of SECRETS) expect(before).toContain(secret);
        expect(holdsPlace(removed)).toBe(true);
        const [was, now] = [await pixelsOf(given), await pixelsOf(bytes)];
        expect(now.info).toEqual(was.info);
        expect(now.data.equals(was.data)).toBe(true);
        const told = async (file: Uint8Array) => (await sharp(file).metadata()).orientation ?? 1;
        expect(await told(bytes)).toBe(await told(given));
        expect(isSideways).toBe(kind !== 'webp' && turn >= 5);
        const again = stripImage(bytes, kind);
        expect(Buffer.from(again.bytes).equals(Buffer.from(bytes))).toBe(true);
        expect(holdsPlace(again.removed)).toBe(false);
      }),
      { numRuns: kind === 'avif' ? 12 : 40 },
    ));

  it('what stands behind it goes', async () => {
    const given = Buffer.concat([
      await photo(kind, 1, [9, 7, 3]),
      boxed('een film met \xa9xyz van thuis'),
    ]);
    const { bytes, removed } = stripImage(given, kind);
    expect(Buffer.from(bytes).toString('latin1')).not.toContain('van thuis');
    expect(Buffer.concat(removed).toString('latin1')).toContain('van thuis');
  });

  it('what is no such image is refused', () => {
    expect(() => stripImage(Buffer.from('geen beeld van welke soort ook'), kind)).toThrow();
  });
});

/** Text as a box that an AVIF may end with; to the other kinds it is any text. */
function boxed(text: string): Buffer {
  const head = Buffer.from('\0\0\0\0mpvd', 'latin1');
  head.writeUInt32BE(text.length + 8);
  return Buffer.concat([head, Buffer.from(text, 'latin1')]);
}

it('keeps a turn in both orders of bytes, and takes no other for one', () => {
  for (let turn = 2; turn <= 8; turn++) expect(orientationOf(orientationOnly(turn))).toBe(turn);
  for (const turn of [0, 1, 9]) expect(orientationOf(orientationOnly(turn))).toBeUndefined();
  fc.assert(
    fc.property(fc.uint8Array({ maxLength: 40 }), (noise) => {
      const tiff = Buffer.concat([Buffer.from('II*\0', 'latin1'), noise]);
      expect(() => [orientationOf(tiff), holdsPlace([tiff])]).not.toThrow();
    }),
  );
});

it('reads no image beyond its end: a cut one is refused or shown as far as it goes', async () => {
  for (const kind of KINDS) {
    const whole = await photo(kind, 6, [20, 10, 5]);
    for (let length = 12; length < whole.length; length += 7)
      try {
        stripImage(whole.subarray(0, length), kind);
      } catch (error) {
        expect(error).toBeInstanceOf(Error);
      }
  }
});
