import type { Found, Vindplaats } from '../../quote/find.ts';
import type { PlaatsenForm } from '../../quote/forms.ts';
import type { Stretch } from '../../quote/likeness.ts';
import { make } from '../zoeken/make.ts';

const alineas = ({ van, tot }: Vindplaats) =>
  van === tot ? `alinea ${van}` : `alinea’s ${van} t/m ${tot}`;

function link(href: string, text: string): HTMLElement {
  const anchor = make('a', '', text);
  anchor.setAttribute('href', href);
  return anchor;
}

/** Each version in which it stands, with the way to exactly that place. */
function versions(place: Vindplaats, plaatsen: PlaatsenForm, base: string): HTMLElement {
  const [number = 0, slugs = ''] = plaatsen.delen[place.deel] ?? [];
  const document = plaatsen.documenten[number];
  const items = place.versies.map((i) => {
    const { id = '', label = '', datum = '' } = document?.versies[i] ?? {};
    const path = `${document?.path.slice(1)}versies/${id}/${slugs ? `${slugs}/` : ''}`;
    return make('li', '', link(`${base}${path}#a${place.van}`, label), ` (${datum})`);
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

function show(place: Vindplaats, plaatsen: PlaatsenForm, base: string): HTMLElement {
  const [number = 0, , naam = ''] = plaatsen.delen[place.deel] ?? [];
  const { titel = '' } = plaatsen.documenten[number] ?? {};
  const share = place.bijna && Math.floor(place.bijna.likeness * 100);
  return make(
    'li',
    'vindplaats',
    make('h3', '', [titel, naam, alineas(place)].filter(Boolean).join(', ')),
    ...(place.bijna
      ? [make('p', 'zacht', `${share}% van de woorden gelijk`), difference(place.bijna.stretches)]
      : []),
    versions(place, plaatsen, base),
  );
}

/** The places of a quotation, word for word first; text never becomes markup. */
export function showPlaces({ plaatsen, letterlijk, bijna }: Found, base: string): HTMLElement[] {
  const section = (title: string, places: Vindplaats[], ...more: HTMLElement[]) =>
    places.length
      ? [
          make('h2', '', title),
          ...more,
          make('ul', 'vindplaatsen', ...places.map((place) => show(place, plaatsen, base))),
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
  return [...section('Letterlijk', letterlijk), ...section('Bijna zo', bijna, legend)];
}
