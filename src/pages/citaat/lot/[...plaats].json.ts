import type { APIRoute } from 'astro';
import { lotOf, lotPath } from '../../../quote/lot.ts';
import type { Hoofdstuk } from '../../../model/types.ts';
import { withBase } from '../../../paths.ts';
import { getSite } from '../../../site.ts';

export async function getStaticPaths() {
  const { documenten } = await getSite();
  return documenten.flatMap(({ versies, current }) =>
    versies
      .filter((versie) => current && versie !== current)
      .flatMap(({ hoofdstukken }) => hoofdstukken)
      .map((hoofdstuk) => ({
        params: { plaats: lotPath(hoofdstuk).replace(/^\/citaat\/lot\/|\.json$/g, '') },
        props: { hoofdstuk },
      })),
  );
}

/** What became of each alinea of a text that is not the current one. */
export const GET: APIRoute<{ hoofdstuk: Hoofdstuk }> = ({ props }) =>
  new Response(JSON.stringify(lotOf(props.hoofdstuk, withBase)));
