import { expect, it } from 'vitest';
import { nowOf, type Piece } from './nu.ts';
import type { Document, Mijlpaal, Site, Versie } from './types.ts';

const today = '2026-11-26';
const said = (pieces: Piece[]) =>
  pieces.map((piece) => (typeof piece === 'string' ? piece : piece.text)).join('');
const mijlpaal = (datum: string, more: Partial<Mijlpaal> = {}): Mijlpaal => ({
  id: datum,
  titel: 'Iets',
  datum,
  orgaan: 'Gemeenteraad',
  soort: 'besluit',
  status: 'gepland',
  documenten: [],
  themas: [],
  eerder: [],
  path: `/mijlpalen/#${datum}`,
  ...more,
});

/** The four answers of a site whose plan is one document with these mijlpalen. */
function answers(
  mijlpalen: Mijlpaal[],
  current?: Partial<Versie>,
  contact: Site['contact'] = {},
): string[] {
  const versies = current ? [{ besluiten: [], ...current }] : [];
  const document = {
    titel: 'Het Plan',
    path: '/plan/',
    mijlpalen,
    current,
    versies,
  } as unknown as Document;
  const site = { plan: { document }, documenten: [document], mijlpalen, today, contact };
  return nowOf({ ...site, organisatie: 'Gemeente X' } as unknown as Site).map(({ antwoord }) =>
    said(antwoord),
  );
}
const vastgesteld = (besluiten: Versie['besluiten']): Partial<Versie> => ({
  status: 'vastgesteld',
  besluiten,
});

it('says that a decision was planned, and that nothing tells whether it was taken', () => {
  const plan = [
    mijlpaal('2023-10-17', { orgaan: 'College van B&W' }),
    mijlpaal('2023-11-29'),
    mijlpaal('2023-12', { status: 'vervallen' }),
  ];
  expect(answers(plan)[0]).toBe(
    'Volgens de planning zou de gemeenteraad op 29 november 2023 besluiten. Deze documenten zeggen niet of dat is gebeurd.',
  );
});

it('never says that nothing was decided of what has a besluit, nor of what holds no more', () => {
  const besluiten = [{ orgaan: 'Gemeenteraad', soort: 'kennisname', datum: '2024-01-01' }];
  expect(answers([])[0]).toBe('Over dit plan staat op deze site geen besluit.');
  expect(answers([], { status: 'ter-kennisname', besluiten })[0]).toBe(
    'Wat er over dit plan is besloten, staat bij de versies.',
  );
  expect(answers([], { status: 'vervallen', besluiten })[0]).toBe('Dit plan geldt niet meer.');
});

it('names who decided, and when, only from the besluiten of the versie', () => {
  const planned = [mijlpaal('2023-11-29')];
  const by = (...besluiten: Versie['besluiten']) => answers(planned, vastgesteld(besluiten))[0];
  expect(by({ orgaan: 'Gemeenteraad', soort: 'vaststelling', datum: '2023-12-01' })).toBe(
    'Dit plan is vastgesteld door de gemeenteraad op 1 december 2023.',
  );
  expect(by({ orgaan: 'Gemeenteraad', soort: 'vaststelling' })).toBe(
    'Dit plan is vastgesteld door de gemeenteraad (dag niet vermeld).',
  );
  expect(by({ orgaan: 'Gemeenteraad', soort: 'bekrachtiging' })).toBe(
    'Dit plan is vastgesteld. Door wie, staat er niet bij.',
  );
  expect(answers([])[0]).toBe('Over dit plan staat op deze site geen besluit.');
  expect(answers([mijlpaal('2027')])[0]).not.toMatch(/vastgesteld|gebeurd/);
});

it('says what comes first, else what is under way, else that nothing does', () => {
  const now = mijlpaal('2024/2027', { soort: 'rapportage', titel: 'Verslag' });
  expect(answers([now, mijlpaal('2027'), mijlpaal('2027-01-28')])[1]).toBe(
    'Volgens de planning, op 28 januari 2027: Iets.',
  );
  expect(answers([now])[1]).toBe('Volgens de planning nu bezig, 2024 t/m 2027: Verslag.');
  expect(answers([mijlpaal('2023')])[1]).toBe('De planning noemt niets meer na vandaag.');
  expect(answers([])[1]).toBe('Op deze site staat geen planning.');
});

it('tells of taking part only what the planning tells', () => {
  const ask = (datum: string, status: Mijlpaal['status'] = 'gepland') =>
    answers([mijlpaal(datum, { soort: 'consultatie', status })])[2];
  expect(ask('2026-10/2026-12')).toBe('Volgens de planning nu, oktober t/m december 2026: Iets.');
  expect(ask('2027-02')).toBe('Volgens de planning in februari 2027: Iets.');
  expect(ask('2023-07/2023-09')).toBe(
    'Meepraten kon volgens de planning van juli t/m september 2023. Een nieuw moment staat er niet in.',
  );
  expect(ask('2023-07/2023-09', 'afgerond')).toBe(
    'Meepraten kon van juli t/m september 2023. In de planning staat geen nieuw moment.',
  );
  expect(ask('2023-07/2023-09', 'vervallen')).toMatch(/geen moment/);
});

it('gives every way to ask, and says so where there is none', () => {
  const contact = {
    naam: 'Team Veilig',
    telefoon: '14 0570',
    email: 'x@y.example',
    url: 'https://www.y.example/',
  };
  expect(answers([], undefined, contact)[3]).toBe(
    'Team Veilig: 14 0570, x@y.example of www.y.example.',
  );
  expect(answers([], undefined, { url: 'https://www.y.example' })[3]).toBe(
    'Gemeente X: www.y.example. Een telefoonnummer of mailadres staat hier niet.',
  );
  expect(answers([], undefined, { adres: 'Kade 1\n1234 AB Stad' })[3]).toMatch(/Kade 1, 1234/);
  expect(answers([])[3]).toMatch(/noemt geen telefoonnummer/);
});

it.each([
  ['2024', '2024-03', '2024'],
  ['2023-12', '2023-21', '2023-12'],
  ['2022-05-01', '2023', '2023'],
])('without a plan tells of the newest text, by its last day: %s and %s', (one, other, newest) => {
  const document = (datum: string): Document =>
    ({
      titel: datum,
      path: `/${datum}/`,
      mijlpalen: [],
      current: { datum, status: 'vastgesteld', besluiten: [] },
    }) as unknown as Document;
  for (const documenten of [[one, other].map(document), [other, one].map(document)]) {
    const site = { documenten, mijlpalen: [], today, contact: {}, organisatie: 'Gemeente X' };
    expect(said(nowOf(site as unknown as Site)[0]!.antwoord)).toContain(`${newest} is vastgesteld`);
  }
});
