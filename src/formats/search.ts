import type { Hoofdstuk, Section, Site } from '../model/types.ts';

/** What the search finds: one section of a current text. */
export interface SearchRecord {
  /** Address without base, with the anchor of the section. */
  url: string;
  /** The text of the section, without the titles above it, so that every excerpt is verbatim. */
  content: string;
  language: 'nl';
  meta: {
    title: string;
    /** Title of the hoofdstuk, when the section has a title of its own. */
    hoofdstuk?: string;
    /** Where it stands: "Plan van aanpak · 2.4 Thema’s". */
    pad: string;
    status: string;
    versie: string;
  };
  filters: { document: string[]; thema: string[] };
}

/** One record per section with text, of the current version of each document, in reading order. */
export function searchRecords(site: Site): SearchRecord[] {
  return site.documenten
    .flatMap((document) => document.current?.hoofdstukken ?? [])
    .flatMap((hoofdstuk) =>
      hoofdstuk.text.sections
        .filter((section) => section.alineas.length > 0)
        .map((section) => toRecord(hoofdstuk, section)),
    );
}

function toRecord(hoofdstuk: Hoofdstuk, section: Section): SearchRecord {
  const { versie } = hoofdstuk;
  const { korteTitel } = versie.document;
  const own = section.heading?.text;
  const above = [...ancestors(hoofdstuk), ...(own ? [hoofdstuk] : [])];
  const pad = [
    korteTitel,
    ...above.filter(({ slugs }) => slugs !== '').map(numbered),
    ...section.path.map(({ text }) => text),
  ];
  const anchor = section.heading?.id ?? 'titel';
  return {
    url: `${hoofdstuk.currentPath ?? hoofdstuk.fixedPath}#${anchor}`,
    content: section.alineas.map(({ text }) => text).join('\n'),
    language: 'nl',
    meta: {
      title: own ?? numbered(hoofdstuk),
      ...(own && own !== hoofdstuk.titel && { hoofdstuk: hoofdstuk.titel }),
      pad: pad.join(' · '),
      status: versie.status,
      versie: versie.label,
    },
    filters: { document: [korteTitel], thema: hoofdstuk.themas.map(({ titel }) => titel) },
  };
}

function ancestors({ parent }: Hoofdstuk): Hoofdstuk[] {
  return parent ? [...ancestors(parent), parent] : [];
}

function numbered({ nummer, titel }: Hoofdstuk): string {
  return nummer ? `${nummer} ${titel}` : titel;
}
