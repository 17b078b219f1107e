import { isMap, isScalar, parseDocument } from 'yaml';
import { frontMatterOf } from '../schema/front-matter.ts';
import { markupOf } from './markup.ts';

/**
 * The words of one kind in a file, everything else made blank: as long as the file itself, so that the place of
 * a word here is its place there.
 */
export interface Prose {
  file: string;
  /** `tekst` is the text of a document, not ours to improve; the others are this site's own words. */
  kind: 'samenvatting' | 'pagina' | 'tekst';
  text: string;
}

/** Where our own words stand in front matter and `versie.yaml`. */
const OWN_KEYS = ['samenvatting', 'omschrijving'];

/** Everything in a file that someone reads: its samenvatting, and its body or the page. Evaluates nothing. */
export function proseOf(file: string, text: string): Prose[] {
  const inDocument = /(?:^|\/)documenten\//.test(file);
  const isPagina = /(?:^|\/)paginas\/[^/]+\.mdx$/.test(file);
  const pieces: Prose[] = [];
  const add = (kind: Prose['kind'], words: string) => {
    if (words.trim()) pieces.push({ file, kind, text: words });
  };
  if (inDocument && file.endsWith('/versie.yaml')) add('samenvatting', ownWords(text, 0, text));
  if (!file.endsWith('.mdx') || !(inDocument || isPagina)) return pieces;
  const parts = frontMatterOf(text);
  if (parts) {
    const all = text.slice(0, parts.bodyAt);
    const words = ownWords(parts.yaml, parts.yamlAt, text);
    const body = withoutMarkup(text.slice(all.length));
    if (isPagina) add('pagina', (words || blank(all)).slice(0, all.length) + body);
    else {
      add('samenvatting', words);
      add('tekst', blank(all) + body);
    }
  } else add(isPagina ? 'pagina' : 'tekst', withoutMarkup(text));
  return pieces;
}

/** Spaces for everything but the ends of lines. */
const blank = (text: string) => text.replace(/[^\r\n]/g, ' ');

/** The file with all but our own words blank. `start` is where the YAML begins in it. */
function ownWords(yaml: string, start: number, file: string): string {
  const { contents } = parseDocument(yaml, { logLevel: 'silent' });
  if (!isMap(contents)) return '';
  let result = blank(file);
  for (const { key, value } of contents.items) {
    if (!isScalar(key) || !OWN_KEYS.includes(String(key.value))) continue;
    if (!isScalar(value) || typeof value.value !== 'string' || !value.range) continue;
    const [from, to] = value.range;
    let raw = yaml.slice(from, to);
    // The head of a block, quotes and escapes are no words.
    raw = raw.replace(/^[|>][^\n]*/, blank);
    if (/^["']/.test(raw)) raw = ` ${raw.slice(1, -1)} `;
    if (yaml[from] === '"') raw = raw.replace(/\\n\\n/g, ' \n\n ').replace(/\\(.)/g, '  ');
    const at = start + from;
    result = result.slice(0, at) + raw + result.slice(at + raw.length);
  }
  return result;
}

/** A body with all that is no word of the text blank: tags, addresses, code, foreign words. */
function withoutMarkup(body: string): string {
  // Emphasis within a word (`on*der*mijning`) leaves it one word.
  let result = body.replace(/(?<=\p{L})[*_]+(?=\p{L})/gu, (marks) => '\u00AD'.repeat(marks.length));
  for (const pattern of markupOf) result = result.replace(pattern, blank);
  return result;
}
