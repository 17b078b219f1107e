import { oneLine } from '../dutch/one-line.ts';
import { fileOf, fingerprintsOf, keyOf } from './fingerprints.ts';
import { BEGRIPPEN, NOTES, OWN, type PlacesForm, type TextForm, type WordsForm } from './forms.ts';
import type { Document, Hoofdstuk, Site, Versie } from '../model/types.ts';
import { numbered } from '../model/names.ts';
import { versieLabel } from '../model/names.ts';

/** A file below `/citaat/`: name without `.json`, and what it holds. */
export interface QuoteFile {
  name: string;
  content: PlacesForm | TextForm[] | WordsForm;
}

/** Characters of JSON in a file with texts, and bytes in one with fingerprints: few of each are read. */
const SHARD_SIZE = 40_000;
const WORDS_SIZE = 5_000;
const MOST_WORDS_FILES = 1024;

type Texts = Map<string, { form: TextForm; order: [string, number, number] }>;

/**
 * Everything that `/citaat/` loads to find a quotation: each distinct text of an alinea, a note or a paragraph of the
 * site's own words is stored once.
 */
export function quoteFiles(
  documenten: Site['documenten'],
  begrippen: Pick<Site['begrippen'][number], 'id' | 'term' | 'uitleg'>[] = [],
): QuoteFile[] {
  const hoofdstukken = new Map<string, PlacesForm['delen'][number]>();
  const numbers = new Map<string, number>();
  const numberOf = (document: number, slugs: string, name: string) => {
    const key = [document, slugs, name].join('\n');
    if (!numbers.has(key)) {
      numbers.set(key, numbers.size);
      hoofdstukken.set(key, [document, slugs, name]);
    }
    return numbers.get(key) ?? 0;
  };
  const explained = begrippen.flatMap(({ id, term, uitleg }) =>
    paragraphs(uitleg).map(({ number, text }) => ({
      form: [text, numberOf(BEGRIPPEN, id, term), number, 0, 0] as TextForm,
      order: [id, number, 0] as [string, number, number],
    })),
  );
  const shards = [
    ...documenten.flatMap((document, i) =>
      sortedTexts(document, ({ slugs, nummer, titel }) =>
        numberOf(i, slugs, slugs ? numbered({ nummer, titel }) : ''),
      ),
    ),
    ...explained,
  ].reduce<Texts>(joinTexts, new Map());
  const texts = inShards([...shards.values()].map(({ form }) => form));
  const words = wordFiles(texts);
  const places: PlacesForm = {
    documenten: documenten.map(({ titel, path, versies }) => ({
      titel,
      path,
      versies: versies.map((versie) => ({ id: versie.id, label: versieLabel(versie) })),
    })),
    delen: [...hoofdstukken.values()],
    scherven: texts.length,
    woorden: words.length,
    gewicht: Math.round(
      (words.reduce((sum, file) => sum + Object.values(file).join('').length, 0) /
        Math.max(words.length, 1)) *
        0.8,
    ),
  };
  return [
    { name: 'plaatsen', content: places },
    ...texts.map((content, i) => ({ name: `t${i}`, content })),
    ...words.map((content, i) => ({ name: `w${i}`, content })),
  ];
}

/** The distinct texts of a document; all that once stood in one place next to each other. */
function sortedTexts(document: Document, numberOf: (hoofdstuk: Citable) => number) {
  const texts: Texts = new Map();
  const order = new Map<string, number>();
  document.versies.forEach((versie, v) => {
    for (const hoofdstuk of [...wholeOf(versie), ...versie.hoofdstukken]) {
      const place = numberOf(hoofdstuk);
      if (!order.has(hoofdstuk.id)) order.set(hoofdstuk.id, order.size);
      for (const { number, text } of citable(hoofdstuk)) {
        const own = texts.get(text) ?? { form: [text], order: [hoofdstuk.id, number, v] };
        texts.set(text, own);
        addPlace(own.form, place, number, v);
      }
    }
  });
  const rank = ([id]: [string, number, number]) => order.get(id) ?? 0;
  return [...texts.values()].sort(
    ({ order: a }, { order: b }) => rank(a) - rank(b) || a[1] - b[1] || a[2] - b[2],
  );
}

/** What can be quoted from; a text of a versie has no blocks. */
type Citable = Pick<Hoofdstuk, 'id' | 'slugs' | 'nummer' | 'titel'> & {
  samenvatting?: string | undefined;
  text?: Pick<Hoofdstuk['text'], 'alineas' | 'blocks'>;
};

/** The samenvatting of a whole versie, which stands on its own page; that of a short document stands at its text. */
const wholeOf = ({ samenvatting }: Versie): Citable[] =>
  samenvatting ? [{ id: '', slugs: '', titel: '', samenvatting }] : [];

/** The alineas of a hoofdstuk, its notes and the site's own words there, those with the numbers of `NOTES` and `OWN`. */
const citable = ({ text, samenvatting = '' }: Citable) => [
  ...(text?.alineas ?? []),
  ...(text?.blocks ?? [])
    .filter((block) => block.soort === 'noot' && block.text !== '')
    .map((block) => ({ number: NOTES + block.number, text: block.text })),
  ...paragraphs(samenvatting),
];

/** The paragraphs of the site's own words, with the numbers of `OWN`. */
const paragraphs = (own: string) =>
  own
    .split(/\n\s*\n/)
    .map(oneLine)
    .filter(Boolean)
    .map((text, i) => ({ number: OWN + 1 + i, text }));

function addPlace(form: TextForm, hoofdstuk: number, number: number, versie: number): void {
  for (let i = 1; i < form.length; i += 4)
    if (form[i] === hoofdstuk && form[i + 1] === number && form[i + 3] === versie - 1) {
      form[i + 3] = versie;
      return;
    }
  form.push(hoofdstuk, number, versie, versie);
}

/** The same text in two documents is one, with the places of both. */
function joinTexts(texts: Texts, item: { form: TextForm; order: [string, number, number] }) {
  const [text, ...places] = item.form;
  const own = texts.get(text);
  if (own) own.form.push(...places);
  else texts.set(text, item);
  return texts;
}

function inShards(forms: TextForm[]): TextForm[][] {
  const shards: TextForm[][] = [];
  let room = 0;
  for (const form of forms) {
    const size = JSON.stringify(form).length;
    if (size > room || shards.length === 0) {
      shards.push([]);
      room = SHARD_SIZE;
    }
    shards.at(-1)?.push(form);
    room -= size;
  }
  return shards;
}

function wordFiles(shards: TextForm[][]): WordsForm[] {
  const perShard = shards.map((forms) => {
    const hashes = new Map<number, 'word' | 'three'>();
    for (const [text] of forms)
      for (const { hash, kind } of fingerprintsOf(text)) hashes.set(hash, kind);
    return hashes;
  });
  const shared = new Map<number, number>();
  for (const hashes of perShard)
    for (const hash of hashes.keys()) shared.set(hash, (shared.get(hash) ?? 0) + 1);
  // A word that stands nearly everywhere tells nothing about where.
  const tells = (hash: number, kind: string) =>
    kind === 'three' || (shared.get(hash) ?? 0) <= Math.max(4, shards.length / 3);
  const total = perShard.reduce((sum, { size }) => sum + size, 0);
  const count = Math.max(1, Math.min(MOST_WORDS_FILES, Math.ceil((total * 3) / WORDS_SIZE)));
  const files = Array.from({ length: count }, (): WordsForm => ({}));
  perShard.forEach((hashes, shard) => {
    const keys = Array.from({ length: count }, (): string[] => []);
    for (const [hash, kind] of hashes)
      if (tells(hash, kind)) keys[fileOf(hash, count)]?.push(keyOf(hash));
    keys.forEach((own, i) => {
      if (own.length) files[i]![shard] = own.sort().join('');
    });
  });
  return files;
}
