import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import postcss from 'postcss';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { readConstants, resolveTokens, resolveValue } from './resolve-tokens.ts';

const constants = new Map([
  ['--nl-a', 'var(--ink)'],
  ['--utrecht-b', 'var(--nl-a)'],
  ['--utrecht-space', '0px'],
]);

describe('resolveValue', () => {
  it.each([
    ['var(--nl-a)', 'var(--ink)'],
    ['var(--nl-unset, var(--utrecht-b, red))', 'var(--ink)'],
    ['var(--nl-unset, 1px)', '1px'],
    ['1px solid var(--nl-a, red)', '1px solid var(--ink)'],
    ['calc(var(--utrecht-space, 0) * var(--nl-unset, 2))', 'calc(0px * 2)'],
    ['var(--_nl-state, var(--nl-a))', 'var(--_nl-state, var(--ink))'],
    ['var(--_nl-state, var(--nl-unset))', 'var(--_nl-state)'],
    ['var(--ink)', 'var(--ink)'],
    ['var(--nl-unset)', undefined],
    ['max(var(--nl-unset), 1px)', undefined],
  ])('turns %s into %s', (value, expected) => {
    expect(resolveValue(value, constants)).toBe(expected);
  });
});

describe('resolveTokens', () => {
  const folder = mkdtempSync(join(tmpdir(), 'theme-'));
  const theme = join(folder, 'theme.css');
  beforeAll(() => {
    writeFileSync(theme, '.theme-constants { --nl-a: red; }');
  });
  afterAll(() => {
    rmSync(folder, { recursive: true });
  });

  it('reads the constants block', () => {
    expect(readConstants('.theme-constants { --nl-a: red } :root { --x: 1 }')).toEqual(
      new Map([['--nl-a', 'red']]),
    );
  });

  it('leaves no token, no constants block and no empty rule', () => {
    const css = `.theme-constants{--nl-a:red}.x{--utrecht-c:1px;--_nl-s:var(--nl-a);color:var(--nl-a)}
.y{color:var(--nl-none)}:root{--ink:#000}`;
    const result = postcss([resolveTokens({ theme })]).process(css, { from: undefined });
    expect(result.css.replaceAll('\n', '')).toBe('.x{--_nl-s:red;color:red}:root{--ink:#000}');
  });
});
