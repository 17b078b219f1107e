import { compareHoofdstukken } from '../compare/hoofdstukken.ts';
import { Likeness } from '../compare/likeness.ts';
import { segments } from '../compare/segments.ts';
import { compareText } from '../compare/text.ts';
import { capital } from '../dutch/count.ts';
import { blocksName } from '../model/block-names.ts';
import { aspectWord, OUTSIDE_ALINEAS, proposedWord } from '../model/change-words.ts';
import type { Hoofdstuk, Site } from '../model/types.ts';
import type { Segment, TextWijziging } from '../model/wijziging.ts';

/** One thing that a reader sees differently: what it is called, and its words before and after. */
export interface Seen {
  name: string;
  words: Segment[];
}

/** What readers see differently when one file changes; nothing for a file that is no text, and while a fault hides it. */
export function seenDifferently(
  before: Site | undefined,
  after: Site | undefined,
  file: string,
): Seen[] {
  const [oud, nieuw] = [before, after].map((site) => textAt(site, file));
  if (!oud || !nieuw || nieuw.text.unread) return [];
  const fields = (['titel', 'nummer', 'samenvatting', 'omschrijving'] as const).flatMap((key) => {
    const [was, is] = [oud, nieuw].map((text) =>
      String((text as unknown as Record<string, unknown>)[key] ?? ''),
    );
    return was === is ? [] : [{ name: capital(key), words: segments(was ?? '', is ?? '') }];
  });
  return [...fields, ...told(compared(oud, nieuw))];
}

type Shown = Hoofdstuk | Site['paginas'][number];

const textAt = (site: Site | undefined, file: string): Shown | undefined =>
  [
    ...(site?.paginas ?? []),
    ...(site?.documenten ?? []).flatMap(({ versies }) =>
      versies.flatMap(({ hoofdstukken }) => hoofdstukken),
    ),
  ].find(({ entry }) => entry === file);

function compared(oud: Shown, nieuw: Shown): TextWijziging<unknown> {
  if ('versie' in oud && 'versie' in nieuw) {
    const all = compareHoofdstukken(
      oud.versie.hoofdstukken,
      nieuw.versie.hoofdstukken,
      '/',
      new Likeness(),
    );
    const own = all.find((each) => each.nieuw === nieuw);
    if (own) return own;
  }
  return compareText(oud, nieuw, new Likeness());
}

function told({ alineas, isOutside }: TextWijziging<unknown>): Seen[] {
  const changed = alineas.filter(({ soort }) => soort !== 'gelijk');
  return [
    ...changed.map(({ soort, oud, nieuw, segments: words, aspects }): Seen => {
      const name = blocksName((nieuw.length ? nieuw : oud).map(({ alinea }) => alinea));
      const also = aspects.map(({ aspect }) => aspectWord(aspect));
      return { name: `${capital(name)}, ${[proposedWord(soort), ...also].join(', ')}`, words };
    }),
    ...(isOutside ? [{ name: OUTSIDE_ALINEAS, words: [] }] : []),
  ];
}
