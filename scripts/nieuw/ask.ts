import { intro } from '@clack/prompts';
import { datumFault } from '../../src/datum/datum-fault.ts';
import { THINGS, type Facts } from '../../src/redactie/skeletons.ts';
import { askLine, choose } from '../ask.ts';
import type { Content } from '../versie/content.ts';
import { FORMS, titleFault, type Wish } from './arguments.ts';

/** Asks on a terminal what to make; ends the process when the editor stops. */
export async function ask({ site }: Content): Promise<Wish> {
  intro('Iets nieuws maken. Stoppen kan altijd met Ctrl+C.');
  const thing = await choose('Wat wilt u maken?', THINGS);
  const question = thing === 'begrip' ? 'Welk woord?' : 'Welke titel?';
  const facts: Facts = { titel: await askLine(question, { fault: titleFault }) };
  if (thing === 'mijlpaal') {
    const when = 'Wanneer? Bijvoorbeeld 2026-10-07, 2026-10 of 2026';
    facts.datum = await askLine(when, { fault: datumFault });
    facts.orgaan = await askLine('Wie doet of besluit het? Bijvoorbeeld Gemeenteraad');
  }
  for (const [name, { choices }] of Object.entries(FORMS[thing].options ?? {}))
    if (choices) facts[name as 'soort' | 'laag'] = await choose(`Welke ${name}?`, choices);
  if (thing !== 'hoofdstuk') return { thing, facts };
  const document = await choose(
    'In welk document?',
    site.documenten.map(({ id }) => id),
  );
  const parts = site.documenten
    .find(({ id }) => id === document)
    ?.versies.find(({ id }) => id === 'concept')
    ?.hoofdstukken.filter(({ depth, slugs }) => slugs && depth < 3)
    .map(({ slugs }) => slugs);
  const top = '(bovenaan, in geen ander hoofdstuk)';
  const onder = parts?.length ? await choose('Onder welk hoofdstuk?', [top, ...parts]) : top;
  return { thing, facts, document, ...(onder !== top && { onder }) };
}
