import { count, enumerate } from '../dutch/count.ts';
import { countKinds, type Kind, type Wijziging } from './kinds.ts';

const WHERE: Record<Kind, string> = {
  tekst: 'de tekst',
  opmaak: 'de opmaak',
  verwijzing: 'een verwijzing',
  beeld: 'een beeld',
  opbouw: 'de opbouw',
};

/** The changes of a document in a sentence, where they are and of which kinds: the first thing a reader is told. */
export function summaryOf(wijzigingen: readonly Wijziging[]): string {
  const delen = new Set(wijzigingen.map(({ hoofdstuk }) => hoofdstuk)).size;
  const size = count(wijzigingen.length, 'wijziging', 'wijzigingen');
  const where = delen > 1 ? ` in ${delen} delen` : '';
  return wijzigingen.length ? `${size}${where}: ${kindsSentence(wijzigingen)}` : '';
}

/** Which of all changes stand on a page: "Wijziging 4 tot en met 9 van 18: 4 in de tekst en 2 in de opbouw." */
export function pageSummaryOf(wijzigingen: readonly Wijziging[], total: number): string {
  const [first, last] = [wijzigingen[0]?.number, wijzigingen.at(-1)?.number];
  if (first === undefined) return '';
  if (wijzigingen.length === total) return summaryOf(wijzigingen);
  const range = first === last ? `${first}` : `${first} tot en met ${last}`;
  return `Wijziging ${range} van ${total}: ${kindsSentence(wijzigingen)}`;
}

/** What is of two kinds counts in both: "12 in de tekst, 3 in de opmaak en 1 in de opbouw." */
function kindsSentence(wijzigingen: readonly Wijziging[]): string {
  return `${enumerate(countKinds(wijzigingen).map(([kind, n]) => `${n} in ${WHERE[kind]}`))}.`;
}
