import { readFileSync } from 'node:fs';
import { expect, it } from 'vitest';

/** May be part of a work under EUPL-1.2: permissive ones, and those of its appendix or that leave other files alone. */
const COMPATIBLE = new Set([
  'MIT',
  'ISC',
  '0BSD',
  'BSD-2-Clause',
  'BSD-3-Clause',
  'Apache-2.0',
  'Zlib',
  'BlueOak-1.0.0',
  'CC0-1.0',
  'Python-2.0',
  'EUPL-1.2',
  'MPL-2.0',
  'LGPL-3.0-or-later',
  'CC-BY-3.0',
  // Of letters, which stay a work of their own.
  'OFL-1.1',
]);

interface Locked {
  license?: string;
  dev?: boolean;
  devOptional?: boolean;
}
const { packages } = JSON.parse(readFileSync('package-lock.json', 'utf8')) as {
  packages: Record<string, Locked>;
};
/** Whether one of what may be chosen, and all of what goes together, is compatible. */
const isCompatible = (license = ''): boolean =>
  license
    .replace(/[()]/g, '')
    .split(/ OR /)
    .some((choice) => choice.split(/ AND /).every((each) => COMPATIBLE.has(each)));

it('uses nothing to make or show the site that does not go with EUPL-1.2', () => {
  const used = Object.entries(packages).filter(([path, { dev }]) => path !== '' && !dev);
  expect(used.length).toBeGreaterThan(100);
  const others = used.filter(([, { license }]) => !isCompatible(license));
  expect(others.map(([path, { license }]) => `${path}: ${license ?? 'none'}`)).toEqual([]);
});

it('would not take any other', () => {
  for (const license of ['GPL-2.0-only', 'UNLICENSED', '', 'MIT AND SSPL-1.0'])
    expect(isCompatible(license)).toBe(false);
  expect(isCompatible('(BSD-3-Clause OR SSPL-1.0)')).toBe(true);
});
