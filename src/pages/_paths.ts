import { comparePairs } from '../model/versies.ts';
import { comparisons, getSite } from '../site.ts';

/** A path for each document, with the document. */
export const documentPaths = async () =>
  (await getSite()).documenten.map((document) => ({
    params: { document: document.id },
    props: { document },
  }));

/** A path for each thema, with the thema. */
export const themaPaths = async () =>
  (await getSite()).themas.map((thema) => ({ params: { thema: thema.id }, props: { thema } }));

/** A path for each versie of each document, with the versie. */
export const versiePaths = async () =>
  (await getSite()).documenten.flatMap((document) =>
    document.versies.map((versie) => ({
      params: { document: document.id, versie: versie.id },
      props: { versie },
    })),
  );

/** A path for each two versies that are compared, with the comparison. */
export const comparisonPaths = async () =>
  (await getSite()).documenten.flatMap(({ id, versies }) =>
    comparePairs(versies).map(({ van, tot }) => ({
      params: { document: id, van: van.id, tot: tot.id },
      props: { comparison: comparisons.between(van, tot) },
    })),
  );
