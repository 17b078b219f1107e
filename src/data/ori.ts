import type { Absolute } from '../follow/entry.ts';
import { sha256 } from '../model/fingerprint.ts';
import { versieTitle } from '../model/names.ts';
import { followedBy, follows, replacementsOf, type Replacements } from '../model/replaced.ts';
import type { Document, DocumentSoort, Site, Versie } from '../model/types.ts';
import { endOf, startOf, type Moment } from '../model/validity.ts';
import { parseDatum } from '../datum/datum.ts';
import { valueOf } from '../schema/tooi.ts';

/** The file of a versie that the world may fetch. */
export interface TextFile {
  path: string;
  /** Media type. */
  type: string;
}

/** The most signs that the API allows a title. */
const TITLE = 200;
/** Of our kinds of document only this one has a name in the API's list; of the others that list says something else. */
const TYPES: Partial<Record<DocumentSoort, string>> = { raadsmededeling: 'mededeling' };

/**
 * The documents as "informatieobjecten" of the Open Raadsinformatie API of VNG (mini-ORI of version 2, whose schema a test
 * holds them to), one per versie that is no concept. What that API does not know (since when it held, what it came in
 * place of) stands beside it, and what it wants in a form that the content has not, is left out. Only days that the
 * content knows are given.
 */
export function oriFile(
  site: Site,
  absolute: Absolute,
  fileOf: (versie: Versie) => TextFile,
): string {
  const replaced = replacementsOf(site.documenten);
  const results = site.documenten
    .flatMap(({ versies }) => versies)
    .filter(({ status }) => status !== 'concept')
    .map((versie) => informatieobject(versie, { site, absolute, fileOf, replaced }));
  const page = { count: results.length, next: null, previous: null, results };
  return `${JSON.stringify(page, undefined, 1)}\n`;
}

interface Around {
  site: Site;
  absolute: Absolute;
  fileOf: (versie: Versie) => TextFile;
  replaced: ReadonlyMap<Document, Replacements>;
}

function informatieobject(versie: Versie, { site, absolute, fileOf, replaced }: Around): object {
  const { document } = versie;
  const file = fileOf(versie);
  const [categorie] = document.woo?.categorieen ?? [];
  const end = endOf(versie);
  const around = replaced.get(document);
  const newest = ({ versies }: Document) => versies.find(({ status }) => status !== 'concept');
  const oldest = ({ versies }: Document) => versies.findLast(({ status }) => status !== 'concept');
  const others = (own: Versie | undefined, documenten: Document[], of: typeof newest) =>
    (own ? [own] : documenten.flatMap((other) => of(other) ?? [])).map(({ fixedPath }) =>
      absolute(fixedPath),
    );
  const type = TYPES[document.soort];
  const organisatie = organisatieOf(site);
  return {
    id: idOf(site, versie),
    url: absolute(versie.fixedPath),
    webpaginaLink: absolute(versie.fixedPath),
    ...(organisatie && { organisatie }),
    titel: titelOf(document),
    ...(categorie && {
      wooInformatiecategorie: valueOf('informatiecategorieen', categorie).uri.replace(/^.*\//, ''),
    }),
    ...(parseDatum(versie.datum)?.kind === 'dag' && { creatiedatum: versie.datum }),
    ...(type && { informatieobjecttype: type }),
    formaat: file.type,
    inhoudLink: absolute(file.path),
    omschrijving: document.omschrijving,
    taal: 'dut',
    // What follows the API has no place for.
    uitgever: { naam: site.organisatie, uri: site.organisatieUri },
    volledigeTitel: document.titel,
    soort: document.soort,
    versieLabel: versieTitle(versie),
    status: versie.status,
    geldtSinds: momentOf(startOf(versie)),
    ...(end && { geldtTot: momentOf(end) }),
    vervangt: others(follows(versie), around?.vervangt ?? [], newest),
    vervangenDoor: others(followedBy(versie), around?.vervangenDoor ?? [], oldest),
  };
}

/** The title, or the short one where that is longer than the API allows, or what of that it does. */
function titelOf({ titel, korteTitel }: Document): string {
  const [fits] = [titel, korteTitel].filter((text) => [...text].length <= TITLE);
  return fits ?? `${[...korteTitel].slice(0, TITLE - 1).join('')}…`;
}

const momentOf = ({ first, last, words, besluit }: Moment) => ({
  eerste: first,
  laatste: last,
  woorden: words,
  ...(besluit && { besluit }),
});

/** The organisation by its code in TOOI; nothing where its URI has none. */
function organisatieOf({ organisatie, organisatieUri }: Site): Record<string, string> | undefined {
  const [, kind, code] =
    /\/id\/(gemeente|provincie|waterschap)\/([a-z]{2}\d{2,4})$/.exec(organisatieUri) ?? [];
  return kind && code ? { [kind]: code, naam: organisatie } : undefined;
}

/** A UUID (RFC 9562, version 8) that hangs on organisation, document and versie alone, wherever the site stands. */
function idOf({ organisatieUri }: Site, { id, document }: Versie): string {
  const hex = sha256(JSON.stringify([organisatieUri, document.id, id]));
  const variant = ((parseInt(hex.charAt(16), 16) & 3) | 8).toString(16);
  return [
    hex.slice(0, 8),
    hex.slice(8, 12),
    `8${hex.slice(13, 16)}`,
    variant + hex.slice(17, 20),
    hex.slice(20, 32),
  ].join('-');
}
