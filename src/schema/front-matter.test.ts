import fc from 'fast-check';
import { expect, it } from 'vitest';
import { frontMatterOf } from './front-matter.ts';

const end = fc.constantFrom('\n', '\r\n');
const line = fc.stringMatching(/^[a-z]{1,3}: [a-z-]{0,4}$/);
const block = fc.record({
  above: fc.constantFrom('', '\n', '\r\n\n', '\uFEFF', '\uFEFF\n'),
  keys: fc.array(line, { minLength: 1 }),
  space: fc.constantFrom('', ' ', '\t'),
  body: fc.constantFrom('', 'Tekst.', 'Een.\n\n---\n\nTwee.'),
  mark: end,
});

it('cuts a text in three, that together are the text', () =>
  fc.assert(
    fc.property(block, ({ above, keys, space, body, mark }) => {
      const yaml = keys.join(mark);
      const text = `${above}---${space}${mark}${yaml}${mark}---${space}${mark}${body}`;
      const parts = frontMatterOf(text);
      expect(parts?.yaml).toBe(yaml);
      expect(text.slice(parts?.yamlAt).startsWith(yaml)).toBe(true);
      expect(text.slice(parts?.bodyAt)).toBe(body);
    }),
  ));

it.each(['', 'Tekst.', '---\ntitel: X\n', 'x\n---\ntitel: X\n---\n', '--- js\n---\n'])(
  'finds none in %j',
  (text) => expect(frontMatterOf(text)).toBeUndefined(),
);
