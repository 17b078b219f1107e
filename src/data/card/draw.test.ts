import fc from 'fast-check';
import sharp from 'sharp';
import { describe, expect, it } from 'vitest';
import { hostileWords, TURNS } from '../../../tests/vijandig/words.ts';
import { IMAGE } from '../linked/facts.ts';
import { drawCard } from './draw.ts';

const COLOURS = { paper: '#ffffff', ink: '#101010', muted: '#404040', accent: '#005060' };
const card = (title: string) => ({ title, lines: ['Vastgesteld', title], foot: title });

/** The rows and columns of a picture, below its bar, that something is drawn in. */
async function drawn(png: Buffer) {
  const { data, info } = await sharp(png).removeAlpha().greyscale().raw().toBuffer({
    resolveWithObject: true,
  });
  const bounds = { left: info.width, right: 0, top: info.height, bottom: 0 };
  for (let y = 20; y < info.height; y++)
    for (let x = 0; x < info.width; x++)
      if ((data[y * info.width + x] ?? 255) < 200) {
        bounds.left = Math.min(bounds.left, x);
        bounds.right = Math.max(bounds.right, x);
        bounds.top = Math.min(bounds.top, y);
        bounds.bottom = Math.max(bounds.bottom, y);
      }
  return { ...bounds, width: info.width, height: info.height };
}

/** Nothing stands in the margin, and the last line stands whole above it. */
async function expectInside(title: string) {
  const { left, right, top, bottom, width, height } = await drawn(
    await drawCard(card(title), COLOURS),
  );
  expect({ width, height }).toEqual(IMAGE);
  expect(left).toBeGreaterThanOrEqual(56);
  expect(right).toBeLessThanOrEqual(IMAGE.width - 56);
  expect(top).toBeGreaterThan(50);
  expect(bottom).toBeLessThan(IMAGE.height - 24);
  expect(bottom).toBeGreaterThan(450);
}

describe('a picture for sharing', () => {
  it.each<[name: string, title: string]>([
    ['a word', 'Plan'],
    ['300 wide letters without a space', 'W'.repeat(300)],
    ['300 letters in long words', 'Hottentottententententoonstelling '.repeat(9).slice(0, 300)],
    ['words of two letters', 'ab '.repeat(100)],
    ['60 wide letters', 'W'.repeat(60)],
    ['signs that no font has', '漢字 😀 عربى \u202e \u0000 \ud800 a\u2028b'.repeat(5)],
    ...Array.from({ length: TURNS }, (_, turn): [string, string] => [
      `hostile words ${turn}`,
      hostileWords(turn)().slice(0, 300),
    ]),
  ])('holds %s', async (_name, title) => expectInside(title));

  it('holds any title', async () => {
    const sign = fc.constantFrom(...'WijM{}<&"\' \n\t\u00ad€é', '\u0301', '😀');
    const title = fc
      .array(sign, { minLength: 1, maxLength: 300 })
      .map((signs) => `A${signs.join('')}`.slice(0, 300));
    await fc.assert(fc.asyncProperty(title, expectInside), { numRuns: 15 });
  });

  it.each([
    ['of other scripts that the font has', 'Łódź, Eskişehir, Ελλάδα, Привет → ≥ ☐ €'],
    ['with marks of an emoji', 'Plan\ufe0f 2024'],
  ])('draws letters %s', async (_name, title) => {
    const png = await drawCard(card(title), COLOURS);
    const bare = title.replace('\ufe0f', '');
    expect(png.equals(await drawCard(card(bare), COLOURS))).toBe(true);
    // Each letter is drawn as itself: the picture without it is another.
    for (const sign of new Set(bare.replace(/\s/g, '')))
      expect(png.equals(await drawCard(card(bare.replaceAll(sign, '')), COLOURS))).toBe(false);
  });

  it.each([
    ['\u4e2d', '[U+4E2D]'],
    ['A\ua64b', 'A[U+A64B]'],
    ['\u{1f469}\u200d\u{1f680}', '[U+1F469][U+1F680]'],
    ['1\ufe0f\u20e3 van 11', '1[U+20E3] van 11'],
    ['e\u0378', 'e'],
    ['\u4e2d\u0301', '[U+4E2D][U+0301]'],
  ])('says of %j, which the font lacks, the number', async (title, said) => {
    const png = await drawCard(card(title), COLOURS);
    expect(png.equals(await drawCard(card(said), COLOURS))).toBe(true);
  });

  it('is the same twice, and another for another title', async () => {
    const [a, b, c] = [
      await drawCard(card('Plan'), COLOURS),
      await drawCard(card('Plan'), COLOURS),
      await drawCard(card('Nota'), COLOURS),
    ];
    expect(a.equals(b)).toBe(true);
    expect(a.equals(c)).toBe(false);
  });
});
