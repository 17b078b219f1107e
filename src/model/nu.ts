import { waysToAsk, whomToAsk } from './contact.ts';
import { parseDatum } from '../datum/datum.ts';
import { isUnreported } from './delay.ts';
import { groups, NOT_TOLD, phase, when, whenInSentence } from './mijlpalen.ts';
import { decidedBy, orgaanInSentence } from './status.ts';
import type { Document, Mijlpaal, Site, Versie } from './types.ts';

/** A piece of a sentence; with `path`, a link to where it comes from (an address without base), with `href` elsewhere. */
export type Piece = string | { text: string; path: string } | { text: string; href: string };

/** A question of readers and what the content says to it on the build date. */
export interface Answer {
  vraag: string;
  antwoord: Piece[];
}

/** What is decided, what comes, how to take part, whom to ask: nothing is said that the content does not prove. */
export function nowOf(site: Site): Answer[] {
  return [
    { vraag: 'Wat is besloten?', antwoord: decided(site) },
    { vraag: 'Wat komt er nu?', antwoord: coming(site) },
    { vraag: 'Hoe praat u mee?', antwoord: takePart(site) },
    { vraag: 'Wie kunt u iets vragen?', antwoord: contactOf(site) },
  ];
}

const last = <T>(items: T[]): T | undefined => items.at(-1);
const lastDay = ({ datum }: Mijlpaal) => parseDatum(datum)?.last ?? '';
const sorted = (mijlpalen: Mijlpaal[]) =>
  [...mijlpalen].sort((a, b) => (lastDay(a) < lastDay(b) ? -1 : 1));

/** That a text is vastgesteld, by whom and when as far as its own besluiten say. */
export function decidedSentence(versie: Versie, name: Piece): Piece[] {
  const by = decidedBy(versie);
  return by
    ? [name, ` is vastgesteld ${by}.`]
    : [name, ' is vastgesteld. Door wie, staat er niet bij.'];
}

/** About the document that is the plan; without a plan about the newest text that is vastgesteld. */
function decided({ plan, documenten, today }: Site): Piece[] {
  const document = plan?.document ?? newestDecided(documenten);
  if (!document) return ['Op deze site staat geen besluit.'];
  const name = { text: plan ? 'Dit plan' : document.titel, path: document.path };
  const { current } = document;
  if (current?.status === 'vastgesteld') return decidedSentence(current, name);
  if (current?.status === 'vervallen') return [name, ' geldt niet meer.'];
  const besluiten = sorted(document.mijlpalen.filter(({ soort }) => soort === 'besluit'));
  const done = last(besluiten.filter(({ status }) => status === 'afgerond'));
  if (done)
    return [
      { text: done.titel, path: done.path },
      `: gebeurd ${whenInSentence(done)}. Een vastgestelde tekst staat hier niet.`,
    ];
  const silent = last(besluiten.filter((each) => isUnreported(each, today)));
  if (silent)
    return [
      'Volgens ',
      { text: 'de planning', path: silent.path },
      ` zou ${orgaanInSentence(silent.orgaan)} ${whenInSentence(silent)} besluiten. ${NOT_TOLD}`,
    ];
  const about = { ...name, text: plan ? 'dit plan' : name.text };
  return document.versies.some(({ besluiten }) => besluiten.length)
    ? ['Wat er over ', about, ' is besloten, staat bij de versies.']
    : ['Over ', about, ' staat op deze site geen besluit.'];
}

/** The newest by the last day of its date, as everywhere; of two of one day the first in the order of the site. */
function newestDecided(documenten: Document[]): Document | undefined {
  const lastDayOf = ({ current }: Document) => parseDatum(current?.datum ?? '')?.last ?? '';
  const all = documenten.filter(({ current }) => current?.status === 'vastgesteld');
  return all.reduce<Document | undefined>(
    (newest, each) => (newest && lastDayOf(newest) >= lastDayOf(each) ? newest : each),
    undefined,
  );
}

const link = ({ titel, path }: Mijlpaal): Piece => ({ text: titel, path });

/** The first that is planned; else what is under way; else that the planning holds nothing more. */
function coming({ mijlpalen, today }: Site): Piece[] {
  const found = groups(mijlpalen, today);
  const of = (name: ReturnType<typeof phase>) =>
    found.find((group) => group.phase === name)?.mijlpalen ?? [];
  const [next] = of('komend');
  if (next) return ['Volgens de planning, ', `${whenInSentence(next)}: `, link(next), '.'];
  const [now, ...others] = of('bezig');
  if (now) {
    const same = others.filter(({ datum }) => datum === now.datum);
    const names = [now, ...same].slice(0, 2);
    return [
      `Volgens de planning nu bezig, ${when(now)}: `,
      ...names.flatMap((each, i): Piece[] => [...(i ? [' en '] : []), link(each)]),
      '.',
    ];
  }
  return mijlpalen.length
    ? ['De planning noemt niets meer na vandaag.']
    : ['Op deze site staat geen planning.'];
}

/** The consultatie that is under way, else the next, else the last there was. */
function takePart({ mijlpalen, today }: Site): Piece[] {
  const all = sorted(mijlpalen.filter(({ soort }) => soort === 'consultatie'));
  const of = (name: ReturnType<typeof phase>) => all.filter((each) => phase(each, today) === name);
  const [now] = of('bezig');
  if (now) return [`Volgens de planning nu, ${when(now)}: `, link(now), '.'];
  const [next] = of('komend');
  if (next) return [`Volgens de planning ${whenInSentence(next)}: `, link(next), '.'];
  const past = last(of('voorbij'));
  if (!past) return ['De planning noemt geen moment om mee te praten.'];
  return [
    past.status === 'afgerond' ? 'Meepraten kon ' : 'Meepraten kon volgens ',
    ...(past.status === 'afgerond'
      ? [{ text: whenInSentence(past), path: past.path }]
      : [{ text: 'de planning', path: past.path }, ` ${whenInSentence(past)}`]),
    past.status === 'afgerond'
      ? '. In de planning staat geen nieuw moment.'
      : '. Een nieuw moment staat er niet in.',
  ];
}

/** Who helps, with every way to reach them that is known; that none is known is said. */
function contactOf(site: Site): Piece[] {
  const found = waysToAsk(site);
  // A first screen has room for an address only where it is all there is.
  const reached = found.length > 1 ? found.filter(({ kind }) => kind !== 'adres') : found;
  const ways = reached.map(({ words, href }): Piece => (href ? { text: words, href } : words));
  if (!ways.length)
    return [`Deze site noemt geen telefoonnummer of mailadres van ${site.organisatie}.`];
  const absent = reached.some(({ kind }) => kind === 'telefoon' || kind === 'email')
    ? ''
    : ' Een telefoonnummer of mailadres staat hier niet.';
  return [
    `${whomToAsk(site)}: `,
    ...ways.flatMap((way, i): Piece[] => [
      ...(i === 0 ? [] : [i === ways.length - 1 ? ' of ' : ', ']),
      way,
    ]),
    `.${absent}`,
  ];
}
