import type { Element, ElementContent, Properties, Root } from 'hast';
import type { Root as Body } from 'mdast';
import { toHast, type Handler } from 'mdast-util-to-hast';
import type { ComponentName } from './allowed.ts';
import { mend } from './mend.ts';
import { attributeValue, type Jsx } from './nodes.ts';
import { direction } from './direction.ts';

/**
 * A checked body as HTML elements, a tree of its own for every call: classes, Dutch footnotes, and the id
 * of every alinea and heading. A component is drawn from its attributes and words; nothing is evaluated.
 */
export function toElements(body: Body): Root {
  const handlers = { mdxJsxFlowElement: component, mdxJsxTextElement: component };
  const tree = toHast(body, { handlers }) as Root;
  mend(tree);
  return tree;
}

const component: Handler = (state, node: Jsx) => {
  const draw = drawings[node.name as ComponentName];
  const words = state.all(node) as ElementContent[];
  return draw(words, (name) => attributeValue(node, name), node.data?.hProperties ?? {});
};

/** `own` holds the id of a caption that is an alinea. */
type Drawing = (
  words: ElementContent[],
  get: (attribute: string) => string | undefined,
  own: Properties,
) => Element;

/** How each component looks; the guard lets no other name through. Classes of ordinary elements come from `mend`. */
const drawings: Record<ComponentName, Drawing> = {
  Citaat: (words, get) =>
    make('figure', { className: ['citaat'] }, [
      make('blockquote', {}, words),
      ...textIn('figcaption', { className: ['citaat-bron'] }, get('bron')),
    ]),
  Figuur: (_, get, own) =>
    make('figure', { className: ['utrecht-figure'] }, [
      make('img', {
        className: ['utrecht-img'],
        dataBestand: get('bestand'),
        alt: get('alt') ?? '',
        loading: 'lazy',
      }),
      ...textIn(
        'figcaption',
        { className: ['utrecht-figure__caption'], ...own },
        get('bijschrift'),
      ),
    ]),
  Kader: (words, get) =>
    make('div', { className: ['kader'] }, [
      ...textIn('p', { className: ['kader-titel'] }, get('titel')),
      ...words,
    ]),
  Planfiguur: (words) => make('figure', { className: ['planfiguur'] }, words),
  Sic: (words, get) => make('span', { className: ['sic'], dataJuist: get('juist') }, words),
  // A `dir` also sets its words apart from those around them, so that neither turns the other.
  Taal: (words, get) => make('span', { lang: get('code'), dir: direction(get('code')) }, words),
  // Where it leads depends on the page: `render-text.ts` sets the address.
  Verwijzing: (words, get) => make('a', { dataNaar: get('naar') }, words),
  // The title is the name of the table, by which a screen reader finds it; the group is there to be scrolled.
  Tabel: (words, get, own) =>
    make('div', { className: ['tabel'], role: 'group', ariaLabel: 'Tabel', tabIndex: 0 }, [
      ...textIn('p', { className: ['tabel-titel'], ...own }, get('titel')),
      ...words.map((node) => named(node, get('titel'))),
    ]),
};

function make(tagName: string, properties: Properties, children: ElementContent[] = []): Element {
  return { type: 'element', tagName, properties, children };
}

/** A table with this name; anything else as it is. */
function named(node: ElementContent, ariaLabel: string | undefined): ElementContent {
  return node.type === 'element' && node.tagName === 'table' && ariaLabel
    ? { ...node, properties: { ...node.properties, ariaLabel } }
    : node;
}

/** An element with this text; none without text. */
function textIn(tagName: string, properties: Properties, value: string | undefined): Element[] {
  return value ? [make(tagName, properties, [{ type: 'text', value }])] : [];
}
