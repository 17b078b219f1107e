import type { APIRoute } from 'astro';
import { themaCalendar } from '../../../formats/ics.ts';
import type { Thema } from '../../../model/types.ts';
import { withSite } from '../../../paths.ts';
import { getSite } from '../../../site.ts';
import { themaPaths } from '../../_paths.ts';

export const getStaticPaths = themaPaths;

/** The calendar of one thema. */
export const GET: APIRoute<{ thema: Thema }> = async ({ props: { thema } }) =>
  new Response(themaCalendar(await getSite(), thema, withSite));
