import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { lines, visible, type Told } from './fault.ts';
import { FORMATS, formatFaults } from './format.ts';

/** Words of an editor with all that does something in a terminal or to what runs our checks. */
const hostile = fc
  .array(
    fc.oneof(
      fc.constantFrom(
        '##[stop-commands]x',
        '##[',
        '#',
        '[',
        '::error::x',
        '::',
        '%0A::add-mask::b',
        '\u001b[31m',
        '\u009b1m',
        '\u202e',
        '\u2066',
        '\u200f',
        '\u061c',
        '\r\n',
        '\n',
        '\r',
        '\u2028',
        '\t',
        '\0',
        '\ud800',
        '"',
        '\\',
        '\\u001b',
        ' ',
        'gewone woorden',
      ),
      fc.string({ unit: 'binary', maxLength: 3 }),
    ),
    { maxLength: 8 },
  )
  .map((parts) => parts.join(''));
const fault = fc.record<Told>({
  file: hostile,
  line: fc.nat(),
  column: fc.nat(),
  message: hostile,
  warning: fc.boolean(),
});

const ACTS = /(?!\n)\p{Cc}|\p{Bidi_Control}|\p{Cs}|[\u2028\u2029]|##\[/u;

describe.each(FORMATS)('the form %s', (format) => {
  it('holds no sign and no order of who wrote a file, and a line for each fault', () => {
    fc.assert(
      fc.property(fc.array(fault, { maxLength: 3 }), (faults) => {
        const shown = formatFaults(faults, format);
        expect(shown).not.toMatch(ACTS);
        const all = shown.split('\n');
        if (format === 'json') {
          const read = JSON.parse(shown) as Told[];
          expect(read.map(({ file }) => file)).toEqual(faults.map(({ file }) => file));
          expect(read.map(({ message }) => message)).toEqual(faults.map(({ message }) => message));
          return;
        }
        expect(all).toHaveLength(faults.length + 1);
        if (format === 'github')
          for (const line of all.slice(0, -1))
            expect(line).toMatch(/^::(?:error|warning) file=[^:,\n]*,line=\d+,col=\d+::/);
        else expect(all.filter((line) => /^\s*::/.test(line))).toEqual([]);
      }),
      { numRuns: 300 },
    );
  });
});

describe('an answer of a command', () => {
  it('keeps its lines, and holds no sign or order that does something', () => {
    fc.assert(
      fc.property(hostile, (text) => {
        expect(lines(text)).not.toMatch(ACTS);
        expect(lines(text).split('\n')).toHaveLength(text.split(/\r?\n/).length);
        expect(lines(text)).not.toMatch(/^\s*::/m);
        expect(visible(text)).not.toMatch(/\n/);
      }),
      { numRuns: 300 },
    );
    expect(lines('Gewone woorden: één ## [x] – “ja”.\n  - punt')).toBe(
      'Gewone woorden: één ## [x] – “ja”.\n  - punt',
    );
  });
});

it('names the total first where GitHub would leave some out', () => {
  const fault = { file: 'content/x.yaml', line: 1, column: 1, message: 'Fout. Herstel.' };
  const lines = (n: number) => formatFaults(Array(n).fill(fault), 'github').split('\n');
  expect(lines(10)[0]).toMatch(/^::error file=/);
  expect(lines(11)[0]).toMatch(
    /^::error title=11 fouten%2C 0 waarschuwingen\.::.*bericht onder het voorstel.*samenvatting/,
  );
  expect(lines(11)).toHaveLength(13);
});
