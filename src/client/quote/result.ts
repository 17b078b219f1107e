import type { Found, Occurrence } from '../../quote/find.ts';
import { BEGRIPPEN, NOTES, OWN, type PlacesForm } from '../../quote/forms.ts';
import type { Stretch } from '../../quote/likeness.ts';
import { make } from '../search/make.ts';

/** What it is called and where it is: "alinea 3", "alinea’s 3 t/m 4", "noot 1"; `a3`, `n1`. */
function named({ van, tot }: Pick<Occurrence, 'van' | 'tot'>): { name: string; id: string } {
  if (van > OWN) return { name: '', id: 'inhoud_' };
  const isNote = van > NOTES;
  const [first, last] = isNote ? [van - NOTES, tot - NOTES] : [van, tot];
  const [one, many] = isNote ? ['noot', 'noten'] : ['alinea', 'alinea’s'];
  const name = first === last ? `${one} ${first}` : `${many} ${first} t/m ${last}`;
  return { name, id: `${isNote ? 'n' : 'a'}${first}` };
}

function link(href: string, text: string): HTMLElement {
  const anchor = make('a', '', text);
  anchor.setAttribute('href', href);
  return anchor;
}

/** Each version in which it stands, with the way to exactly that place. */
function versions(place: Occurrence, places: PlacesForm, base: string): HTMLElement {
  const [number = 0, slugs = '', term = ''] = places.delen[place.hoofdstuk] ?? [];
  if (number === BEGRIPPEN) return make('p', '', link(`${base}begrippen/#${slugs}`, term));
  const document = places.documenten[number];
  const items = place.versies.map((i) => {
    const { id = '', label = '' } = document?.versies[i] ?? {};
    const path = `${document?.path.slice(1)}versies/${id}/${slugs ? `${slugs}/` : ''}`;
    return make('li', '', link(`${base}${path}#${named(place).id}`, label));
  });
  return make('ul', 'vindplaats-versies', ...items);
}

/** What a stretch is, for who does not see its mark. */
function told(stretch: Stretch): string {
  if (stretch.soort === 'oud') return 'alleen in het document: ';
  if (stretch.soort !== 'vorm') return 'alleen in uw citaat: ';
  return `andere ${stretch.vorm}, in uw citaat ${stretch.was}: `;
}

/** The words of both; told in words too, for who does not see them. */
function difference(stretches: Stretch[]): HTMLElement {
  const tags = { oud: 'del', nieuw: 'ins', vorm: 'em' } as const;
  const parts = stretches.flatMap((stretch) => [
    stretch.soort === 'gelijk'
      ? stretch.text
      : make(
          tags[stretch.soort],
          '',
          make('span', 'onzichtbaar', `(${told(stretch)}`),
          stretch.text,
          make('span', 'onzichtbaar', ')'),
        ),
    ' ',
  ]);
  return make('p', 'vindplaats-tekst', ...parts);
}

/** How much of a quotation is as it stands there; rounded, but only what is whole is a hundred. */
const share = ({ likeness }: NonNullable<Occurrence['near']>): string =>
  `${Math.min(99, Math.round(likeness * 100))}% van de woorden gelijk`;

/** Of what differs though all words are the same. */
function formsWords({ stretches }: NonNullable<Occurrence['near']>): string {
  const forms = new Set(
    stretches.flatMap((stretch) => (stretch.soort === 'vorm' ? stretch.vorm : [])),
  );
  const named = forms.size ? [...forms].join(' en ') : 'leestekens';
  return `Alle woorden zijn gelijk. Alleen de ${named} verschillen.`;
}

/** What the site's own words are, which no one decided on. */
function ownWords(place: Occurrence, places: PlacesForm): string {
  const what =
    places.delen[place.hoofdstuk]?.[0] === BEGRIPPEN ? 'een uitleg van' : 'een samenvatting van';
  return `Dit is ${what} deze site, geen deel van de tekst.`;
}

function show(place: Occurrence, places: PlacesForm, base: string): HTMLElement {
  const { near } = place;
  const [number = 0, , name = ''] = places.delen[place.hoofdstuk] ?? [];
  const { titel = number === BEGRIPPEN ? 'Begrippen' : '' } = places.documenten[number] ?? {};
  return make(
    'li',
    'vindplaats',
    make('h3', '', [titel, name, named(place).name].filter(Boolean).join(', ')),
    ...(place.van > OWN ? [make('p', '', ownWords(place, places))] : []),
    ...(near
      ? [
          make('p', 'zacht', near.likeness === 1 ? formsWords(near) : share(near)),
          difference(near.stretches),
        ]
      : []),
    versions(place, places, base),
  );
}

/** The places of a quotation, word for word first; text never becomes markup. */
export function showPlaces(found: Found, base: string): HTMLElement[] {
  const { places, verbatim, same, near, own } = found;
  const section = (title: string, all: Occurrence[], ...more: HTMLElement[]) =>
    all.length
      ? [
          make('h2', '', title),
          ...more,
          make('ul', 'vindplaatsen', ...all.map((place) => show(place, places, base))),
        ]
      : [];
  const legend = make(
    'p',
    'zacht',
    make('del', '', 'Doorgestreept'),
    ': alleen in het document. ',
    make('ins', '', 'Onderstreept'),
    ': alleen in uw citaat.',
  );
  const forms = make(
    'p',
    'zacht',
    make('em', '', 'Gestippeld'),
    ': hetzelfde woord, in uw citaat anders geschreven.',
  );
  return [
    ...section('Letterlijk', verbatim),
    ...section('Dezelfde woorden, anders geschreven', same, forms),
    ...section('Bijna zo', near, legend),
    ...section('Woorden van deze site zelf', own),
  ];
}
