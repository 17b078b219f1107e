import { expect, it } from 'vitest';
import { windowsNames } from './windows-names.ts';

const rules = (...paths: string[]) => windowsNames(paths).map(({ wrong: { rule } }) => rule);

it.each(['aux.yaml', 'CON', 'con.a.yaml', 'Nul.mdx', 'com1.png', 'lpt9', 'prn .txt'])(
  'Windows has a device %s',
  (name) => {
    expect(rules(`themas/${name}`)).toEqual(['file/windows-device']);
    expect(rules(`${name}/x.yaml`, `${name}/y.yaml`)).toEqual(['file/windows-device']);
  },
);

it.each(['auxiliary.yaml', 'com.yaml', 'com10.yaml', 'icon.png', 'x-con.yaml', 'a b.txt', '.x'])(
  'and none %s',
  (name) => expect(rules(`themas/${name}`)).toEqual([]),
);

it('holds no reserved signs, no dot or space at the end, and no two names that differ in case', () => {
  expect(rules('a:b')).toEqual(['file/windows-letters']);
  expect(rules('a.', 'b ', 'c /d')).toEqual(Array(3).fill('file/windows-end'));
  expect(rules('README', 'Readme', 'x/README', 'X/y')).toEqual([
    'file/windows-twins',
    'file/windows-twins',
  ]);
});
