import { count } from '../../src/dutch/count.ts';
import type { Loaded } from '../../src/check/load.ts';
import { formatFault, type Fault } from '../../src/faults/fault.ts';
import { groupOf, type Group } from '../../src/faults/wrong.ts';
import type { Besluit, Hoofdstuk, Versie } from '../../src/model/types.ts';
import { Refusal } from './refusal.ts';

/** Warnings on what nobody can change any more once it is frozen: words that get lost, a part without its history, a place in a photo. */
const SUBSTANCE: ReadonlySet<Group> = new Set<Group>(['moved', 'body', 'beeld']);

const wordsIn = (text: string) => text.match(/\p{L}[\p{L}\p{M}]*|\p{N}+/gu)?.length ?? 0;

/** That the day of a besluit is missing, and where it may be given: with the answers, else in the facts of the concept. */
const withDay = ({ soort, orgaan }: Besluit, document: string, isGiven: boolean): string =>
  `de datum van een besluit (${soort}, ${orgaan}; weet u die, ${
    isGiven
      ? 'geef dan --besluit-datum mee, zoals 2023-06-28'
      : `zet dan bij dat besluit in documenten/${document}/concept/versie.yaml een regel datum, zoals datum: 2023-06-28`
  })`;

/**
 * What an editor should know before a versie is frozen: what it holds, who decided, what is missing and what is still open;
 * `isGiven` where its last besluit comes from the answers and stands in no file yet.
 */
export function summaryOf(versie: Versie, open: readonly Fault[], isGiven: boolean): string {
  const { document, hoofdstukken, label, id, besluiten, samenvatting, bron, wijziging } = versie;
  const texts = hoofdstukken.map(({ titel, text }) =>
    [titel, ...text.blocks.map((block) => block.text)].join('\n'),
  );
  const without = hoofdstukken.filter((each) => each.slugs && each.samenvatting === undefined);
  const missing = [
    ...(besluiten.length ? [] : ['een besluit']),
    ...besluiten.flatMap((besluit, i) =>
      besluit.datum === undefined
        ? [withDay(besluit, document.id, isGiven && i === besluiten.length - 1)]
        : [],
    ),
    ...(bron ? [] : ['de bron']),
    ...(samenvatting === undefined ? ['de samenvatting van de versie'] : []),
    ...(without.length ? [`de samenvatting van ${count(without.length, 'deel', 'delen')}`] : []),
  ];
  return [
    `Dit komt vast te staan: ${document.korteTitel}, versie "${label}" (${id}).`,
    `  ${count(hoofdstukken.length, 'deel', 'delen')}, ${count(wordsIn(texts.join('\n')), 'woord', 'woorden')}, ${count(versie.beelden.size, 'beeld', 'beelden')}.`,
    ...besluiten.map(
      ({ soort, orgaan, datum }) => `  Besluit: ${soort}, ${orgaan}${datum ? `, ${datum}` : ''}.`,
    ),
    ...(wijziging ? [`  Wijziging (${wijziging.soort}): ${wijziging.toelichting}`] : []),
    ...(missing.length ? [`  Er ontbreekt: ${missing.join('; ')}.`] : []),
    ...open.map((fault) => `  Nog open: ${formatFault(fault)}`),
  ].join('\n');
}

/** Refuses what may not be frozen as it is: open warnings on words that are new in this versie. */
export function refuseOpen(
  versie: Versie,
  open: readonly Fault[],
  { entries }: Pick<Loaded, 'entries'>,
): void {
  const bodyOf = (hoofdstuk?: Hoofdstuk) =>
    hoofdstuk && entries.get(hoofdstuk.entry)?.body.replace(/\r\n?/g, '\n').trim();
  const before = new Map(versie.previous?.hoofdstukken.map((each) => [each.id, each]));
  // Words that were decided before are copied as they stand, with what there is to say of them.
  const copied = new Set(
    versie.hoofdstukken
      .filter((each) => bodyOf(each) === bodyOf(before.get(each.id)))
      .map(({ entry }) => entry),
  );
  const isCopied = ({ file }: Fault) => [...copied].some((entry) => file.endsWith(`/${entry}`));
  const real = open.filter((each) => SUBSTANCE.has(groupOf(each.rule)) && !isCopied(each));
  if (!real.length) return;
  throw new Refusal(
    `Hierna kan niemand de tekst nog veranderen. Er is niets veranderd. Herstel eerst dit in het concept:\n${real.map(formatFault).join('\n')}`,
  );
}

/** Shows what is to be frozen and asks whether that is right; where nobody can be asked, `--ja` is to say so. */
export async function agree(summary: string, isAgreed: boolean, command: string): Promise<void> {
  console.log(summary);
  if (isAgreed) return;
  if (process.stdin.isTTY && process.stdout.isTTY) {
    const { choose } = await import('../ask.ts');
    if (
      (await choose('Klopt dit? De tekst kan daarna niet meer veranderen', ['nee', 'ja'])) === 'ja'
    )
      return;
    throw new Refusal('Gestopt. Er is niets veranderd.');
  }
  throw new Refusal(
    `Er is nog niets veranderd: hierna kan niemand deze tekst nog veranderen. Klopt het, geef dan dezelfde opdracht met --ja: ${command} … --ja`,
  );
}
