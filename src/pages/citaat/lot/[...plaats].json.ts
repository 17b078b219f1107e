import type { APIRoute } from 'astro';
import { fatesOf, fatesPath } from '../../../quote/fate.ts';
import type { Hoofdstuk } from '../../../model/types.ts';
import { withBase } from '../../../paths.ts';
import { comparisons, getSite } from '../../../site.ts';

export async function getStaticPaths() {
  const { documenten } = await getSite();
  return documenten.flatMap(({ versies, current }) =>
    versies
      .filter((versie) => current && versie !== current)
      .flatMap(({ hoofdstukken }) => hoofdstukken)
      .map((hoofdstuk) => ({
        params: { plaats: fatesPath(hoofdstuk).replace(/^\/citaat\/lot\/|\.json$/g, '') },
        props: { hoofdstuk },
      })),
  );
}

/** What became of each alinea of a text that is not the current one. */
export const GET: APIRoute<{ hoofdstuk: Hoofdstuk }> = ({ props }) =>
  new Response(JSON.stringify(fatesOf(props.hoofdstuk, comparisons, withBase)));
