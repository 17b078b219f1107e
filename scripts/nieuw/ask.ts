import { cancel, intro, isCancel, select, text } from '@clack/prompts';
import { datumFault } from '../../src/datum/datum-fault.ts';
import type { Content } from '../versie/content.ts';
import { CHOICES, titleFault, type Wish } from './arguments.ts';
import { THINGS, type Facts } from '../../src/redactie/skeletons.ts';

/** Asks on a terminal what to make; ends the process when the editor stops. */
export async function ask({ site }: Content): Promise<Wish> {
  intro('Iets nieuws maken. Stoppen kan altijd met Ctrl+C.');
  const thing = await choose('Wat wilt u maken?', THINGS);
  const titel = await line(thing === 'begrip' ? 'Welk woord?' : 'Welke titel?', titleFault);
  const facts: Facts = { titel };
  if (thing === 'mijlpaal') {
    facts.datum = await line('Wanneer? Bijvoorbeeld 2026-10-07, 2026-10 of 2026', datumFault);
    facts.orgaan = await line('Wie doet of besluit het? Bijvoorbeeld Gemeenteraad');
  }
  for (const [name, words] of Object.entries(CHOICES[thing] ?? {}))
    facts[name as 'soort' | 'laag'] = await choose(`Welke ${name}?`, words);
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

function stopped(): never {
  cancel('Gestopt. Er is niets gemaakt.');
  process.exit(130);
}

async function choose<const T extends string>(message: string, values: readonly T[]): Promise<T> {
  const options = values.map((value) => ({ value: value as string, label: value as string }));
  // Its instructions are English; ours stand in the message.
  const answer = await select({
    message: `${message} (pijltjes en Enter)`,
    options,
    showInstructions: false,
  });
  return isCancel(answer) ? stopped() : (answer as T);
}

async function line(message: string, fault?: (value: string) => string | undefined) {
  const validate = (value: string | undefined) => {
    const given = value?.trim();
    return given ? fault?.(given) : 'Vul iets in.';
  };
  const answer = await text({ message, validate });
  return isCancel(answer) ? stopped() : answer.trim();
}
