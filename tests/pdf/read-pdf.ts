import { getDocument, type PDFDocumentProxy } from 'pdfjs-dist/legacy/build/pdf.mjs';

/** A node of the structure of a page: what it is, its attributes, and what it holds. */
export interface Tag {
  role: string;
  alt?: string;
  lang?: string;
  scope?: string;
  children: (Tag | string)[];
}

export interface PdfPage {
  /** Its structure; a string is the text of one piece of content. */
  tags: Tag;
  /** Texts that are read aloud and texts that are not, as they come. */
  stream: { text: string; artifact: boolean }[];
  links: { url?: string; says?: string }[];
  /** It lies on its side. */
  isTurned: boolean;
  /** Where the rightmost letter ends, in points. */
  widest: number;
}

export interface ReadPdf {
  title: string;
  language: string;
  displaysTitle: boolean;
  ua: string | undefined;
  outline: Entry[];
  pages: PdfPage[];
  /** Where the rightmost letter of all pages ends, in points. */
  widest: number;
}

export interface Entry {
  title: string;
  items: Entry[];
}

/** Between pieces of text of which a PDF does not say whether a space stands between them. */
export const JOIN = '\u0001';

/** Reads a PDF with its structure, as a program for the blind would. */
export async function readPdf(bytes: Uint8Array): Promise<ReadPdf> {
  const task = getDocument({ data: new Uint8Array(bytes), verbosity: 0 });
  const document = await task.promise;
  const { info, metadata } = (await document.getMetadata()) as unknown as {
    info: Record<string, string>;
    metadata: { get(name: string): string | null; getRaw(): string };
  };
  const preferences = (await document.getViewerPreferences()) as unknown as {
    get?(name: string): unknown;
    DisplayDocTitle?: boolean;
  } | null;
  const pages: PdfPage[] = [];
  for (let n = 1; n <= document.numPages; n += 1) pages.push(await readPage(document, n));
  const outline = ((await document.getOutline()) ?? []) as Entry[];
  await task.destroy();
  return {
    title: info.Title ?? '',
    language: info.Language ?? '',
    displaysTitle: (preferences?.get?.('DisplayDocTitle') ?? preferences?.DisplayDocTitle) === true,
    ua: /<pdfuaid:part>(\d)<\/pdfuaid:part>/.exec(metadata.getRaw())?.[1],
    outline: outline.map(plain),
    pages,
    widest: Math.max(...pages.map(({ widest }) => widest)),
  };
}

const plain = ({ title, items }: Entry): Entry => ({ title, items: items.map(plain) });

type RawTag = {
  role?: string;
  alt?: string;
  lang?: string;
  scope?: string;
  type?: string;
  id?: string;
  children?: RawTag[];
};

async function readPage(document: PDFDocumentProxy, n: number): Promise<PdfPage> {
  const page = await document.getPage(n);
  const { items } = await page.getTextContent({
    includeMarkedContent: true,
    disableNormalization: true,
  });
  const texts = new Map<string, string>();
  const stream: PdfPage['stream'] = [];
  let widest = 0;
  const open: { id?: string; artifact: boolean }[] = [];
  for (const item of items) {
    if ('str' in item) {
      widest = Math.max(widest, Number(item.transform[4]) + item.width);
      const { id, artifact = false } = open.findLast((each) => each.id ?? each.artifact) ?? {};
      const text = item.str + (item.hasEOL ? JOIN : '');
      if (id) texts.set(id, (texts.get(id) ?? '') + text);
      const last = stream.at(-1);
      if (last && last.artifact === artifact && open.length) last.text += text;
      else stream.push({ text, artifact });
    } else if (item.type === 'endMarkedContent') open.pop();
    else {
      const { id, tag } = item as { id?: string; tag?: string };
      open.push({ ...(id && { id }), artifact: tag === 'Artifact' });
      stream.push({ text: '', artifact: tag === 'Artifact' });
    }
  }
  const make = ({ role = '', alt, lang, scope, children = [] }: RawTag): Tag => ({
    role,
    ...(alt !== undefined && { alt }),
    ...(lang && { lang }),
    ...(scope && { scope }),
    children: children.flatMap((child): (Tag | string)[] =>
      child.type === 'content'
        ? [(texts.get(child.id ?? '') ?? '') + JOIN]
        : child.role
          ? [make(child)]
          : [],
    ),
  });
  const tree = (await page.getStructTree()) as unknown as RawTag | null;
  const annotations = (await page.getAnnotations()) as {
    url?: string;
    contentsObj?: { str: string };
  }[];
  return {
    tags: make(tree ?? {}),
    stream: stream.filter(({ text }) => text.trim()),
    isTurned: (page.view[2] ?? 0) > (page.view[3] ?? 0),
    widest,
    links: annotations.map(({ url, contentsObj }) => ({
      ...(url && { url }),
      ...(contentsObj?.str && { says: contentsObj.str }),
    })),
  };
}

/** All tags below one, itself too, in the order in which they are read. */
export const tagsIn = (tag: Tag): Tag[] => [
  tag,
  ...tag.children.flatMap((child) => (typeof child === 'string' ? [] : tagsIn(child))),
];

/** The words of a tag, without those of tags that `skip` names. */
export const wordsOf = (tag: Tag, skip: (tag: Tag) => boolean = () => false): string =>
  tag.children
    .map((child) => (typeof child === 'string' ? child : skip(child) ? '' : wordsOf(child, skip)))
    .join('');
