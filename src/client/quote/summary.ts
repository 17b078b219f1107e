import { count } from '../../dutch/count.ts';
import type { Found } from '../../quote/find.ts';

const places = (n: number) => count(n, 'plaats', 'plaatsen');

/**
 * One or more Dutch sentences about where a quotation was found. What stands nowhere is only said where that is known:
 * word for word when every text that can hold it was read, nearly so when all were. Words of the site itself are never
 * said to be of a text.
 */
export function summary(found: Found): string {
  const rejoined = found.isRejoined
    ? ' Woorden die aan het eind van een regel waren afgebroken, zijn eerst heel gemaakt.'
    : '';
  return whereIs(found) + rejoined;
}

function whereIs({ verbatim, same, near, own, isMore, isAll }: Found): string {
  const more = isMore
    ? ' Dit citaat komt vaak voor; er kunnen meer plaatsen zijn. Plak meer woorden.'
    : '';
  if (verbatim.length) return `Het citaat staat letterlijk op ${places(verbatim.length)}.${more}`;
  const literal = isMore
    ? 'Het citaat is niet letterlijk gevonden'
    : 'Het citaat staat in geen alinea of noot letterlijk';
  const isWhole = ({ near: close }: Found['own'][number]) => !close || close.likeness === 1;
  if (own.some(isWhole))
    return `Deze woorden zijn van deze site zelf: een samenvatting of uitleg, geen deel van een tekst. ${literal}.${more}`;
  if (same.length)
    return `${literal}: dezelfde woorden staan op ${places(same.length)}, met andere hoofdletters of leestekens.${more}`;
  if (near.length) return `${literal}, maar wel bijna zo op ${places(near.length)}.${more}`;
  if (own.length)
    return `${literal}, maar wel bijna zo in een samenvatting of uitleg van deze site zelf; die is geen deel van een tekst.${more}`;
  const outside = 'In koppen, tabelkoppen, kadertitels en bronnen is niet gezocht.';
  if (isAll)
    return `Dit citaat staat in geen alinea of noot van de documenten op deze site, ook niet bijna zo. ${outside}`;
  return `${literal}. Ook bijna zo is het niet gevonden, maar daarvoor is maar een deel van de teksten bekeken.${more} ${outside}`;
}
