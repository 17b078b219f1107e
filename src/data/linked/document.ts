import { formatDatum, parseDatum } from '../../datum/datum.ts';
import type { Absolute } from '../../follow/entry.ts';
import { numbered, versieLabel } from '../../model/names.ts';
import { pdfPath } from '../../model/pdf-path.ts';
import { statusPhrase, statusWord } from '../../model/status.ts';
import type { Document, DocumentSoort, Site, Thema, Versie } from '../../model/types.ts';
import { known, textDay } from '../days.ts';
import type { Facts, Node } from './facts.ts';
import { breadcrumb, node, organisation, ref, website, websiteId } from './nodes.ts';

/** Plans and reports; what a college or its letters decide or tell is a document, and none of them is legislation. */
const REPORTS: ReadonlySet<DocumentSoort> = new Set<DocumentSoort>([
  'plan-van-aanpak',
  'meerjarenbeleidsplan',
  'voortgangsrapportage',
  'uitvoeringsplan',
]);

/** Address without base of the picture of a document or thema. */
export const imagePath = (path: string): string => `${path}delen.png`;

/** What a picture of a document says: its title, status and date. */
export const documentImage = ({ titel, current }: Document) => ({
  title: titel,
  lines: current
    ? [statusPhrase(current), formatDatum(current.datum)]
    : ['De tekst staat hier nog niet'],
});

/** The words of a picture for who cannot see it. */
export const imageAlt = ({ title, lines }: { title: string; lines: string[] }): string =>
  [title, ...lines].join(', ');

/** A date that ISO 8601 knows; not a season or a span. */
const isoDate = (datum: string | undefined) =>
  datum && /^(?:dag|maand|jaar)$/.test(parseDatum(datum)?.kind ?? '') ? datum : undefined;

/** The themas of the texts of a versie. */
const themasOf = (versie: Versie): Thema[] => [
  ...new Set(versie.hoofdstukken.flatMap(({ themas }) => themas)),
];

/** What the page of a document says to machines: of the text now, and of one that is not here only that it is named so. */
export function documentFacts(site: Site, document: Document, absolute: Absolute): Facts {
  const { current, path, titel, korteTitel, periode } = document;
  const span = periode ? parseDatum(periode) : undefined;
  const image = documentImage(document);
  return {
    type: 'article',
    graph: [
      website(site, absolute),
      organisation(site),
      ...(current ? [documentNode(site, document, current, absolute)] : []),
      breadcrumb(
        [
          { label: site.naam, path: '/' },
          { label: korteTitel, path },
        ],
        absolute,
      ),
    ],
    modified: current && known(textDay(current)),
    issued: current?.gepubliceerd,
    temporal: span && { first: span.first, last: span.last },
    subjects: current ? themasOf(current).map((thema) => thema.titel) : [],
    image: { path: imagePath(path), alt: imageAlt({ ...image, title: titel }) },
    markdown: `${path}index.md`,
  };
}

/** What a document is in the words of schema.org. */
export const typeOf = ({ soort }: Document): string =>
  REPORTS.has(soort) ? 'Report' : 'DigitalDocument';

function documentNode(site: Site, document: Document, versie: Versie, absolute: Absolute): Node {
  const { path, periode } = document;
  return node(typeOf(document), {
    '@id': `${absolute(path)}#document`,
    url: absolute(path),
    name: document.titel,
    alternateName: document.korteTitel,
    abstract: document.omschrijving,
    inLanguage: 'nl-NL',
    version: versieLabel(versie),
    creativeWorkStatus: statusWord(versie.status),
    dateCreated: isoDate(versie.datum),
    datePublished: versie.gepubliceerd,
    dateModified: known(textDay(versie)),
    temporalCoverage: periode && parseDatum(periode)?.kind !== 'seizoen' ? periode : undefined,
    about: themasOf(versie).map((thema) => themaNode(thema, absolute)),
    publisher: ref(site.organisatieUri),
    isAccessibleForFree: true,
    isPartOf: ref(websiteId(absolute)),
    identifier: document.woo?.kenmerken,
    hasPart: versie.tree.map((hoofdstuk, i) =>
      node('Chapter', {
        name: numbered(hoofdstuk),
        position: i + 1,
        url: absolute(hoofdstuk.currentPath ?? hoofdstuk.fixedPath),
      }),
    ),
    encoding: [
      mediaObject(absolute(`${path}volledig/index.md`), 'text/markdown'),
      mediaObject(absolute(pdfPath(versie)), 'application/pdf'),
    ],
  });
}

const mediaObject = (contentUrl: string, encodingFormat: string): Node =>
  node('MediaObject', { contentUrl, encodingFormat });

/** A thema as a term; of TOOI too, where its editors say which. */
export const themaNode = ({ titel, path, tooi }: Thema, absolute: Absolute): Node =>
  node('DefinedTerm', { '@id': absolute(path), name: titel, url: absolute(path), sameAs: tooi });
