import { readFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import satori from 'satori';
import sharp from 'sharp';
import { once } from '../../once.ts';
import { sayByNumber } from '../../text/by-number.ts';
import { IMAGE } from '../linked/facts.ts';

/** What stands on a picture for sharing. */
export interface Card {
  title: string;
  lines: string[];
  /** Who publishes. */
  foot: string;
}

/** The colours of a picture, as CSS has them. */
export interface Colours {
  paper: string;
  ink: string;
  muted: string;
  accent: string;
}

const require = createRequire(import.meta.url);
const font = (name: string) =>
  readFileSync(require.resolve(`@expo-google-fonts/source-sans-3/${name}`));
const getFonts = once(() => [
  { name: 'sans', data: font('400Regular/SourceSans3_400Regular.ttf'), weight: 400 as const },
  { name: 'sans', data: font('600SemiBold/SourceSans3_600SemiBold.ttf'), weight: 600 as const },
]);

/** A title stands as large as its length allows; the lines that fit in its room, and no more. */
const sizeOf = ({ length }: string) =>
  length <= 60 ? 72 : length <= 110 ? 58 : length <= 180 ? 46 : length <= 240 ? 40 : 36;
const LEADING = 1.2;

const PADDING = 64;
const BAR = 16;
/** The room for the title, in pixels. */
const ROOM = 350;

interface Box {
  type: 'div';
  props: { style: Record<string, unknown>; children: Box[] | string };
}
const box = (style: Record<string, unknown>, children: Box[] | string = []): Box => ({
  type: 'div',
  props: { style: { display: 'flex', ...style }, children },
});

/** Signs that a font cannot draw: what is not to be seen, and what would begin a line of its own. */
const drawable = (words: string) =>
  words
    .replace(/[\p{Cc}\p{Zl}\p{Zp}]+/gu, ' ')
    .replace(/[\p{Cf}\p{Co}\p{Cn}\p{Cs}\p{Variation_Selector}]/gu, '')
    .trim();

/** Words that fill no more than some lines, cut off with … where they would. */
const clamped = (words: string, lines: number, style: Record<string, unknown>) =>
  box(
    { ...style, display: 'block', lineClamp: lines, wordBreak: 'break-word', overflow: 'hidden' },
    words,
  );

/**
 * A picture of a document or thema as PNG: title, status and date, and who publishes. Equal bytes for an equal card. A
 * sign that the font lacks stands there by its number, as on paper, and never as an empty box.
 */
export async function drawCard({ title, lines, foot }: Card, colours: Colours): Promise<Buffer> {
  let card = { title: drawable(title), lines: lines.map(drawable), foot: drawable(foot) };
  for (;;) {
    const { svg, undrawn } = await draw(card, colours);
    if (!undrawn.size)
      return sharp(Buffer.from(svg))
        .png({ palette: true, colours: 16, effort: 1, compressionLevel: 6 })
        .toBuffer();
    const said = (words: string) => sayByNumber(words, undrawn);
    card = { title: said(card.title), lines: card.lines.map(said), foot: said(card.foot) };
  }
}

/** The drawing of a card, and the signs in it that the font lacks. */
async function draw(
  { title, lines, foot }: Card,
  { paper, ink, muted, accent }: Colours,
): Promise<{ svg: string; undrawn: Set<string> }> {
  const width = IMAGE.width - 2 * PADDING;
  const fontSize = sizeOf(title);
  const tree = box(
    { ...IMAGE, flexDirection: 'column', background: paper, color: ink, fontFamily: 'sans' },
    [
      box({ width: IMAGE.width, height: BAR, background: accent }),
      box({ width, height: ROOM, margin: `${PADDING - BAR}px ${PADDING}px 24px` }, [
        clamped(title, Math.floor(ROOM / (fontSize * LEADING)), {
          width,
          fontSize,
          fontWeight: 600,
          lineHeight: LEADING,
        }),
      ]),
      box({ flexDirection: 'column', width, margin: `0 ${PADDING}px` }, [
        clamped(lines.join(' · '), 2, { width, fontSize: 30, color: accent, lineHeight: LEADING }),
        clamped(foot, 1, { width, fontSize: 26, color: muted, marginTop: 8, lineHeight: LEADING }),
      ]),
    ],
  );
  const undrawn = new Set<string>();
  const svg = await satori(tree as never, {
    ...IMAGE,
    fonts: getFonts(),
    loadAdditionalAsset: (_script, words) => {
      for (const sign of words) if (sign > '~') undrawn.add(sign);
      return Promise.resolve([]);
    },
  });
  return { svg, undrawn };
}
