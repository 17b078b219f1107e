import { createHash } from 'node:crypto';
import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { parse } from 'yaml';

/** A text as its editor typed it. */
export interface Source {
  /** Its address below that of its versie: `aanpak/jeugd`. */
  slugs: string;
  fields: Record<string, unknown>;
  tokens: string[];
  /** The images that it shows, each with a hash of its bytes. */
  images: Map<string, string>;
}

/** What a text that came or went is held beside. */
export const NO_SOURCE: Source = { slugs: '-', fields: {}, tokens: [], images: new Map() };

/** The sources of a versie by their address. */
export function readSources(dir: string): Map<string, Source> {
  const names = readdirSync(dir, { recursive: true, encoding: 'utf8' });
  const found = names
    .filter((name) => name.endsWith('.mdx'))
    .map((name): Source => {
      const text = readFileSync(join(dir, name), 'utf8')
        .replace(/^\uFEFF/, '')
        .replace(/\r\n?/g, '\n');
      const [, head = '', body = ''] = /^---\n([^]*?)\n---\s*(?:\n([^]*))?$/.exec(text) ?? [];
      const slugs = name.replace(/(?:^|\/)index\.mdx$|\.mdx$/, '').replace(/(^|\/)\d+-/g, '$1');
      return {
        slugs,
        fields: parse(head) as Source['fields'],
        tokens: tokensOf(body),
        images: imagesIn(body, dir),
      };
    });
  return new Map(found.map((source) => [source.slugs, source]));
}

function imagesIn(body: string, dir: string): Map<string, string> {
  const names = [...body.matchAll(/<Figuur[^>]*?bestand="([^"]+)"/g)].map(([, name = '']) => name);
  return new Map(
    names
      .map((name) => [name, join(dir, 'beeld', name)] as const)
      .filter(([, file]) => existsSync(file))
      .map(([name, file]) => [name, createHash('sha256').update(readFileSync(file)).digest('hex')]),
  );
}

const NOTE = /^\[\^([^\]]+)\]:[ \t]*([^]*?)(?=\n\[\^[^\]]+\]:|\n\n(?! {2}|\t)|$(?![^]))/gm;

/**
 * The words and signs of a body. What a page may not show is left out: how a note is called (its words stand where the text
 * refers to it), the names of components and their attributes, and which of two signs of one meaning was typed.
 */
export function tokensOf(body: string): string[] {
  const notes = new Map([...body.matchAll(NOTE)].map(([, name = '', words = '']) => [name, words]));
  const plain = body
    .replace(/\[\^([^\]]+)\](?!:)/g, (_, name: string) => ` ‡ ${notes.get(name) ?? ''} ‡ `)
    .replace(/^\[\^[^\]]+\]:/gm, '‡')
    .replace(/<(\/?)[A-Z]\w*/g, '<$1')
    .replace(/\s(?:\w+(?==")|decoratief(?=\s|\/))/g, ' ')
    .replace(/^(\s*(?:>\s*)*)[*+-]\s+(?=\S)/gm, '$1• ')
    .replace(/\[[xX]\](?=\s)/g, '☑')
    .replace(/\[ \](?=\s)/g, '☐')
    .replace(/\\$| {2,}$/gm, ' ↵ ')
    .replace(/\\(?=[!-/:-@[-`{-~])/g, '')
    .replace(/(?<![\p{L}\p{N}])_+|_+(?![\p{L}\p{N}])/gu, (signs) => '*'.repeat(signs.length))
    .replace(/:?-{3,}:?/g, (line) => line.replace(/-+/, '―'));
  return plain.normalize('NFC').match(/[\p{L}\p{M}\p{N}]+|[^\s\p{L}\p{M}\p{N}]/gu) ?? [];
}

/** Whether a token is a word or a number. */
export const isWord = (token: string): boolean => /[\p{L}\p{N}]/u.test(token);

/** The words in what a page says. */
export const wordsIn = (text: string): string[] =>
  text.normalize('NFC').match(/[\p{L}\p{M}\p{N}]+/gu) ?? [];
