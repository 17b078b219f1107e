import type { APIRoute } from 'astro';
import { siteCalendar } from '../../formats/ics.ts';
import { withSite } from '../../paths.ts';
import { getSite } from '../../site.ts';

/** The calendar of all mijlpalen. */
export const GET: APIRoute = async () => new Response(siteCalendar(await getSite(), withSite));
