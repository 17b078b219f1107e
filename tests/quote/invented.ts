import { brotliCompressSync, constants } from 'node:zlib';
import { quoteFiles } from '../../src/quote/files.ts';
import type { Block, Document, Hoofdstuk, Versie } from '../../src/model/types.ts';
/** Invented documents for tests. */
type Texts = Record<string, string[]>;

/** Puts a note at the end of a hoofdstuk of each versie. */
export function withNote(document: Document, slugs: string, text: string): Document {
  for (const hoofdstuk of document.versies.flatMap(({ hoofdstukken }) => hoofdstukken))
    if (hoofdstuk.slugs === slugs)
      hoofdstuk.text.blocks.push({ soort: 'noot', number: 1, id: 'n1', text, shown: [] });
  return document;
}

/** A document with versies, newest first, of hoofdstukken with alineas. */
export function invent(versies: Texts[]): Document {
  const document = { id: 'plan', titel: 'Plan', path: '/plan/' } as Document;
  document.versies = versies.map((hoofdstukken, v) => ({
    id: `v${versies.length - v}`,
    label: `Versie ${versies.length - v}`,
    datum: '2024',
    hoofdstukken: Object.entries(hoofdstukken).map(
      ([slugs, texts]) =>
        ({
          id: slugs,
          slugs,
          titel: slugs,
          text: {
            alineas: texts.map((text, i) => ({ number: i + 1, text })),
            blocks: [] as Block[],
          },
        }) as Hoofdstuk,
    ),
  })) as Versie[];
  return document;
}

/** The files as they are written, by name. */
export const filesOf = (documenten: Document[]) =>
  new Map(
    quoteFiles(documenten).map(({ name, content }) => [`${name}.json`, JSON.stringify(content)]),
  );

// What a host does at each request: more bytes than at the highest quality, in a tenth of the time.
const params = { [constants.BROTLI_PARAM_QUALITY]: 5 };
const compressedSize = (text: string) => brotliCompressSync(text, { params }).length;

/** Reads the files as the browser would, and counts what travels. */
export function loader(files: Map<string, string>) {
  const read = new Set<string>();
  const load = async <T>(name: string) => {
    read.add(name);
    return JSON.parse(files.get(name) ?? 'null') as T;
  };
  const bytes = () =>
    [...read].reduce((sum, name) => sum + compressedSize(files.get(name) ?? ''), 0);
  return { load, bytes, read };
}
