import { describe, expect, it } from 'vitest';
import type { Versie } from '../model/types.ts';
import { escapeBibtex } from './bibtex.ts';
import { bibtex, cslDate, cslItem } from './citation.ts';

const versie = {
  id: '2024-06-13',
  label: 'Vastgesteld juni 2024',
  datum: '2024-06-13',
  status: 'vastgesteld',
  document: { id: 'plan', titel: 'Veilig & heel: 50% méér' },
} as Versie;
const publisher = { organisatie: 'Gemeente X', url: 'https://x.example/plan/versies/2024-06-13/' };

describe('escapeBibtex', () => {
  it.each([
    [
      '50% van A&B_c #1 $2 {x} ~^\\',
      '50\\% van A\\&B\\_c \\#1 \\$2 \\{x\\} {\\textasciitilde}{\\textasciicircum}{\\textbackslash}',
    ],
    ['één coördinatie, façade, Čech', "{\\'e}{\\'e}n co{\\\"o}rdinatie, fa{\\c c}ade, {\\v C}ech"],
    ['‘wij’ – “zij”…', "`wij' -- ``zij''{\\ldots}"],
    ['a\n b', 'a b'],
  ])('%s', (text, expected) => expect(escapeBibtex(text)).toBe(expected));
});

describe('bibtex', () => {
  it('writes a report', () => {
    expect(bibtex(versie, publisher)).toBe(`@techreport{plan-2024-06-13,
  author = {{Gemeente X}},
  title = {{Veilig \\& heel: 50\\% m{\\'e}{\\'e}r}},
  institution = {{Gemeente X}},
  year = {2024},
  month = jun,
  note = {Versie Vastgesteld juni 2024 (13 juni 2024)},
  url = {https://x.example/plan/versies/2024-06-13/},
  language = {dutch}
}
`);
  });

  it('calls a concept no report, and says what it is', () => {
    const text = bibtex({ ...versie, id: 'concept', status: 'concept', datum: '2026' }, publisher);
    expect(text).toMatch(/^@misc\{plan-concept,/);
    expect(text).toContain(', concept}');
    expect(text).not.toContain('month');
  });
});

describe('CSL-JSON', () => {
  it('holds the fields that reference managers know', () => {
    expect(cslItem(versie, publisher)).toEqual({
      id: 'plan-2024-06-13',
      type: 'report',
      title: versie.document.titel,
      author: [{ literal: 'Gemeente X' }],
      publisher: 'Gemeente X',
      issued: { 'date-parts': [[2024, 6, 13]] },
      version: 'Vastgesteld juni 2024',
      URL: publisher.url,
      language: 'nl',
    });
  });

  it.each([
    ['2023', { 'date-parts': [[2023]] }],
    ['2023-06', { 'date-parts': [[2023, 6]] }],
    ['2023-23', { 'date-parts': [[2023]], season: 3 }],
    [
      '2023-07/2023-09',
      {
        'date-parts': [
          [2023, 7],
          [2023, 9],
        ],
      },
    ],
    [
      '2023-21/2023-24',
      {
        'date-parts': [
          [2023, 3],
          [2024, 2],
        ],
      },
    ],
  ])('dates %s', (datum, expected) => expect(cslDate(datum)).toEqual(expected));
});
