import { readFileSync } from 'node:fs';
import postcss from 'postcss';
import { describe, expect, it } from 'vitest';

type Tokens = Map<string, string>;

const SCHEMES = ['light', 'dark', 'light, more contrast', 'dark, more contrast'] as const;
type Scheme = (typeof SCHEMES)[number];

/** Whether rules under these conditions hold in a scheme. */
const holds = (media: string, scheme: Scheme) =>
  (!media.includes('dark') || scheme.startsWith('dark')) &&
  (!media.includes('prefers-contrast') || scheme.endsWith('more contrast'));

/** The colour tokens in a scheme, as the theme declares them. */
function readScheme(scheme: Scheme): Tokens {
  const root = postcss.parse(readFileSync(new URL('./theme.css', import.meta.url), 'utf8'));
  const tokens: Tokens = new Map();
  root.walkRules(':root', (rule) => {
    const media = rule.parent?.type === 'atrule' ? (rule.parent as postcss.AtRule).params : '';
    if (holds(media, scheme))
      rule.walkDecls(/^--/, ({ prop, value }) => void tokens.set(prop.slice(2), value));
  });
  for (const [name, value] of tokens) {
    const other = /^var\(--(.+)\)$/.exec(value)?.[1];
    if (other) tokens.set(name, tokens.get(other) ?? '');
  }
  return tokens;
}

function luminance(hex: string): number {
  const channels = [1, 3, 5].map((start) => parseInt(hex.slice(start, start + 2), 16) / 255);
  const [red = 0, green = 0, blue = 0] = channels.map((channel) =>
    channel <= 0.04045 ? channel / 12.92 : ((channel + 0.055) / 1.055) ** 2.4,
  );
  return 0.2126 * red + 0.7152 * green + 0.0722 * blue;
}

function contrast(one: string, other: string): number {
  const [low = 0, high = 0] = [luminance(one), luminance(other)].sort((a, b) => a - b);
  return (high + 0.05) / (low + 0.05);
}

/** Foreground, ground, least contrast: 4.5 for text, 3 for what else carries meaning. */
const pairs: [string, string, number][] = [
  ...['paper', 'surface', 'tint-1', 'tint-2', 'tint-3', 'mark'].map(
    (ground): [string, string, number] => ['ink', ground, 4.5],
  ),
  ['muted', 'paper', 4.5],
  ['muted', 'surface', 4.5],
  ['muted', 'tint-1', 4.5],
  ['muted', 'tint-2', 4.5],
  ['accent', 'paper', 4.5],
  ['accent', 'surface', 4.5],
  ['accent', 'tint-2', 4.5],
  ['accent', 'mark', 3],
  ['on-accent', 'accent', 4.5],
  ['on-room', 'room', 4.5],
  ['on-base', 'base', 4.5],
  ['paper', 'ink', 4.5],
  ['rule', 'paper', 3],
  ['rule', 'surface', 3],
  ['focus', 'paper', 3],
  ['room', 'paper', 3],
  ['base', 'paper', 3],
];

/** What who asks for more contrast gets: 7 for text. */
const more = (least: number) => (least === 4.5 ? 7 : least);

describe.each(SCHEMES)('contrast in the scheme: %s', (scheme) => {
  const tokens = readScheme(scheme);
  it.each(pairs)(
    '%s on %s is at least %d, or 7 where more was asked',
    (foreground, ground, least) => {
      const value = contrast(tokens.get(foreground) ?? '', tokens.get(ground) ?? '');
      expect(value).toBeGreaterThanOrEqual(scheme.endsWith('more contrast') ? more(least) : least);
    },
  );
});
