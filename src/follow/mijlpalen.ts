import { when } from '../model/mijlpalen.ts';
import type { Bron, Mijlpaal, Site } from '../model/types.ts';
import type { Absolute, Entry } from './entry.ts';
import { labelled, linkTo, paragraphs } from './html.ts';
import { tagUri } from './identity.ts';
import { earlierDay, updatedDay } from './updated.ts';

interface Step {
  datum: string;
  bron?: Bron;
}

/**
 * The messages about a mijlpaal: one for each date that replaced an earlier one, in the order of `eerder`, and one for its
 * present date when it was done or dropped. Each is named after its date, so that a later change adds a message and leaves
 * the ids of all others; a status tells more in the message of its date.
 */
export function mijlpaalEntries(site: Site, mijlpaal: Mijlpaal, address: Absolute): Entry[] {
  const { bron, datum, eerder, status } = mijlpaal;
  const steps: Step[] = [...eerder, { datum, bron }];
  const isOver = status !== 'gepland';
  const day = updatedDay(mijlpaal, site.today);
  const seen = new Map<string, number>();
  return steps.flatMap((step, index) => {
    const before = steps[index - 1];
    const isLast = index === steps.length - 1;
    if (!before && !(isLast && isOver)) return [];
    if (before?.datum === step.datum && !(isLast && isOver)) return [];
    const count = (seen.get(step.datum) ?? 0) + 1;
    seen.set(step.datum, count);
    const key = `/mijlpalen/${mijlpaal.id}/${step.datum}`;
    const now = when({ ...mijlpaal, datum: step.datum });
    const news = isLast && isOver ? (status === 'afgerond' ? 'Afgerond' : 'Vervallen') : undefined;
    return {
      id: tagUri(site, count > 1 ? `${key}/${count}` : key),
      title: `${news ?? 'Nieuwe datum'}: ${mijlpaal.titel}, ${now}`,
      kind: 'mijlpaal' as const,
      updated: isLast ? day : earlierDay(step.datum, day),
      path: mijlpaal.path,
      content: [
        labelled('Was', source(planned(mijlpaal, before ?? step), before)),
        labelled('Wordt', source(news ? told(status, now) : planned(mijlpaal, step), step)),
        labelled('Wie', mijlpaal.orgaan),
        isLast ? paragraphs(mijlpaal.toelichting) : '',
        linkTo(address(mijlpaal.path), 'Bekijk de planning'),
      ].join(''),
      documenten: mijlpaal.documenten,
      themas: mijlpaal.themas,
    };
  });
}

/** A date as a plan: "gepland voor maart 2026". */
function planned(mijlpaal: Mijlpaal, { datum }: Step): string {
  const words = when({ ...mijlpaal, datum });
  return words.startsWith('tussen') ? `gepland ${words}` : `gepland voor ${words}`;
}

const told = (status: Mijlpaal['status'], now: string) =>
  status === 'afgerond' ? `afgerond, ${now}` : `vervallen; stond op ${now}`;

const source = (words: string, step: Step | undefined) =>
  step?.bron ? `${words} (bron: ${step.bron.label})` : words;
