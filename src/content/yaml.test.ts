import { expect, it } from 'vitest';
import { parseYaml } from './yaml.ts';

const rulesOf = (text: string) => parseYaml(text).faults.map(({ rule }) => rule);

it('takes no alias, whether it names something or not', () => {
  expect(rulesOf('term: *\n')).toEqual(['yaml/alias', 'yaml/own-meaning']);
  expect(rulesOf('term: *x\n')).toContain('yaml/own-meaning');
});

it('places what it reads below the lines above it', () => {
  const { faults, locate } = parseYaml('term: X\nuitleg: Y\n', 3);
  expect(faults).toEqual([]);
  expect(locate(['uitleg'])).toEqual({ line: 5, column: 9 });
  expect(locate(['uitleg'], true)).toEqual({ line: 5, column: 1 });
});
