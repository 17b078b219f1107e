import { expect, it } from 'vitest';
import { isAllowedAddress } from './address.ts';
import { meantAddress } from './meant-address.ts';

it.each([
  ['www.voorbeeld.nl', 'https://www.voorbeeld.nl'],
  ['voorbeeld.nl/stuk.pdf', 'https://voorbeeld.nl/stuk.pdf'],
  ['info@voorbeeld.nl', 'mailto:info@voorbeeld.nl'],
  ['https//www.voorbeeld.nl', 'https://www.voorbeeld.nl'],
  ['htps://voorbeeld.nl/a', 'https://voorbeeld.nl/a'],
  ['http:/voorbeeld.nl', 'https://voorbeeld.nl'],
  ['plan/aanpak', '/plan/aanpak/'],
])('takes %s for %s', (url, near) => {
  expect(meantAddress(url)).toEqual({ near });
  expect(isAllowedAddress(near)).toBe(true);
});

it.each([
  'G:\\map\\stuk.docx',
  'file:///G:/stuk.docx',
  '\\\\server\\stuk',
  'stuk.docx',
  'bijlagen/stuk.pdf',
])('knows that %s lies on a computer', (url) =>
  expect(meantAddress(url)).toEqual({ what: 'computer' }),
);

it('knows the file of a text, and leaves the rest alone', () => {
  expect(meantAddress('../01-inleiding.mdx')).toEqual({ what: 'text' });
  expect(meantAddress('../doel/')).toEqual({});
  expect(meantAddress('javascript:alert(1)')).toEqual({});
});
