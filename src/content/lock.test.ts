import { describe, expect, it } from 'vitest';
import { addToLock, parseLock } from './lock.ts';

const HASH = 'a'.repeat(64);

describe('parseLock', () => {
  it('reads versies, parts and short documents with their lines', () => {
    const text = `\uFEFFplan/2024 ${HASH}\r\nplan/2024/a/b ${HASH}\n\nbrief/2023-06-ontwerp/- ${HASH}\n`;
    expect(parseLock(text)).toEqual({
      faults: [],
      lines: [
        { line: 1, key: 'plan/2024', versie: 'plan/2024', hash: HASH },
        { line: 2, key: 'plan/2024/a/b', versie: 'plan/2024', hoofdstuk: 'a/b', hash: HASH },
        {
          line: 4,
          key: 'brief/2023-06-ontwerp/-',
          versie: 'brief/2023-06-ontwerp',
          hoofdstuk: '-',
          hash: HASH,
        },
      ],
    });
  });

  it.each([
    ['a mark of a merge', '<<<<<<< HEAD'],
    ['a hash that is too short', `plan/2024 ${HASH.slice(1)}`],
    ['a line without versie', `plan ${HASH}`],
    ['a concept', `plan/concept/a ${HASH}`],
    ['a second line about one thing', `plan/2024 ${'b'.repeat(64)}`],
  ])('refuses %s at its line', (_, line) => {
    const { lines, faults } = parseLock(`plan/2024 ${HASH}\n${line}\n`);
    expect(lines).toHaveLength(1);
    expect(faults).toMatchObject([{ line: 2 }]);
  });

  it('takes the same line twice for one, as a merge that keeps both sides leaves it', () => {
    const { lines, faults } = parseLock(`plan/2024 ${HASH}\nplan/2024 ${HASH}\n`);
    expect([lines.length, faults]).toEqual([1, []]);
  });
});

describe('addToLock', () => {
  it('sorts by bytes, keeps every old line and writes none twice', () => {
    const old = `plan/2024/b ${HASH}\r\nonbekend\r\n`;
    const added = ['plan/2024', 'plan/2024-06/a', 'plan/2024/b', 'plan/2024/a'].map((key) => ({
      key,
      hash: HASH,
    }));
    const text = addToLock(old, added);
    expect(text.split('\n').map((line) => line.split(' ')[0])).toEqual([
      'onbekend',
      'plan/2024',
      'plan/2024-06/a',
      'plan/2024/a',
      'plan/2024/b',
      '',
    ]);
    expect(addToLock(text, added)).toBe(text);
  });
});
