import { expect, it, vi } from 'vitest';
import { oncePer } from './once-per.ts';

it('loads each thing once, and again after a failure', async () => {
  const load = vi.fn((name: string) =>
    name === 'wrong' && load.mock.calls.length < 3
      ? Promise.reject(new Error(name))
      : Promise.resolve(`${name}!`),
  );
  const get = oncePer(String, load);
  expect(await Promise.all([get('a'), get('a')])).toEqual(['a!', 'a!']);
  await expect(get('wrong')).rejects.toThrow('wrong');
  expect(await get('wrong')).toBe('wrong!');
  expect(await get('wrong')).toBe('wrong!');
  expect(load.mock.calls).toEqual([['a'], ['wrong'], ['wrong']]);
});
