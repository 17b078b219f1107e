import type { APIRoute } from 'astro';
import { themaCalendar } from '../../../formats/ics.ts';
import type { Thema } from '../../../model/types.ts';
import { withSite } from '../../../paths.ts';
import { getSite } from '../../../site.ts';

export async function getStaticPaths() {
  const { themas } = await getSite();
  return themas.map((thema) => ({ params: { thema: thema.id }, props: { thema } }));
}

/** The calendar of one thema. */
export const GET: APIRoute<{ thema: Thema }> = async ({ props: { thema } }) =>
  new Response(themaCalendar(await getSite(), thema, withSite));
