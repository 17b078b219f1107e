import { mkdirSync, mkdtempSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { brotliDecompressSync, gunzipSync } from 'node:zlib';
import { afterEach, beforeEach, expect, it } from 'vitest';
import { openTwins } from './kept-twins.ts';
import { packFiles } from './pack.ts';

let folder = '';
beforeEach(() => void (folder = mkdtempSync(join(tmpdir(), 'ingepakt-'))));
afterEach(() => rmSync(folder, { recursive: true }));

const long = (word: string) => `${word} `.repeat(900);
const FILES = {
  'a.html': long('een'),
  'b.html': long('twee'),
  'c.html': 'kort',
  'd.png': long('x'),
};

/** Packs a site in a folder of its own; which of its files an earlier site had the twins of. */
async function pack(name: string, before: string, files: Record<string, string>, code = 'code') {
  const dir = join(folder, name);
  mkdirSync(dir);
  for (const [file, text] of Object.entries(files)) writeFileSync(join(dir, file), text);
  const twins = openTwins(join(folder, 'bewaard'), join(folder, before), code);
  const used: string[] = [];
  const find = (file: string, own: string) => {
    const twin = twins.find(file, own);
    if (twin) used.push(file);
    return twin;
  };
  const count = await packFiles(dir, Object.keys(files), { ...twins, find }, {});
  twins.save();
  return { dir, count, used: used.sort(), names: readdirSync(dir).sort() };
}
const bytes = (dir: string, name: string) => readFileSync(join(dir, name));

it('packs what that makes smaller, and nothing else', async () => {
  const { dir, count, names } = await pack('een', 'geen', FILES);
  expect(count).toBe(2);
  const twins = ['a.html', 'b.html'].flatMap((name) => [name, `${name}.br`, `${name}.gz`]);
  expect(names).toEqual([...twins, 'c.html', 'd.png']);
  expect(brotliDecompressSync(bytes(dir, 'a.html.br')).toString()).toBe(FILES['a.html']);
  expect(gunzipSync(bytes(dir, 'b.html.gz')).toString()).toBe(FILES['b.html']);
});

it('takes the twins of the build before for files that stayed the same, with the same bytes', async () => {
  await pack('een', 'geen', FILES);
  const changed = { ...FILES, 'b.html': long('drie') };
  const again = await pack('twee', 'een', changed);
  expect(again.used).toEqual(['a.html', 'c.html']);
  rmSync(join(folder, 'bewaard'));
  const anew = await pack('drie', 'een', changed);
  expect(anew.used).toEqual([]);
  for (const name of anew.names) expect(bytes(again.dir, name)).toEqual(bytes(anew.dir, name));
});

it.each<[string, (dir: string) => void, string?]>([
  ['another hand touched', (dir) => writeFileSync(join(dir, 'a.html.br'), 'iets anders')],
  ['are gone', (dir) => rmSync(join(dir, 'a.html.gz'))],
  ['other code made', () => {}, 'andere'],
])('makes twins anew that %s', async (_, touch, code) => {
  const { dir } = await pack('een', 'geen', FILES);
  touch(dir);
  const again = await pack('twee', 'een', FILES, code);
  expect(again.used).not.toContain('a.html');
  expect(brotliDecompressSync(bytes(again.dir, 'a.html.br')).toString()).toBe(FILES['a.html']);
});

it('starts empty from a store that cannot be read', async () => {
  await pack('een', 'geen', FILES);
  writeFileSync(join(folder, 'bewaard'), '{"code":"code","files":{"a.html":1}}');
  expect((await pack('twee', 'een', FILES)).used).toEqual([]);
});
