import { describe, expect, it } from 'vitest';
import type { Document, Hoofdstuk, Section, Site, Versie } from '../model/types.ts';
import { olderRecords, textRecords } from './records.ts';

type Part = Partial<Hoofdstuk> & { sections: Section[] };

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

/** The blocks of these sections: their alineas. */
const blocksOf = (sections: Section[]) =>
  sections.flatMap(({ heading, alineas }) =>
    alineas.map((alinea) => ({
      ...alinea,
      soort: 'alinea',
      id: `a${alinea.number}`,
      shown: [],
      ...(heading && { above: heading.id }),
    })),
  );

/** A document with versions given newest first; the first is the current one. */
function makeDocument(korteTitel: string, ...versies: Part[][]): Document {
  const id = korteTitel.toLowerCase();
  const document = { id, titel: `Het ${id}`, korteTitel, path: `/${id}/` } as Document;
  document.versies = versies.map((parts, i) => {
    const isCurrent = i === 0;
    const versie = {
      document,
      status: 'vastgesteld',
      label: `versie ${i}`,
      datum: '2024',
      isCurrent,
    } as Versie;
    versie.hoofdstukken = parts.map(
      ({ sections, ...part }) =>
        ({
          slugs: 'deel',
          titel: 'Deel',
          themas: [],
          ...(isCurrent && { currentPath: `/${id}/deel/` }),
          fixedPath: `/${id}/versies/${i}/deel/`,
          versie,
          text: { sections, blocks: blocksOf(sections) },
          ...part,
        }) as unknown as Hoofdstuk,
    );
    return versie;
  });
  document.current = document.versies[0];
  return document;
}

const makeSite = (...documenten: Document[]) =>
  ({ documenten: [...documenten, { korteTitel: 'Zonder tekst', versies: [] }] }) as unknown as Site;

describe('records of the current texts', () => {
  it('are one per section with text, in order', () => {
    const sections = [section('Een'), section('', 'Leeg'), section('Twee', 'Doel')];
    const records = textRecords(makeSite(makeDocument('Plan', [{ sections }])));
    expect(records.map(({ url, content }) => [url, content])).toEqual([
      ['/plan/deel/#titel', 'Een\nSlot'],
      ['/plan/deel/#k-doel', 'Twee\nSlot'],
    ]);
  });

  it('tell where a section stands', () => {
    const parent = { nummer: '2', titel: 'Thema’s', slugs: 'themas' } as Hoofdstuk;
    const themas = [{ titel: 'Jeugd' }] as Hoofdstuk['themas'];
    const sections = [section('Een'), section('Twee', 'Doel')];
    const [first, second] = textRecords(
      makeSite(makeDocument('Plan', [{ nummer: '2.4', parent, themas, sections }])),
    );
    expect(first).toMatchObject({ title: '2.4 Deel', above: 'Thema’s' });
    expect(first?.shown).toEqual({
      pad: 'Plan · 2 Thema’s',
      status: 'vastgesteld',
      versie: 'versie 0 (2024)',
    });
    expect(second?.title).toBe('Doel');
    expect(second?.above.split(' · ').toSorted()).toEqual(['Deel', 'Thema’s']);
    expect(second?.shown.pad).toBe('Plan · 2 Thema’s · 2.4 Deel');
    expect(second?.filters).toMatchObject({
      document: ['Plan'],
      thema: ['Jeugd'],
      soort: ['tekst'],
    });
    expect(second?.filters.antwoord).toContain('doel');
  });

  it('name a short document once', () => {
    const sections = [section('Een'), section('Twee', 'Doel')];
    const [first, second] = textRecords(
      makeSite(makeDocument('Plan', [{ slugs: '', titel: 'Het plan', sections }])),
    );
    expect([first?.title, first?.above, second?.above]).toEqual(['Het plan', '', '']);
    expect([first?.shown.pad, second?.shown.pad]).toEqual(['Plan', 'Plan']);
  });

  it('give a passage of two documents once, with both places', () => {
    const jeugd = [{ titel: 'Jeugd' }] as Hoofdstuk['themas'];
    const [record, ...more] = textRecords(
      makeSite(
        makeDocument('Plan', [{ sections: [section('Een', 'Doel')] }]),
        makeDocument('Besluit', [{ themas: jeugd, sections: [section('Een', 'Doel')] }]),
      ),
    );
    expect(more).toEqual([]);
    expect(record?.url).toBe('/plan/deel/#k-doel');
    expect(record?.shown.ook).toEqual([{ pad: 'Besluit · Deel', url: '/besluit/deel/#k-doel' }]);
    expect(record?.filters).toMatchObject({ document: ['Plan', 'Besluit'], thema: ['Jeugd'] });
  });

  it.each([
    ['Het kost 10 euro.', 'Het kost 10% euro.', 2],
    ['Een bedrag van 1,5 miljoen', 'Een bedrag van 15 miljoen', 2],
    ['Een bedrag van 1,5 miljoen', 'Een bedrag van 1.5 miljoen', 2],
    ['Samen: veilig, en schoon.', 'Samen – veilig en schoon', 1],
  ])('%j and %j are %i', (one, other, count) => {
    const records = textRecords(
      makeSite(
        makeDocument('Plan', [{ sections: [section(one, 'Doel')] }]),
        makeDocument('Besluit', [{ sections: [section(other, 'Doel')] }]),
      ),
    );
    expect(records).toHaveLength(count);
  });
});

describe('records of older texts', () => {
  const site = makeSite(
    makeDocument(
      'Plan',
      [{ sections: [section('Nu'), section('Gelijk', 'Doel')] }],
      [{ sections: [section('Eerder'), section('Gelijk', 'Doel')] }],
      [{ sections: [section('Eerder'), section('Eerst', 'Aanleiding')] }],
    ),
  );

  it('leave out what the current version still has, and give the rest once, newest first', () => {
    expect(olderRecords(site).map(({ url, shown }) => [url, shown.versie])).toEqual([
      ['/plan/versies/1/deel/#titel', 'versie 1 (2024)'],
      ['/plan/versies/2/deel/#k-aanleiding', 'versie 2 (2024)'],
    ]);
  });

  it('hold no concept', () => {
    const document = makeDocument(
      'Plan',
      [{ sections: [section('Nu')] }],
      [{ sections: [section('Straks')] }],
    );
    document.versies[1]!.status = 'concept';
    expect(olderRecords({ documenten: [document] } as unknown as Site)).toEqual([]);
  });

  it('are no part of the current ones', () => {
    expect(textRecords(site).map(({ content }) => content)).toEqual(['Nu\nSlot', 'Gelijk\nSlot']);
  });
});
