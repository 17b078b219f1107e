import { describe, expect, it } from 'vitest';
import { withoutUnset } from './unset-variables.ts';

describe('a variable of a component', () => {
  it.each([
    ['.a{color:var(--_x,red)}', '.a{color:red}'],
    ['.a{color:var( --_x , var(--ink))}', '.a{color:var(--ink)}'],
    ['.a{color:var(--_x,var(--_y,calc(1px + (2px * 3))))}', '.a{color:calc(1px + (2px * 3))}'],
    ['.a{inset:min(var(--_x,1px), var(--_y, 2px))}', '.a{inset:min(1px, 2px)}'],
  ])('that nothing sets is what its use falls back on: %s', (css, expected) => {
    expect(withoutUnset(css)).toBe(expected);
  });

  it.each([
    '.a{color:var(--_x,red)}.b{--_x:blue}',
    '.a{color:var(--_x,red)}.b{ --_x : blue}',
    '.a{color:var(--x,red)}',
    '.a{color:var(--_x)}',
  ])('stays where something sets it, or there is nothing to fall back on: %s', (css) => {
    expect(withoutUnset(css)).toBe(css);
  });

  it('that is set beside one that is not keeps its own', () => {
    expect(withoutUnset('.a{color:var(--_x,var(--_y,red))}.b{--_x:1}')).toBe(
      '.a{color:var(--_x,red)}.b{--_x:1}',
    );
  });
});
