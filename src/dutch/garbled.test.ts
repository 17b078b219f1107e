import { describe, expect, it } from 'vitest';
import { GARBLED, ungarbled } from './garbled.ts';

const found = (text: string) => [...text.matchAll(GARBLED)].map(([signs]) => ungarbled(signs));

describe('signs that were read byte by byte', () => {
  it.each([
    ['EÃ©n', ['é']],
    ['voor â‚¬ 20', ['€']],
    ['de themaâ€™s', ['’']],
    ['â€œveiligâ€\u009d', ['“', '”']],
    ['reÃ«el en coÃ¶rdinatie', ['ë', 'ö']],
    ['50Â°', ['°']],
  ])('are known in %s', (text, letters) => {
    expect(found(text)).toEqual(letters);
  });

  it.each([
    'Één dorp, Ã en Â.',
    'De crème brûlée van Ångström.',
    'â la carte',
    'Zij schreef “Ä” en “Å”.',
    'De letters ‘Â’ en “Â”.',
  ])('are not seen in %s', (text) => expect(found(text).filter(Boolean)).toEqual([]));
});
