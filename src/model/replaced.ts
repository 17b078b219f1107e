import { endOf, type Moment, withdrawals } from './validity.ts';
import type { Besluit, Document, Site, Versie } from './types.ts';

const REPLACES = /^(?:vervangt|ter vervanging van|komt in (?:de )?plaats van)\b/i;
const REPLACED = /^(?:(?:is |wordt )?vervangen door|opgevolgd door)\b/i;

/** The documents that one came in place of, and those that came in place of it, whichever of the two says so. */
export interface Replacements {
  vervangt: Document[];
  vervangenDoor: Document[];
}

/** Reads from the relations of all documents, in both directions, what came in place of what. */
export function replacementsOf(documenten: readonly Document[]): Map<Document, Replacements> {
  const all = new Map(
    documenten.map((document): [Document, Replacements] => [
      document,
      { vervangt: [], vervangenDoor: [] },
    ]),
  );
  const add = (list: Document[] | undefined, document: Document) => {
    if (list && !list.includes(document)) list.push(document);
  };
  for (const document of documenten)
    for (const { soort, document: other } of document.relaties) {
      const [fresh, old] = REPLACES.test(soort.trim())
        ? [document, other]
        : REPLACED.test(soort.trim())
          ? [other, document]
          : [];
      if (!fresh || !old || fresh === old) continue;
      add(all.get(fresh)?.vervangt, old);
      add(all.get(old)?.vervangenDoor, fresh);
    }
  return all;
}

/** The versie that followed one, concepts left out, which decide nothing; `undefined` of the newest and of a concept. */
export function followedBy(versie: Versie): Versie | undefined {
  const texts = versie.document.versies.filter(({ status }) => status !== 'concept');
  const at = texts.indexOf(versie);
  return at > 0 ? texts[at - 1] : undefined;
}

/** The versie that one followed, concepts left out. */
export function follows(versie: Versie): Versie | undefined {
  const texts = versie.document.versies.filter(({ status }) => status !== 'concept');
  const at = texts.indexOf(versie);
  return at < 0 ? undefined : texts[at + 1];
}

/** A versie that holds no more, with what the content says of that. */
export interface Withdrawn {
  versie: Versie;
  besluiten: Besluit[];
  /** Unset where the content does not say when. */
  end?: Moment;
}

/** Every versie with the status vervallen, in the order of the documents. */
export const withdrawn = ({ documenten }: Pick<Site, 'documenten'>): Withdrawn[] =>
  documenten
    .flatMap(({ versies }) => versies)
    .filter(({ status }) => status === 'vervallen')
    .map((versie) => {
      const end = endOf(versie);
      return { versie, besluiten: withdrawals(versie), ...(end && { end }) };
    });

/** A document of which the text is not on the site, and by whom it is named. */
export interface Missing {
  document: Document;
  /** Other documents that say how they belong to it. */
  namedBy: { soort: string; document: Document }[];
}

/** The documents that the content names and of which the site has no text. */
export const missing = ({ documenten }: Pick<Site, 'documenten'>): Missing[] =>
  documenten
    .filter(({ current }) => !current)
    .map((document) => ({
      document,
      namedBy: documenten.flatMap((other) =>
        other.relaties
          .filter((relatie) => relatie.document === document)
          .map(({ soort }) => ({ soort, document: other })),
      ),
    }));

/** The pieces that texts were taken from: they are not on the site themselves. */
export const sources = ({
  documenten,
}: Pick<Site, 'documenten'>): { versie: Versie; bron: NonNullable<Versie['bron']> }[] =>
  documenten
    .flatMap(({ versies }) => versies)
    .flatMap((versie) => (versie.bron ? [{ versie, bron: versie.bron }] : []));
