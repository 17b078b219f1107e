import type { Paragraph, RootContent } from 'mdast';
import type { Absolute } from '../../follow/entry.ts';
import { hoofdstukName, numbered, versieTitle } from '../../model/names.ts';
import { statusInSentence } from '../../model/status.ts';
import type { Document, Hoofdstuk, Pagina, Versie } from '../../model/types.ts';
import { plainTree, text, type Places } from './plain.ts';
import { head, line, points, write } from './write.ts';

const CONCEPT =
  'Let op: dit is een concept. De tekst is nog niet vastgesteld en kan nog veranderen.';
const KINDS_OF_WORDS = 'Onder de streep staan de woorden van het document zelf.';

const placesOf = (
  absolute: Absolute,
  path: string,
  versie?: Versie,
): Pick<Places, 'link' | 'beeld'> => ({
  link: (url) =>
    url.startsWith('/') ? absolute(url) : url.startsWith('#') ? absolute(path + url) : url,
  beeld: (bestand) => absolute(`${versie?.fixedPath ?? path}beeld/${bestand}`),
});

function facts(versie: Versie, path: string, absolute: Absolute): Paragraph[] {
  const { document, status } = versie;
  return [
    line('Document: ', { href: absolute(document.path), label: document.titel }),
    line(`${versieTitle(versie)}, ${statusInSentence(status)}`),
    line('Vast adres: ', { href: absolute(path) }),
    ...(status === 'concept' ? [line(CONCEPT)] : []),
  ];
}

/** The body of a hoofdstuk as Markdown; the same text stands at more than one address. */
export const bodyOf = ({ text: { tree }, fixedPath, versie }: Hoofdstuk, absolute: Absolute) =>
  write(plainTree(tree, placesOf(absolute, fixedPath, versie)));

/** A hoofdstuk as Markdown: what it is of, then its own words. */
export const hoofdstukFile = (hoofdstuk: Hoofdstuk, body: string, absolute: Absolute): string =>
  head(hoofdstukName(hoofdstuk), [
    ...facts(hoofdstuk.versie, hoofdstuk.fixedPath, absolute),
    line(KINDS_OF_WORDS),
  ]) + `\n${body}`;

/** A versie with hoofdstukken: what it is, and where its texts are; `fixed` says by which addresses. */
export function versieFile(versie: Versie, fixed: boolean, absolute: Absolute): string {
  const { document, samenvatting } = versie;
  const items = versie.hoofdstukken.map((hoofdstuk) =>
    line(`${'\u2003'.repeat(hoofdstuk.depth - 1)}`, {
      href: absolute(`${(!fixed && hoofdstuk.currentPath) || hoofdstuk.fixedPath}index.md`),
      label: numbered(hoofdstuk),
    }),
  );
  const root = fixed ? versie.fixedPath : document.path;
  return head(document.titel, facts(versie, versie.fixedPath, absolute), [
    ...(samenvatting ? [line(`Samenvatting van deze site: ${samenvatting}`)] : []),
    line('De hele tekst: ', { href: absolute(`${root}volledig/index.md`) }),
    points(items),
  ]);
}

/** A whole versie in one file. */
export function fullFile(
  versie: Versie,
  bodies: ReadonlyMap<Hoofdstuk, string>,
  absolute: Absolute,
): string {
  const own = head(versie.document.titel, [
    ...facts(versie, `${versie.fixedPath}volledig/`, absolute),
    line(KINDS_OF_WORDS),
  ]);
  if (versie.short) return `${own}\n${bodies.get(versie.short) ?? ''}`;
  const parts = versie.hoofdstukken.map((hoofdstuk) => {
    const depth = Math.min(6, hoofdstuk.depth + 1) as 2;
    const title: RootContent = {
      type: 'heading',
      depth,
      children: [text(numbered(hoofdstuk))],
    };
    // Names of notes are per text: without notes and headings the body is the one that was written.
    const { blocks, headings, tree } = hoofdstuk.text;
    const isAlone = headings.length === 0 && !blocks.some(({ soort }) => soort === 'noot');
    const places = placesOf(absolute, hoofdstuk.fixedPath, versie);
    const prefix = `${hoofdstuk.slugs.replaceAll('/', '--')}--`;
    const body = isAlone
      ? (bodies.get(hoofdstuk) ?? '')
      : write(plainTree(tree, { ...places, shift: hoofdstuk.depth, prefix }));
    return `${write(title)}\n${body}`;
  });
  return [own, ...parts].join('\n');
}

/** A document whose text is not here yet. */
export const noTextFile = ({ titel, path, omschrijving }: Document, absolute: Absolute): string =>
  head(
    titel,
    [line('Adres: ', { href: absolute(path) }), line('De tekst staat hier nog niet.')],
    [line(omschrijving)],
  );

/** A page of the site itself. */
export const paginaFile = (pagina: Pagina, absolute: Absolute): string =>
  head(pagina.titel, [line('Adres: ', { href: absolute(pagina.path) })]) +
  `\n${write(plainTree(pagina.text.tree, placesOf(absolute, pagina.path)))}`;
