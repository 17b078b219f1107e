import { z } from 'zod';
import { datumFault } from '../datum/datum-fault.ts';
import { parseDatum } from '../datum/datum.ts';

/** Form of every id: a file or folder name, a slug, a reference. */
const ID = /^[a-z0-9]+(-[a-z0-9]+)*$/;

/** Keys whose value is read as written, so that `2.10` and `2023` keep their form. */
export const AS_WRITTEN = new Set([
  'datum',
  'versie',
  'periode',
  'nummer',
  'gepubliceerd',
  'verloopt',
]);

// The form of dates for editors that know patterns only; `datumFault` knows the calendar too.
const JAAR = '\\d{4}';
const MAAND = `${JAAR}-(?:0[1-9]|1[0-2])`;
const SEIZOEN = `${JAAR}-2[1-4]`;
const DAG = `${MAAND}-(?:0[1-9]|[12]\\d|3[01])`;
const DATUM = `^(?:${[JAAR, MAAND, SEIZOEN, DAG].map((form) => `${form}(?:/${form})?`).join('|')})$`;

/** Stands in a message for the key of the value, which its field does not know. */
export const OWN_KEY = '{sleutel}';
/** The end of a message about a value that may be left out; where it may not, it is cut off. */
export const OR_LEAVE_OUT = 'of haal de regel weg.';

/** Makes a field's own Dutch message: missing, empty or of the wrong kind. */
const wrong = (what: string, cure: string) => (issue: { input?: unknown }) =>
  issue.input === undefined
    ? `ontbreekt. Schrijf ${OWN_KEY}: met daarachter ${what}.`
    : issue.input === null
      ? `is leeg. Vul ${what} in ${OR_LEAVE_OUT}`
      : Array.isArray(issue.input)
        ? 'is geen tekst maar een lijst. Schrijf er één tekst, zonder haken of streepjes; horen de haken bij de tekst, zet dan alles tussen aanhalingstekens.'
        : `is geen tekst maar ${typeof issue.input === 'object' ? 'een groep' : `"${String(issue.input)}"`}. ${cure}`;

/** Bounds of a text and of a title (contract), in UTF-16 units: beyond them a page takes for ever. */
const LONGEST_TEXT = 20_000;
const LONGEST_TITLE = 300;

const textUpTo = (most: number, cure: string) =>
  z
    .string({ error: wrong('tekst', 'Zet de waarde tussen aanhalingstekens.') })
    .refine((value) => value.trim() !== '', {
      error: `is leeg. Vul tekst in ${OR_LEAVE_OUT}`,
    })
    .refine((value) => value.length <= most, {
      error: `is langer dan ${most.toLocaleString('nl-NL')} tekens. ${cure}`,
      abort: true,
    })
    .meta({ pattern: '\\S', maxLength: most });

/** Plain text that says something; a number or boolean is a fault, as the contract has it. */
export const text = textUpTo(LONGEST_TEXT, 'Maak de tekst korter.');

/** What ends a line, or moves along one. */
const NOT_ON_A_LINE = /[\t\n\v\f\r\u0085\u2028\u2029]/;

/** Text that names something on one line: a title, a label, a term, who decided. The line end that `>` leaves is none. */
export const title = textUpTo(LONGEST_TITLE, 'Maak er een kortere van.').refine(
  (value) => !NOT_ON_A_LINE.test(value.replace(/\n+$/, '')),
  {
    error:
      'moet op één regel staan, zonder tab. Schrijf alles achter elkaar, met spaties ertussen.',
  },
);

/** An id that another file must have; that it exists is checked by the model's references. */
export const reference = z
  .string({ error: wrong('een naam', 'Schrijf de naam van het bestand, zonder .yaml.') })
  .regex(ID, {
    error: 'is geen geldige naam. Gebruik kleine letters, cijfers en koppeltekens.',
  });

/** The identity of a hoofdstuk: a name, or a path of them (`aanpak/jeugd`), for it may keep the one that it had elsewhere. */
export const identity = z
  .string({ error: wrong('een naam', 'Schrijf bijvoorbeeld id: aanpak/jeugd.') })
  .regex(/^[a-z0-9]+(-[a-z0-9]+)*(\/[a-z0-9]+(-[a-z0-9]+)*)*$/, {
    error:
      'is geen geldige naam. Gebruik kleine letters, cijfers en koppeltekens, met / tussen de delen.',
  })
  .refine((value) => value.length <= LONGEST_TITLE, {
    error: `is langer dan ${LONGEST_TITLE} tekens. Kies een kortere naam.`,
  })
  .meta({ maxLength: LONGEST_TITLE });

/** An EDTF date as the contract allows it, kept as written. */
export const datum = z
  .string({ error: wrong('een datum', 'Schrijf bijvoorbeeld 2023-06-28, 2023-06 of 2023.') })
  .superRefine((value, context) => {
    const fault = datumFault(value);
    if (fault) context.addIssue({ code: 'custom', message: `klopt niet. ${fault}` });
  })
  .meta({ pattern: DATUM, examples: ['2023-06-28', '2023-06', '2023', '2023-23', '2024/2027'] });

/** A date of one day. */
export const dag = datum
  // What is no date at all is told by the field of dates.
  .refine((value) => !parseDatum(value) || /^\d{4}-\d{2}-\d{2}$/.test(value), {
    error: 'moet een dag zijn. Schrijf jaar-maand-dag, bijvoorbeeld 2023-06-28.',
  })
  .meta({ pattern: `^${DAG}$`, examples: ['2023-06-28'] });

/** Whether a text is an address that a browser opens. */
export const isWebAddress = (value: string): boolean =>
  /^https?:$/.test(URL.parse(value)?.protocol ?? '');

/** A web address that opens in a browser. */
export const webAddress = text
  .refine(isWebAddress, {
    error: 'is geen webadres. Schrijf het voluit, bijvoorbeeld https://www.voorbeeld.nl/.',
  })
  .meta({ pattern: '^https?://', examples: ['https://www.voorbeeld.nl/'] });

/** Position of a thing among its kind. */
export const volgorde = z
  .number({
    error: ({ input }) =>
      input === undefined
        ? 'ontbreekt. Schrijf een getal, bijvoorbeeld volgorde: 1.'
        : 'moet een getal zijn. Schrijf bijvoorbeeld volgorde: 1, zonder aanhalingstekens.',
  })
  .refine((value) => Math.abs(value) <= 1_000_000, {
    error: 'is te groot. Kies een klein getal, bijvoorbeeld volgorde: 1.',
  });

/** One of a closed list of words. */
export const choice = <const T extends readonly [string, ...string[]]>(values: T) =>
  z.enum(values, {
    error: ({ input }) =>
      input === undefined
        ? `ontbreekt. Schrijf ${OWN_KEY}: met daarachter een van: ${values.join(', ')}.`
        : typeof input === 'object' && input !== null
          ? `is geen woord maar een lijst of een blok. Kies een van: ${values.join(', ')}.`
          : `kent deze waarde niet: "${String(input)}". Kies een van: ${values.join(', ')}.`,
  });

/** A list; `undefined` stays allowed where the caller says `.optional()`. */
export const list = <T extends z.ZodType>(item: T) =>
  z.array(item, {
    error: ({ input }) =>
      input === undefined
        ? `ontbreekt. Schrijf ${OWN_KEY}: met daaronder elk onderdeel op een eigen regel, met een streepje ervoor.`
        : 'moet een lijst zijn. Zet elk onderdeel op een eigen regel met een streepje ervoor.',
  });

/** A group of known keys; an unknown key is a fault, never ignored. */
export const group = <T extends z.ZodRawShape>(shape: T) =>
  z.strictObject(shape, {
    error: (issue) => {
      if (issue.code === 'unrecognized_keys') return undefined;
      return issue.input === undefined
        ? `ontbreekt. Schrijf ${OWN_KEY}: met daaronder, elk op een eigen ingesprongen regel: ${Object.keys(shape).join(', ')}.`
        : `moet een groep van sleutels zijn. Schrijf elke sleutel op een eigen, ingesprongen regel: ${Object.keys(shape).join(', ')}.`;
    },
  });

/** The number of an alinea. */
export const alinea = z
  .number({ error: 'moet een getal zijn. Schrijf 3 voor #a3.' })
  .int({ error: 'moet een heel getal zijn.' })
  .positive({ error: 'moet 1 of hoger zijn.' });

/** Where in a document something stands. */
export const bron = group({
  document: reference.describe('Het document: de naam van zijn map in documenten.'),
  versie: text.describe('De versie: de naam van haar map, bijvoorbeeld 2023-06.'),
  hoofdstuk: text
    .optional()
    .describe('Het hoofdstuk zoals in het adres, zonder nummers: aanpak/jeugd.'),
  alinea: alinea.optional().describe('Het nummer van de alinea: 3 voor #a3.'),
});

/** A text, or a text with the place where it stands: `{tekst, bron}`. */
export const sourced = z.union([
  text,
  group({
    tekst: text.describe('De tekst, als er ook een bron bij staat.'),
    bron: bron.describe('Waar in een document deze tekst staat.'),
  }),
]);
