import type { Interpretation } from '../../search/interpret.ts';
import { isPartial } from '../../search/missing.ts';
import type { Outcome, Result } from './outcome.ts';
import { nameKey } from '../../search/name-key.ts';
import type { Hit } from './pagefind.ts';

const LOOK_AT = 8;
const ORDER = ['begrip', 'thema', 'mijlpaal'];

/** The one begrip, thema or mijlpaal that is what was asked for: by name, or the date of what was asked when. */
export async function findCard({ interpretation, results }: Outcome): Promise<Hit | undefined> {
  if (isPartial(interpretation)) return undefined;
  const subjects = results.filter(({ soort }) => soort !== 'tekst').slice(0, LOOK_AT);
  const asked = nameKey(interpretation.concepts.map(({ typed }) => typed).join(' '));
  const hits = await Promise.all(
    subjects.map(async (result) => ({ result, hit: await result.read() })),
  );
  hits.sort((a, b) => ORDER.indexOf(a.result.soort) - ORDER.indexOf(b.result.soort));
  const named = hits.find(({ hit }) => hit.shown.namen?.some((name) => nameKey(name) === asked));
  const card = named ?? hits.find(({ result }) => tellsWhen(result, interpretation));
  if (card) return card.hit;
  // "jeugd" is the one thema that is called "Jeugd, zorg en veiligheid"; "veiligheid" may be of several.
  const themas = hits.filter(
    ({ hit, result }) =>
      result.soort === 'thema' && hit.shown.namen?.some((name) => isPartOf(asked, name)),
  );
  return themas.length === 1 ? themas[0]?.hit : undefined;
}

const isPartOf = (asked: string, name: string) => ` ${nameKey(name)} `.includes(` ${asked} `);

const tellsWhen = ({ soort, coverage }: Result, { asks }: Interpretation) =>
  soort === 'mijlpaal' && asks.includes('datum') && coverage > 0.99;
