import type { Element, Nodes } from 'hast';
import { elements, type BuiltPage } from '../dist/pages.ts';
import { wordsIn } from './source.ts';
import type { Side, Told } from './untold.ts';

const classesOf = ({ properties }: Element) =>
  Array.isArray(properties.className) ? properties.className.map(String) : [];
const has = (name: string) => (element: Element) => classesOf(element).includes(name);
/** What is said about a change beside its words: its name and number, the way to others. */
const ABOUT = ['w-kop', 'w-nummer', 'w-ander', 'w-kolommen', 'w-weg'];

/** The text within, without some elements; cells stand apart. */
function textIn(node: Nodes, isLeftOut: (element: Element) => boolean): string {
  if (node.type === 'text') return node.value;
  if (!('children' in node)) return '';
  const own = node.children.map((child) =>
    child.type === 'element' && isLeftOut(child) ? ' ' : textIn(child, isLeftOut),
  );
  return /^(?:t[dh]|li|p|figcaption)$/.test('tagName' in node ? node.tagName : '')
    ? ` ${own.join('')} `
    : own.join('');
}

const isAbout = (element: Element) => ABOUT.some((name) => has(name)(element));
const within = (element: Element) => elements({ type: 'root', children: [element] });

function toldBy(block: Element): Told {
  const kinds = classesOf(block);
  const isChanged = !kinds.includes('w-gelijk');
  const isMoved = kinds.some((name) => /^w-(?:verplaatst|gesplitst|samengevoegd)/.test(name));
  const words = within(block).filter(has('w-tekst'));
  const read = (side: Side) => {
    if (kinds.includes(side === 'oud' ? 'w-nieuw' : 'w-vervallen')) return [];
    const other = side === 'oud' ? 'ins' : 'del';
    return words.flatMap((each) =>
      wordsIn(textIn(each, (element) => isAbout(element) || element.tagName === other)),
    );
  };
  const isWhole = isMoved || kinds.some((name) => /^(?:w-nieuw|w-vervallen|b-beeld)$/.test(name));
  const say = (side: Side) => {
    const [tag, other] = side === 'oud' ? ['del', 'ins'] : ['ins', 'del'];
    const parts = within(block).filter(
      (each) => each.tagName === tag || (isWhole && has('w-punt')(each)),
    );
    const isLeftOut = (element: Element) => isAbout(element) || element.tagName === other;
    const said = [...parts, ...(isWhole ? [block] : [])].map((part) => textIn(part, isLeftOut));
    return new Set(isChanged ? wordsIn(said.join(' ')) : []);
  };
  return {
    isChanged,
    isElsewhere: isMoved || kinds.includes('b-noot'),
    reads: { oud: read('oud'), nieuw: read('nieuw') },
    says: { oud: say('oud'), nieuw: say('nieuw') },
  };
}

/** The blocks of a page, in the order in which they stand on it. */
export const toldOn = ({ tree }: BuiltPage): Told[] => elements(tree).filter(has('w')).map(toldBy);

/** What a page says of the front matter of its text: its title, and what of it changed. */
export const fieldsOn = ({ tree }: BuiltPage): string =>
  elements(tree)
    .filter((element) => has('velden')(element) || element.tagName === 'h1')
    .map((element) => textIn(element, () => false))
    .join(' ');

/** What a page says of its images. */
export const captionsOn = ({ tree }: BuiltPage): string =>
  elements(tree)
    .filter(({ tagName }) => tagName === 'figcaption')
    .map((element) => textIn(element, () => false))
    .join('\n');
