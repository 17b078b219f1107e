import { mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterEach, beforeEach, expect, it } from 'vitest';
import { openTexts } from './kept-texts.ts';
import { parseBody } from '../text/parse.ts';

let folder = '';
let file = '';
beforeEach(() => {
  folder = mkdtempSync(join(tmpdir(), 'teksten-'));
  file = join(folder, 'diep/teksten');
});
afterEach(() => rmSync(folder, { recursive: true }));

const body = '\nEen zin.[^1]\n\n## Kop\n\n| a | b |\n|---|---|\n| c | [d](/x/) |\n\n[^1]: Noot\n';
const open = (version = 'v') => openTexts(file, version);
/** Whether a text was known: then its tree waits until somebody asks. */
const isKnown = ({ text }: ReturnType<typeof parseBody>) =>
  typeof Object.getOwnPropertyDescriptor(text, 'tree')?.get === 'function';

it('knows a text that an earlier build read, the same in all, with one object for one alinea', () => {
  const first = open();
  const read = first.parse(body);
  expect(isKnown(read)).toBe(false);
  first.save();
  const second = open();
  const known = second.parse(body);
  expect(isKnown(known)).toBe(true);
  expect({ ...known.text }).toEqual({ ...read.text });
  expect(known.text!.sections.flatMap(({ alineas }) => alineas)[0]).toBe(known.text!.alineas[0]);
  expect(known.text!.tree).toBe(known.text!.tree);
  second.save();
  expect(isKnown(open().parse(body))).toBe(true);
});

it('gives each text its own alineas, also when its body stands in another file too', () => {
  const first = open();
  first.parse(body);
  first.save();
  const second = open();
  const [one, other] = [second.parse(body).text!, second.parse(body).text!];
  expect({ ...other }).toEqual({ ...one });
  expect(other.blocks[0]).not.toBe(one.blocks[0]);
  expect(other.sections.flatMap(({ alineas }) => alineas)[0]).toBe(other.alineas[0]);
  expect(other.tree).not.toBe(one.tree);
});

it('reads anew what is other text, other code, at fault, or from a file that is not whole', () => {
  const first = open();
  first.parse(body);
  first.parse('{1}');
  first.parse('Een zin.<b>x</b>');
  first.save();
  expect(isKnown(open().parse(`${body}x`))).toBe(false);
  expect(isKnown(open().parse(body, { pagina: true }))).toBe(false);
  expect(isKnown(open('w').parse(body))).toBe(false);
  expect(open().parse('{1}')).toEqual(parseBody('{1}'));
  const bytes = readFileSync(file);
  for (const broken of [bytes.subarray(0, bytes.length - 1), Buffer.alloc(0), Buffer.from('x')]) {
    writeFileSync(file, broken);
    expect(isKnown(open().parse(body))).toBe(false);
  }
});

it('keeps nothing without a file', () => {
  const texts = openTexts(undefined, 'v');
  expect(texts.parse(body)).toEqual(parseBody(body));
  texts.save();
});
