import type { Found, Occurrence } from '../../quote/find.ts';
import { NOTES, type PlacesForm } from '../../quote/forms.ts';
import type { Stretch } from '../../quote/likeness.ts';
import { make } from '../search/make.ts';

/** What it is called and where it is: "alinea 3", "alinea’s 3 t/m 4", "noot 1"; `a3`, `n1`. */
function named({ van, tot }: Pick<Occurrence, 'van' | 'tot'>): { name: string; id: string } {
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
  const [number = 0, slugs = ''] = places.delen[place.hoofdstuk] ?? [];
  const document = places.documenten[number];
  const items = place.versies.map((i) => {
    const { id = '', label = '' } = document?.versies[i] ?? {};
    const path = `${document?.path.slice(1)}versies/${id}/${slugs ? `${slugs}/` : ''}`;
    return make('li', '', link(`${base}${path}#${named(place).id}`, label));
  });
  return make('ul', 'vindplaats-versies', ...items);
}

/** The words of both; told in words too, for who does not see them. */
function difference(stretches: Stretch[]): HTMLElement {
  const told = { oud: 'alleen in het document: ', nieuw: 'alleen in uw citaat: ' };
  const parts = stretches.flatMap(({ soort, text }) => [
    soort === 'gelijk'
      ? text
      : make(
          soort === 'oud' ? 'del' : 'ins',
          '',
          make('span', 'onzichtbaar', `(${told[soort]}`),
          text,
          make('span', 'onzichtbaar', ')'),
        ),
    ' ',
  ]);
  return make('p', 'vindplaats-tekst', ...parts);
}

function show(place: Occurrence, places: PlacesForm, base: string): HTMLElement {
  const [number = 0, , name = ''] = places.delen[place.hoofdstuk] ?? [];
  const { titel = '' } = places.documenten[number] ?? {};
  const share = place.near && Math.floor(place.near.likeness * 100);
  return make(
    'li',
    'vindplaats',
    make('h3', '', [titel, name, named(place).name].filter(Boolean).join(', ')),
    ...(place.near
      ? [make('p', 'zacht', `${share}% van de woorden gelijk`), difference(place.near.stretches)]
      : []),
    versions(place, places, base),
  );
}

/** The places of a quotation, word for word first; text never becomes markup. */
export function showPlaces({ places, verbatim, near }: Found, base: string): HTMLElement[] {
  const section = (title: string, found: Occurrence[], ...more: HTMLElement[]) =>
    found.length
      ? [
          make('h2', '', title),
          ...more,
          make('ul', 'vindplaatsen', ...found.map((place) => show(place, places, base))),
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
  return [...section('Letterlijk', verbatim), ...section('Bijna zo', near, legend)];
}
