import fc from 'fast-check';
import { expect, it } from 'vitest';
import { sentence } from '../faults/wrong.ts';
import { parseYaml } from './yaml.ts';
import { yamlRule } from './yaml-rule.ts';

const rulesOf = (text: string) => parseYaml(text).faults.map(({ rule }) => rule);

it('takes no alias, whether it names something or not', () => {
  expect(rulesOf('term: *\n')).toEqual(['yaml/alias', 'yaml/own-meaning']);
  expect(rulesOf('term: *x\n')).toContain('yaml/own-meaning');
});

it('has no English for what the parser has against marks with a meaning of their own', () => {
  for (const text of ['a: &a &b x', 'a: !a !b x', 'a: &x *y', 'a: !<x y'])
    expect(rulesOf(`${text}\n`), text).toEqual(['yaml/own-meaning']);
});

it('passes on what a parser to come says', () => {
  const told = yamlRule({ code: 'IMPOSSIBLE', message: 'New.\nMore.' } as Parameters<
    typeof yamlRule
  >[0]);
  expect(told.rule).toBe('yaml/invalid');
  expect(sentence(told)).toContain('(melding: New.). Zet de hele tekst tussen aanhalingstekens.');
});

it('places what it reads below the lines above it', () => {
  const { faults, locate } = parseYaml('term: X\nuitleg: Y\n', 3);
  expect(faults).toEqual([]);
  expect(locate(['uitleg'])).toEqual({ line: 5, column: 9 });
  expect(locate(['uitleg'], true)).toEqual({ line: 5, column: 1 });
});

it('gives nothing that a page cannot hold: what passes is whole text with keys of its own, as it was', () => {
  const name = fc.constantFrom(
    'a',
    '__proto__',
    'constructor',
    'toString',
    'é',
    '\uD83D',
    '\uDC00',
    '😀',
  );
  const { tree } = fc.letrec((tie) => ({
    tree: fc.oneof(
      { maxDepth: 3 },
      name,
      fc.integer(),
      fc.array(tie('tree'), { maxLength: 3 }),
      fc.dictionary(name, tie('tree'), { maxKeys: 3, noNullPrototype: true }),
    ),
  }));
  let passed = 0;
  fc.assert(
    fc.property(tree, (value) => {
      const text = JSON.stringify({ woo: value });
      const { data, faults } = parseYaml(text);
      const isWhole = !/\\ud[89a-f]/.test(text) && !text.includes('"__proto__":');
      expect(faults.length === 0, text).toBe(isWhole);
      if (!isWhole) return;
      passed += 1;
      expect(JSON.parse(JSON.stringify(data))).toEqual(JSON.parse(text));
    }),
    { numRuns: 500 },
  );
  expect(passed).toBeGreaterThan(50);
});
