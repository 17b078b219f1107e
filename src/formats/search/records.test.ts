import { expect, it } from 'vitest';
import type { Document, Hoofdstuk, Section, Site, Versie } from '../model/types.ts';
import { searchRecords } from './search.ts';

const section = (text: string, heading?: string): Section => ({
  ...(heading && { heading: { id: `k-${heading.toLowerCase()}`, level: 2, text: heading } }),
  path: [],
  alineas: text
    ? [
        { number: 3, text },
        { number: 4, text: 'Slot' },
      ]
    : [],
});

function makeSite(parts: (Partial<Hoofdstuk> & { sections: Section[] })[]): Site {
  const document = {
    id: 'plan',
    titel: 'Het plan',
    korteTitel: 'Plan',
    path: '/plan/',
  } as Document;
  const versie = { document, status: 'vastgesteld', label: 'juni 2023' } as Versie;
  versie.hoofdstukken = parts.map(
    ({ sections, ...part }) =>
      ({
        slugs: 'deel',
        titel: 'Deel',
        themas: [],
        currentPath: '/plan/deel/',
        versie,
        text: { sections },
        ...part,
      }) as unknown as Hoofdstuk,
  );
  document.current = versie;
  return { documenten: [document, { korteTitel: 'Zonder tekst' }] } as Site;
}

it('makes one record per section with text, in order', () => {
  const site = makeSite([
    { sections: [section('Een'), section('', 'Leeg'), section('Twee', 'Doel')] },
  ]);
  expect(searchRecords(site).map(({ url, content }) => [url, content])).toEqual([
    ['/plan/deel/#titel', 'Een\nSlot'],
    ['/plan/deel/#k-doel', 'Twee\nSlot'],
  ]);
});

it('tells where a section stands', () => {
  const parent = { nummer: '2', titel: 'Thema’s', slugs: 'themas' } as Hoofdstuk;
  const themas = [{ titel: 'Jeugd' }] as Hoofdstuk['themas'];
  const [first, second] = searchRecords(
    makeSite([
      { nummer: '2.4', parent, themas, sections: [section('Een'), section('Twee', 'Doel')] },
    ]),
  );
  expect(first?.meta).toEqual({
    title: '2.4 Deel',
    pad: 'Plan · 2 Thema’s',
    status: 'vastgesteld',
    versie: 'juni 2023',
  });
  expect(second?.meta).toMatchObject({
    title: 'Doel',
    hoofdstuk: 'Deel',
    pad: 'Plan · 2 Thema’s · 2.4 Deel',
  });
  expect(second?.filters).toEqual({ document: ['Plan'], thema: ['Jeugd'] });
});

it('names a short document once', () => {
  const [first, second] = searchRecords(
    makeSite([
      { slugs: '', titel: 'Het plan', sections: [section('Een'), section('Twee', 'Doel')] },
    ]),
  );
  expect([first?.meta.title, first?.meta.pad, second?.meta.pad]).toEqual([
    'Het plan',
    'Plan',
    'Plan',
  ]);
});
