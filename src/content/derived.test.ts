import { mkdtempSync, readdirSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterEach, beforeEach, expect, it } from 'vitest';
import { openDerived } from './derived.ts';

let folder = '';
beforeEach(() => (folder = mkdtempSync(join(tmpdir(), 'afgeleid-'))));
afterEach(() => rmSync(folder, { recursive: true }));

/** What a build of this code is given for some inputs when it would make a text now. */
const given = (
  now: string,
  inputs: unknown = ['a', 1],
  code = 'code',
  at: string | undefined = folder,
) => openDerived(at, code).text(inputs, async () => now);

it('makes a text once for all builds of one code', async () => {
  expect([await given('first é'), await given('second')]).toEqual(['first é', 'first é']);
});

it('makes it anew for other inputs and for other code, and keeps none of that other code', async () => {
  await given('first');
  expect(await given('other', ['a', 2])).toBe('other');
  expect(await given('newer', ['a', 1], 'newer code')).toBe('newer');
  expect(readdirSync(folder)).toEqual(['newer code']);
  expect(await given('back')).toBe('back');
});

it('makes it anew when somebody touched it, removed it, or gave no folder', async () => {
  await given('first');
  const [name = ''] = readdirSync(join(folder, 'code'));
  for (const bytes of ['', 'x'.repeat(40), 'first']) {
    writeFileSync(join(folder, 'code', name), bytes);
    expect(await given(`after ${bytes}`)).toBe(`after ${bytes}`);
  }
  rmSync(join(folder, 'code'), { recursive: true });
  expect(await given('again')).toBe('again');
  expect(await openDerived(undefined, 'code').text(['a', 1], async () => 'alone')).toBe('alone');
});

it('stores no failure', async () => {
  const failing = openDerived(folder, 'code').text(['a', 1], () => Promise.reject(new Error('no')));
  await expect(failing).rejects.toThrow('no');
  expect(await given('well')).toBe('well');
});
