import { parseDatum } from '../../datum/datum.ts';
import type { Absolute } from '../../follow/entry.ts';
import { latest, mijlpaalDay } from '../../follow/updated.ts';
import { LAGEN } from '../../model/lagen.ts';
import type { Mijlpaal, Site, Thema } from '../../model/types.ts';
import { known } from '../days.ts';
import { imageAlt, imagePath, themaNode } from './document.ts';
import type { Facts, Node } from './facts.ts';
import { breadcrumb, node, organisation, ref, website } from './nodes.ts';

const frame = (site: Site, absolute: Absolute, way: { label: string; path: string }[]): Node[] => [
  website(site, absolute),
  organisation(site),
  ...(way.length ? [breadcrumb([{ label: site.naam, path: '/' }, ...way], absolute)] : []),
];

/** Kinds of mijlpaal that are a meeting. */
const MEETINGS: ReadonlySet<Mijlpaal['soort']> = new Set<Mijlpaal['soort']>([
  'raadstafel',
  'besluit',
  'bijeenkomst',
]);

/** The meetings of which the day is known. Where they are held, and at what hour, the content does not say. */
export const events = (mijlpalen: readonly Mijlpaal[], absolute: Absolute): Node[] =>
  mijlpalen
    .filter(({ soort, datum }) => MEETINGS.has(soort) && parseDatum(datum)?.kind === 'dag')
    .map(({ titel, datum, orgaan, status, eerder, path, documenten, toelichting }) => {
      const before = eerder.findLast((each) => parseDatum(each.datum)?.kind === 'dag')?.datum;
      const isMoved = status === 'gepland' && before !== undefined && before !== datum;
      const state = {
        gepland: isMoved ? 'EventRescheduled' : 'EventScheduled',
        vervallen: 'EventCancelled',
        afgerond: undefined,
      }[status];
      return node('Event', {
        '@id': absolute(path),
        url: absolute(path),
        name: titel,
        description: toelichting,
        startDate: datum,
        ...(isMoved && { previousStartDate: before }),
        eventStatus: state && `https://schema.org/${state}`,
        organizer: { '@type': 'Organization', name: orgaan },
        about: documenten.map((document) => ({
          '@type': 'CreativeWork',
          name: document.titel,
          url: absolute(document.path),
        })),
      });
    });

/** The start: the site, who publishes it, and its documents. */
export const startFacts = (site: Site, absolute: Absolute): Facts => ({
  type: 'website',
  graph: [
    ...frame(site, absolute, []),
    node('ItemList', {
      name: 'Documenten',
      itemListElement: site.documenten.map(({ titel, path }, i) => ({
        '@type': 'ListItem',
        position: i + 1,
        name: titel,
        url: absolute(path),
      })),
    }),
  ],
});

/** A thema, with the meetings about it. */
export const themaFacts = (site: Site, thema: Thema, absolute: Absolute): Facts => ({
  type: 'article',
  graph: [
    ...frame(site, absolute, [
      { label: 'Thema’s', path: '/themas/' },
      { label: thema.titel, path: thema.path },
    ]),
    { ...themaNode(thema, absolute), description: thema.omschrijving },
    ...events(thema.mijlpalen, absolute),
  ],
  subjects: [thema.titel],
  image: { path: imagePath(thema.path), alt: imageAlt(themaImage(thema)) },
});

/** What a picture of a thema says. */
export const themaImage = ({ titel, laag }: Thema) => ({ title: titel, lines: [LAGEN[laag].one] });

/** The planning: its meetings. */
export const planningFacts = (site: Site, absolute: Absolute): Facts => ({
  type: 'website',
  graph: [
    ...frame(site, absolute, [{ label: 'Planning', path: '/mijlpalen/' }]),
    ...events(site.mijlpalen, absolute),
  ],
  modified: known(latest(site.mijlpalen.map(mijlpaalDay))),
});

/** The glossary: every begrip as a term of one set. */
export const begrippenFacts = (site: Site, absolute: Absolute): Facts => ({
  type: 'website',
  graph: [
    ...frame(site, absolute, [{ label: 'Begrippen', path: '/begrippen/' }]),
    node('DefinedTermSet', {
      '@id': absolute('/begrippen/'),
      name: 'Begrippen',
      publisher: ref(site.organisatieUri),
      hasDefinedTerm: site.begrippen.map(({ term, uitleg, path, afkorting }) =>
        node('DefinedTerm', {
          '@id': absolute(path),
          name: term,
          alternateName: afkorting,
          description: uitleg,
        }),
      ),
    }),
  ],
});
