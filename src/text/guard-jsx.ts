import type { Nodes } from 'mdast';
import { allowed, allowedComponent, type Allowed } from './allowed.ts';
import { nearest } from '../dutch/nearest.ts';
import { slug } from '../dutch/slug.ts';
import { hasOwnWay } from '../faults/wording/component.ts';
import { wrong, type Wrong } from '../faults/wrong.ts';
import type { Report } from './fault.ts';
import {
  attributeValue,
  inlineText,
  isJsx,
  isWhitespace,
  type Jsx,
  type JsxAttribute,
} from './nodes.ts';
import { walk } from './walk.ts';

const bestandPattern = /^[a-z0-9]+(-[a-z0-9]+)*\.(png|jpg|webp|avif)$/;
const codePattern = /^[a-z]{2,3}(-[A-Za-z0-9]{2,8})*$/;

/** Reports what is wrong with one component: its name, attributes, values, place and content. */
export function guardJsx(node: Jsx, pagina: boolean, report: Report, inCell = false): void {
  const component = allowedComponent(node.name);
  if (!component) {
    report(node, unknownComponent(node.name, inCell));
    return;
  }
  guardAttributes(node, component, report);
  guardPlace(node, component, report);
  guardContent(node, report);
  if (node.name === 'Figuur') guardFiguur(node, pagina, report);
  if (node.name === 'Verwijzing') guardVerwijzing(node, pagina, report);
  const code = attributeValue(node, 'code');
  if (node.name === 'Taal' && code && !codePattern.test(code)) {
    report(node, wrong('taal/code', { code }));
  }
}

/** What people call a component, or an attribute, that has another name here. */
const OTHER_WORDS = new Map([
  ['afbeelding', 'Figuur'],
  ['foto', 'Figuur'],
  ['beeld', 'Figuur'],
  ['image', 'Figuur'],
  ['quote', 'Citaat'],
  ['box', 'Kader'],
  ['blok', 'Kader'],
  ['tekstvak', 'Kader'],
]);
const OTHER_ATTRIBUTES = new Map([
  ['src', 'bestand'],
  ['file', 'bestand'],
  ['title', 'titel'],
  ['caption', 'bijschrift'],
  ['onderschrift', 'bijschrift'],
  ['omschrijving', 'alt'],
]);

/** What is wrong with a component that does not exist: HTML, or a name that was meant otherwise. */
export function unknownComponent(name: string | null, inCell = false): Wrong {
  if (name === null) return wrong('component/nameless');
  const known = Object.keys(allowed);
  if (hasOwnWay(name)) return wrong('component/html', { name, known, inCell });
  const near = OTHER_WORDS.get(name.toLowerCase()) ?? nearest(name, known);
  if (near || !/^[a-z]/.test(name)) return wrong('component/unknown', { name, near, known });
  return wrong('component/html', { name, known });
}

function guardAttributes(node: Jsx, { attributes }: Allowed, report: Report): void {
  const component = node.name;
  const seen = new Set<string>();
  const names = node.attributes.flatMap((each) =>
    each.type === 'mdxJsxAttribute' ? [each.name] : [],
  );
  for (const attribute of node.attributes) {
    if (attribute.type !== 'mdxJsxAttribute') {
      report(attribute, wrong('attribute/spread', { component }));
      continue;
    }
    const { name } = attribute;
    if (seen.has(name)) report(attribute, wrong('attribute/twice', { component, name }));
    seen.add(name);
    const problem = attributeProblem(attribute, component, attributes, names);
    if (problem) report(attribute, problem);
  }
  for (const [name, kind] of Object.entries(attributes))
    if (kind === 'required' && !seen.has(name))
      report(node, wrong('attribute/missing', { component, name }));
}

function attributeProblem(
  { name, value }: JsxAttribute,
  component: string | null,
  attributes: Allowed['attributes'],
  /** All that stand there: one that is there already was not meant by another. */
  names: readonly string[],
): Wrong | undefined {
  const kind = Object.hasOwn(attributes, name) ? attributes[name] : undefined;
  if (!kind) {
    const known = Object.keys(attributes);
    const free = known.filter((each) => !names.includes(each));
    const other = OTHER_ATTRIBUTES.get(name.toLowerCase());
    const near = other && free.includes(other) ? other : nearest(name, free);
    return wrong('attribute/unknown', { component, name, near, known });
  }
  if (typeof value === 'object' && value !== null) return wrong('attribute/code', { name });
  if (kind === 'flag')
    return value === null || value === undefined
      ? undefined
      : wrong('attribute/takes-no-value', { name });
  if (value?.trim()) return undefined;
  return name === 'alt'
    ? wrong('figuur/alt-empty')
    : wrong('attribute/empty', { name, optional: kind === 'optional' });
}

function guardPlace(node: Jsx, { block }: Allowed, report: Report): void {
  const component = node.name;
  if (block && node.type === 'mdxJsxTextElement')
    report(node, wrong('component/in-text', { component }));
  if (!block && node.type === 'mdxJsxFlowElement')
    report(node, wrong('component/around-blocks', { component }));
}

function guardContent(node: Jsx, report: Report): void {
  const component = node.name;
  const children = (node.children as Nodes[]).filter((child) => !isWhitespace(child));
  const only = children.length === 1 ? children[0] : undefined;
  // A table without its line of dashes is told at its first line.
  const isUnread = only?.type === 'paragraph' && /^\|.*\n\|/.test(inlineText(only.children));
  if (component === 'Tabel' && only?.type !== 'table') {
    if (!isUnread) report(node, wrong('tabel/not-one-table'));
  } else if (component === 'Planfiguur' && only?.type !== 'list')
    report(node, wrong('planfiguur/not-one-list'));
  else if ((component === 'Kader' || component === 'Citaat') && children.length === 0)
    report(node, wrong('component/empty', { component }));
  else if (component === 'Figuur' && children.length > 0) report(node, wrong('figuur/holds-text'));
  else if (
    (component === 'Sic' || component === 'Taal' || component === 'Verwijzing') &&
    !inlineText(children).trim()
  )
    report(node, wrong('component/without-words', { component }));
}

/** A link within a link leads nowhere in particular, and a pagina has no parts. */
function guardVerwijzing(node: Jsx, pagina: boolean, report: Report): void {
  if (pagina) report(node, wrong('verwijzing/in-pagina'));
  let isNested = false;
  walk<Nodes>(node, (inner) => {
    if (inner === node) return;
    if (/^link/.test(inner.type) || (isJsx(inner) && inner.name === 'Verwijzing')) isNested = true;
  });
  if (isNested) report(node, wrong('verwijzing/around-link'));
}

function guardFiguur(node: Jsx, pagina: boolean, report: Report): void {
  const names = node.attributes.flatMap((a) => (a.type === 'mdxJsxAttribute' ? [a.name] : []));
  const bestand = attributeValue(node, 'bestand');
  if (pagina) report(node, wrong('figuur/in-pagina'));
  if (bestand && !bestandPattern.test(bestand))
    report(node, wrong('figuur/file-name', { bestand, near: meantBestand(bestand) }));
  const described = names.includes('alt');
  if (described === names.includes('decoratief'))
    report(node, wrong(described ? 'figuur/alt-and-decoratief' : 'figuur/alt-missing'));
}

/** The name that an image should have had: without folders before it, in small letters, `.jpg` for `.jpeg`. */
function meantBestand(bestand: string): string | undefined {
  const [, stem = '', end = ''] = /([^\\/]+)\.([a-z]+)$/i.exec(bestand) ?? [];
  const name = `${slug(stem)}.${end.toLowerCase().replace('jpeg', 'jpg')}`;
  return bestandPattern.test(name) ? name : undefined;
}
