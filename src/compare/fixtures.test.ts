import { beforeAll, describe, expect, it } from 'vitest';
import { loadInvented } from '../../tests/parse-once.ts';
import { makeComparisons } from './comparisons.ts';
import type { Site, Versie } from '../model/types.ts';
import type { Comparison } from '../model/comparison.ts';
import type { AlineaWijziging, HoofdstukWijziging } from '../model/wijziging.ts';

let site: Site;
beforeAll(async () => {
  const loaded = await loadInvented();
  if (!loaded.site) throw new Error('The fixtures do not load');
  ({ site } = loaded);
});

const [ONTWERP, PLAN, HERZIEN] = ['2023-11-ontwerp', '2024-06-13', '2026-03'] as const;
function versie(id: string, document = 'meerjarenbeleidsplan'): Versie {
  const found = site.documenten
    .find((each) => each.id === document)
    ?.versies.find((each) => each.id === id);
  if (!found) throw new Error(`No ${document} ${id}`);
  return found;
}
/** What changed in a version since the one before it. */
function since(id: string): Comparison {
  const tot = versie(id);
  if (!tot.previous) throw new Error(`${id} is the first`);
  return makeComparisons().between(tot.previous, tot);
}
function hoofdstuk({ hoofdstukken }: Comparison, id: string): HoofdstukWijziging {
  const found = hoofdstukken.find((each) => each.id === id);
  if (!found) throw new Error(`No hoofdstuk ${id}`);
  return found;
}
const marked = ({ segments }: AlineaWijziging) =>
  segments
    .map(({ soort, text }) => ({ gelijk: text, oud: `[-${text}-]`, nieuw: `{+${text}+}` })[soort])
    .join('')
    .replaceAll('\n', '¶')
    .replaceAll('\u00a0', ' ');
/** The one change whose marked words hold these, with the hoofdstukken that it stands in. */
function change(comparison: Comparison, words: string) {
  const found = comparison.hoofdstukken
    .flatMap(({ alineas }) => alineas)
    .filter((each) => marked(each).includes(words));
  expect(found, words).toHaveLength(1);
  const [{ soort, oud, nieuw }] = found as [AlineaWijziging];
  const ids = (places: typeof oud) => places.map((place) => place.hoofdstuk.id).join('+');
  return `${soort} ${ids(oud)} > ${ids(nieuw)}`;
}
const GEMEENTE = 'organisatie-en-geld';
const WIJKEN = 'aanpak/veilige-wijken';
const same = (soort: string, id: string) => `${soort} ${id} > ${id}`;

describe('kinds of change of an alinea in the fixtures', () => {
  it.each<[kind: string, tot: string, words: string, expected: string]>([
    ['reworded', HERZIEN, 'iets wat geen [-geld-]{+cent+} kost', same('herschreven', WIJKEN)],
    ['number', HERZIEN, 'Ruim [-48.000-]{+49.500+} mensen', same('herschreven', 'inleiding')],
    ['amount', HERZIEN, '[-€ 2,5 miljoen-]{+€ 2,75 miljoen+}', same('herschreven', GEMEENTE)],
    [
      'date',
      HERZIEN,
      '[-1 oktober 2026-]{+31 december 2026+}',
      same('herschreven', 'aanpak/crisisbeheersing'),
    ],
    ['moved within', HERZIEN, 'Wij kiezen. Niet alles kan', same('verplaatst', 'aanpak')],
    ['moved within, far', PLAN, 'Achter overlast zit vaak verdriet', same('verplaatst', WIJKEN)],
    [
      'moved between',
      HERZIEN,
      'Beelden worden na 28 dagen gewist',
      `verplaatst aanpak/cameratoezicht > ${WIJKEN}`,
    ],
    [
      'moved between, reworded',
      PLAN,
      'Ieder jaar {+in het voorjaar +}ontvangt',
      `verplaatst-herschreven ${GEMEENTE} > inleiding`,
    ],
    [
      'split',
      HERZIEN,
      'openbare orde.[- -]{+¶+}Het college',
      `gesplitst ${GEMEENTE} > ${GEMEENTE}+${GEMEENTE}`,
    ],
    [
      'merge',
      HERZIEN,
      'dat zij kennen.[-¶-]{+ +}In totaal',
      'samengevoegd inleiding+inleiding > inleiding',
    ],
    ['drop', HERZIEN, '[-De nummers 2.4 tot en met 2.9', 'vervallen inleiding > '],
    ['add', HERZIEN, '{+Vanaf het schooljaar 2026/2027', 'nieuw  > jeugd'],
    [
      'table row reworded',
      HERZIEN,
      'Crisisbeheersing 120.000 130.000 [-130.000 130.000-]',
      same('herschreven', GEMEENTE),
    ],
    ['table row added', PLAN, '{+Zuidersluis 13% 7,5+}', 'nieuw  > veiligheidsbeeld/cijfers'],
    ['table row dropped', PLAN, '[-Straatroof aangiften', 'vervallen veiligheidsbeeld/cijfers > '],
    ['list item reworded', HERZIEN, '{+ en op het schoolplein daarachter+}', same('herschreven', 'jeugd')], // prettier-ignore
    ['list item added', HERZIEN, '{+Havenoverleg+}', 'nieuw  > samenwerking'],
    ['list item dropped', PLAN, '[-Op de markt komt een kraam', `vervallen ${WIJKEN} > `],
    ['typo', 'concept', '[-prespectief-]{+perspectief+}', same('herschreven', 'jeugd')],
  ])('%s, in %s: %s', (_kind, tot, words, expected) => {
    expect(change(since(tot), words)).toBe(expected);
  });
});

describe('kinds of change of a hoofdstuk in the fixtures', () => {
  it.each([
    ['renamed with id', PLAN, 'buurten', 'verplaatst', 'buurten', 'wonen-en-leven'],
    ['dropped', HERZIEN, 'aanpak/cameratoezicht', 'vervallen', 'cameratoezicht', undefined],
    ['added', PLAN, 'aanpak/zorg-en-veiligheid', 'nieuw', undefined, 'zorg-en-veiligheid'],
    ['moved', HERZIEN, 'jeugd', 'verplaatst', 'veiligheidsbeeld/jeugd', 'aanpak/jeugd'],
    ['moved with parts', HERZIEN, 'ondermijning', 'verplaatst', 'ondermijning', 'aanpak/'],
    ['below a moved one', HERZIEN, 'ondermijning/havens', 'gewijzigd', 'ondermijning/havens', ''],
  ])('%s, in %s: %s', (_kind, tot, id, soort, oud, nieuw) => {
    const found = hoofdstuk(since(tot), id);
    expect(found.soort).toBe(soort);
    for (const [words, side] of [[oud, found.oud] as const, [nieuw, found.nieuw] as const])
      if (words === undefined) expect(side).toBeUndefined();
      else expect(side?.slugs).toContain(words);
  });

  it('tells at the place it left what moved to another hoofdstuk', () => {
    const { departed } = hoofdstuk(since(HERZIEN), 'aanpak/cameratoezicht');
    expect(departed.map(({ naar }) => naar.id)).toEqual([WIJKEN]);
  });

  it.each([
    ['titel', PLAN, 'buurten', 'Buurten onder de loep', 'Wonen en leven in de buurten'],
    ['themas', HERZIEN, 'jeugd', 'leven', 'leven, Ondermijning tegengaan'],
    ['mijlpalen', HERZIEN, WIJKEN, 'slimme camera’s', 'licht aan, deur dicht'],
    ['mijlpalen', HERZIEN, 'inleiding', 'plan vast', 'De raad stelt het herziene plan vast'],
    ['nummer', HERZIEN, 'ondermijning', '2.3', '3.5'],
  ])('%s in the front matter, in %s: %s', (key, tot, id, oud, nieuw) => {
    const field = hoofdstuk(since(tot), id).fields.find((each) => each.key === key);
    expect(field?.oud.endsWith(oud), field?.oud).toBe(true);
    expect(field?.nieuw.endsWith(nieuw), field?.nieuw).toBe(true);
  });
});

describe('what else changes in the fixtures', () => {
  it('has changes that are klein and groot', () => {
    const sizes = [PLAN, HERZIEN, 'concept'].map((id) => versie(id).wijziging?.soort);
    expect(sizes).toEqual(['groot', 'groot', 'klein']);
    expect(versie(ONTWERP).wijziging).toBeUndefined();
  });

  it.each([
    [PLAN, ['vaststelling-plan 2024-04 > 2024-06-13']],
    [
      HERZIEN,
      [
        'herziening-plan 2025-24 > 2025',
        'herziening-plan 2025 > 2026-03',
        'rapportage-2025 2026-02 > 2026-03',
      ],
    ],
  ])('has mijlpalen that slipped before %s', (tot, expected) => {
    const found = since(tot).mijlpalen.map(
      ({ mijlpaal, oud, nieuw }) => `${mijlpaal.id} ${oud} > ${nieuw}`,
    );
    expect(found).toEqual(expected);
  });

  it('has errata beside a text, of an alinea and of a hoofdstuk', () => {
    const errata = (id: string) =>
      versie(id).hoofdstukken.flatMap((each) =>
        each.errata.map(({ alinea, was, wordt }) => [each.id, alinea, was, wordt]),
      );
    expect(errata(PLAN)).toEqual([
      ['veiligheidsbeeld/cijfers', undefined, 'Gemeten in', 'Geteld als'],
      ['jeugd', 13, 'een derde', 'een kwart'],
    ]);
    expect(errata(HERZIEN)).toEqual([['samenwerking', 16, 'oude gemaal', 'Oude Gemaal']]);
  });
});
