import { fieldName } from './field-name.ts';
import { hiddenCharacter } from './hidden.ts';

const QUOTE = 'Zet de hele tekst tussen aanhalingstekens.';
const NO_COLON =
  'Hier ontbreekt een dubbele punt. Zet haar achter het eerste woord, of zet deze regel achter de tekst op de regel erboven.';

interface Meant {
  /** The line or value as it was probably meant. */
  meant?: string;
}

/** What may be wrong with YAML, and with the values in it. */
export const YAML = {
  'front-matter/missing': () =>
    'Bovenaan ontbreekt het blok tussen twee regels met ---. Zet bovenaan een regel ---, daaronder titel: met de titel, en daaronder weer een regel ---.',
  'front-matter/empty': () =>
    'Dit bestand is leeg. Schrijf bovenaan de titel tussen twee regels met ---, met de tekst eronder, of haal het bestand weg.',
  'front-matter/unclosed': ({ line }: { line?: string } = {}) =>
    line === undefined
      ? 'Het blok bovenaan wordt niet gesloten. Zet onder de laatste sleutel een regel met alleen ---.'
      : `Met “${line}” wordt het blok bovenaan niet gesloten. Maak van deze regel drie streepjes: ---.`,

  'yaml/duplicate-key': () => 'Deze sleutel staat er twee keer. Haal een van de twee weg.',
  'yaml/colon-in-text': ({ meant }: Meant = {}) =>
    meant === undefined
      ? `Hier staat een dubbele punt in de tekst. ${QUOTE}`
      : `Hier staat een dubbele punt in de tekst. Zet de tekst tussen aanhalingstekens: \`${meant}\`.`,
  'yaml/quotes-around-key': ({ meant }: Required<Meant>) =>
    `De aanhalingstekens staan om de hele regel. Zet ze alleen om de tekst achter de dubbele punt: \`${meant}\`.`,
  'yaml/backticks': ({ meant }: Required<Meant>) =>
    `Om deze regel staan schuine streepjes. Schrijf haar zonder: ${meant}.`,
  'yaml/space-missing': ({ meant }: Required<Meant>) =>
    `Na de dubbele punt hoort een spatie. Schrijf \`${meant}\`.`,
  'yaml/text-not-indented': () =>
    'De tekst onder deze regel springt niet in. Zet twee spaties voor elke regel van de tekst.',
  'yaml/dash-without-space': ({ meant }: Required<Meant>) =>
    `Na het streepje hoort een spatie. Schrijf elk onderdeel op een eigen regel, als \`- ${meant}\`.`,
  'yaml/tab': () => 'Hier staat een tab. Spring in met spaties.',
  'yaml/odd-space': () =>
    'Deze regel springt in met bijzondere spaties, uit een ander programma. Haal ze weg en typ gewone spaties.',
  'yaml/indent': ({ meant }: Meant = {}) =>
    meant === undefined
      ? 'De inspringing klopt niet. Spring gelijke regels even ver in.'
      : `De regel hieronder springt in, en hoort zo bij deze tekst. Haal de spaties ervoor weg: \`${meant}\`.`,
  'yaml/more-blocks': () =>
    'Er staan meer blokken in dit bestand. Haal de extra regel met --- weg.',
  'yaml/no-key': ({ meant }: Meant = {}) =>
    meant === undefined ? NO_COLON : `Hier ontbreekt een dubbele punt. Schrijf \`${meant}\`.`,
  'yaml/alias': () => `Een verwijzing met * kan hier niet. ${QUOTE}`,
  'yaml/first-character': () => `Een tekst kan niet met dit teken beginnen. ${QUOTE}`,
  'yaml/escape': () =>
    'Een \\ heeft tussen dubbele aanhalingstekens een eigen betekenis. Schrijf \\\\ voor het teken.',
  'yaml/unexpected': () =>
    `Hier staat iets waar het niet kan staan. ${QUOTE} Of kijk de streepjes op deze regel en de regel erboven na.`,
  'yaml/quote-open': () =>
    'Dit aanhalingsteken wordt niet gesloten. Zet er aan het eind van de tekst nog een.',
  'yaml/colon-missing': () => NO_COLON,
  'yaml/character-missing': () =>
    'Er ontbreekt een komma voor dit onderdeel, of het teken ] of } aan het eind. Zet die komma, of sluit de lijst of groep af.',
  'yaml/bracket-open': () =>
    'Een [ of { op een regel hierboven wordt niet gesloten. Zet er een ] of } achter.',
  'yaml/invalid': ({ said }: { said: string }) =>
    `Deze regel is niet te lezen (melding: ${said}). ${QUOTE} Of kijk de regel erboven na.`,
  'yaml/key-too-long': () =>
    'Wat hier voor de dubbele punt staat, is te lang voor de naam van een gegeven. Begin de regel met die naam en een dubbele punt, en zet de tekst erachter tussen aanhalingstekens.',
  'yaml/comment-behind': ({ isQuoted }: { isQuoted: boolean }) =>
    `Wat achter # staat telt niet mee, want dat is hier een opmerking. ${isQuoted ? 'Zet het laatste aanhalingsteken erachter' : 'Zet de hele tekst tussen aanhalingstekens'}, of zet de opmerking op een eigen regel boven deze tekst.`,
  'yaml/directive': () =>
    'Een regel die met % begint is een opdracht aan de lezer. Haal deze regel weg.',
  'yaml/too-many-lines': ({ most }: { most: number }) =>
    `Hier staan meer dan ${most.toLocaleString('nl-NL')} regels met gegevens. Haal regels weg.`,
  'yaml/too-many-signs': ({ most }: { most: number }) =>
    `Hier staan meer dan ${most.toLocaleString('nl-NL')} komma's, dubbele punten en haken. Haal er weg, of zet de tekst in een hoofdstuk.`,
  'yaml/too-deep': () => 'Hier staan te veel groepen of lijsten in elkaar. Haal lagen weg.',
  'yaml/own-meaning': () =>
    'Een &, *, ! of ? vooraan heeft in YAML een eigen betekenis. Zet de tekst tussen aanhalingstekens.',
  'yaml/hidden-character': hiddenCharacter,
  'yaml/own-key': () =>
    'De naam __proto__ kan geen sleutel zijn: de computer geeft er een eigen betekenis aan. Haal haar weg, met wat erbij hoort.',

  'schema/unknown-key': ({ key, near }: { key: string; near?: string }) =>
    `De sleutel "${key}" kennen we hier niet. ${near ? `Bedoelt u \`${near}\`?` : 'Kijk de spelling na, of haal haar weg met wat erbij hoort.'}`,
  // The words stand at the field, in src/schema, beside what it allows.
  'schema/missing': fieldSays,
  'schema/kind': fieldSays,
  'schema/choice': fieldSays,
  'schema/value': fieldSays,
};

/** `path` are the keys to the value, a list's places among them; `says` the words of its field, without the key. */
interface FieldValues {
  path: readonly (string | number)[];
  says: string;
  near?: string;
  /** The words as they stand, where another file knows which name was meant. */
  given?: string;
  /** What an item of the file is called, when the file is a list: `erratum`. */
  item?: string;
}

function fieldSays({ path, says, near, item }: FieldValues): string {
  const words = says.replace('{sleutel}', String(path.at(-1)));
  return `${fieldName(path, item)} ${words}${near ? ` Bedoelt u \`${near}\`?` : ''}`;
}
