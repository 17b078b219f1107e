import { expect, it } from 'vitest';
import { countPages, progressLine } from '../../scripts/build/progress.ts';

it('draws a bar only when it is known how many pages to expect', () => {
  expect(progressLine(7, 0)).toBe("  7 pagina's");
  expect(progressLine(0, 10)).toMatch(/^ {2}░{24} 0 van ongeveer 10 /);
  expect(progressLine(5, 10)).toMatch(/^ {2}█{12}░{12} 5 van ongeveer 10 /);
  expect(progressLine(12, 10)).toMatch(/^ {2}█{24} 12 /);
});

it('counts no pages in a folder that is not there', () => {
  expect(countPages('no/such/folder')).toBe(0);
});
