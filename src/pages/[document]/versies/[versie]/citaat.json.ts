import type { APIRoute } from 'astro';
import { cslItem } from '../../../../formats/citation.ts';
import type { Versie } from '../../../../model/types.ts';
import { withBase } from '../../../../paths.ts';
import { getSite } from '../../../../site.ts';

export async function getStaticPaths() {
  const { documenten } = await getSite();
  return documenten.flatMap((document) =>
    document.versies.map((versie) => ({
      params: { document: document.id, versie: versie.id },
      props: { versie },
    })),
  );
}

/** The versie in CSL-JSON. */
export const GET: APIRoute<{ versie: Versie }> = async ({ props: { versie }, site: address }) => {
  const { organisatie } = await getSite();
  const publisher = { organisatie, url: new URL(withBase(versie.fixedPath), address).href };
  return new Response(JSON.stringify([cslItem(versie, publisher)], undefined, 2), {
    headers: { 'content-type': 'application/vnd.citationstyles.csl+json; charset=utf-8' },
  });
};
