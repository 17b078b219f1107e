import { statusWord } from '../../components/document/status.ts';
import type { Status } from '../../model/types.ts';
import { base, type Hit } from './engine.ts';

/** An element with a class and content; text never becomes markup. */
export function make(tag: string, className: string, ...content: (Node | string)[]): HTMLElement {
  const element = document.createElement(tag);
  if (className) element.className = className;
  element.append(...content);
  return element;
}

/** One result as a list item. */
export function showHit(hit: Hit): HTMLElement {
  const link = document.createElement('a');
  link.href = base + hit.raw_url.replace(/^\//, '');
  link.textContent = hit.meta.title;
  const status = hit.filters.status[0] as Status;
  const glyph = make('span', `glyph glyph-${status}`);
  glyph.setAttribute('aria-hidden', 'true');
  return make(
    'li',
    'zoeken-resultaat',
    make('p', 'zoeken-pad', hit.filters.pad[0] ?? ''),
    make('h2', 'zoeken-titel', link),
    make('p', 'zoeken-fragment', ...excerptNodes(hit.excerpt)),
    make(
      'p',
      'status',
      glyph,
      make('span', '', `${statusWord(status)} · versie ${hit.filters.versie[0] ?? ''}`),
    ),
  );
}

/** Pagefind marks words with `<mark>`, punctuation included, and writes other angle brackets as entities. */
function excerptNodes(excerpt: string): (Node | string)[] {
  const joined = excerpt.replaceAll('</mark> <mark>', ' ');
  return joined.split(/<mark>(.*?)<\/mark>/s).flatMap((part, i) => {
    const text = part.replaceAll('&lt;', '<').replaceAll('&gt;', '>');
    if (i % 2 === 0) return [text];
    const [, before = '', words = text, after = ''] =
      /^([^\p{L}\p{N}]*)(.*[\p{L}\p{N}])(.*)$/su.exec(text) ?? [];
    return [before, make('mark', 'nl-mark', words), after];
  });
}
