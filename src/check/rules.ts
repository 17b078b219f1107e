import { adressen } from './adressen.ts';
import { beelden } from './beelden.ts';
import { begrippen } from './begrippen.ts';
import { beveiliging } from './beveiliging.ts';
import { documenten } from './documenten.ts';
import { doorverwijzingen } from './doorverwijzingen.ts';
import { empty } from './empty.ts';
import { errata } from './errata.ts';
import { future } from './future.ts';
import { lists } from './lists.ts';
import { links } from './links.ts';
import { lock } from './lock.ts';
import { mijlpalen } from './mijlpalen.ts';
import { moved } from './moved.ts';
import { organen } from './organen.ts';
import { owners } from './owners.ts';
import { ownAddress } from './own-address.ts';
import { nummers } from './nummers.ts';
import { paginas } from './paginas.ts';
import { plain } from './plain.ts';
import { repeats } from './repeats.ts';
import { titels } from './titels.ts';
import { plakresten } from './plakresten.ts';
import { placeholders } from './placeholders.ts';
import { quotes } from './quotes.ts';
import type { Rule } from './rule.ts';
import { samenvattingen } from './samenvattingen.ts';
import { sentences } from './sentences.ts';
import { signs } from './signs.ts';
import { themas } from './themas.ts';
import { versies } from './versies.ts';
import { verwijzingen } from './verwijzingen.ts';
import { woo } from './woo.ts';
import { woordenlijst } from './woordenlijst.ts';
import { zoekwoorden } from './zoekwoorden.ts';

/** The catalogue: every rule, in the order in which they run. Faults at one place are told in this order. */
export const RULES: readonly Rule[] = [
  owners,
  signs,
  placeholders,
  quotes,
  plain,
  lists,
  titels,
  repeats,
  documenten,
  sentences,
  woordenlijst,
  samenvattingen,
  beelden,
  empty,
  links,
  ownAddress,
  verwijzingen,
  nummers,
  plakresten,
  errata,
  future,
  versies,
  begrippen,
  themas,
  paginas,
  mijlpalen,
  organen,
  zoekwoorden,
  lock,
  moved,
  doorverwijzingen,
  adressen,
  woo,
  beveiliging,
];
