import { existsSync, mkdtempSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterEach, beforeEach, expect, it, vi } from 'vitest';
import { keptWords, keyOf } from './dictionary-cache.ts';

let folder: string;
beforeEach(() => void (folder = mkdtempSync(join(tmpdir(), 'dictionary-'))));
afterEach(() => rmSync(folder, { recursive: true, force: true }));

const WORDS = ['dijk', 'één', 'wijk'];
const file = () => join(folder, 'key.txt');

it('derives words once and gives the same ones again', () => {
  const derive = vi.fn(() => WORDS);
  expect(keptWords(folder, 'key', derive)).toEqual(WORDS);
  expect(keptWords(folder, 'key', derive)).toEqual(WORDS);
  expect(derive).toHaveBeenCalledTimes(1);
  expect(readdirSync(folder)).toEqual(['key.txt']);
});

it('derives them again after the folder is deleted, for another key, and when a file is not whole', () => {
  keptWords(folder, 'key', () => ['oud']);
  expect(keptWords(folder, 'other', () => WORDS)).toEqual(WORDS);
  const whole = readFileSync(file());
  for (const broken of [whole.subarray(0, -1), Buffer.concat([whole, whole]), Buffer.alloc(0)]) {
    writeFileSync(file(), broken);
    expect(keptWords(folder, 'key', () => WORDS)).toEqual(WORDS);
  }
  rmSync(folder, { recursive: true });
  expect(keptWords(folder, 'key', () => WORDS)).toEqual(WORDS);
  expect(existsSync(file())).toBe(true);
});

it('does without where nothing can be kept', () => {
  writeFileSync(file(), '');
  expect(keptWords(file(), 'key', () => WORDS)).toEqual(WORDS);
});

it('gives another key for other bytes, files or versions, and none when a file cannot be read', () => {
  const [one, other] = ['one', 'other'].map((name) => join(folder, name)) as [string, string];
  writeFileSync(one, 'a');
  writeFileSync(other, 'b');
  const keys = [keyOf([one], []), keyOf([other], []), keyOf([one, other], []), keyOf([one], ['1'])];
  expect(new Set(keys).size).toBe(keys.length);
  writeFileSync(other, 'a');
  expect(keyOf([other], [])).toBe(keys[0]);
  expect(keyOf([join(folder, 'absent')], [])).toBeUndefined();
});
