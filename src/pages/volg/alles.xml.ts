import type { APIRoute } from 'astro';
import { siteFeed } from '../../formats/atom.ts';
import { withSite } from '../../paths.ts';
import { comparisons, getSite } from '../../site.ts';

/** The feed of everything. */
export const GET: APIRoute = async () =>
  new Response(siteFeed(await getSite(), comparisons, withSite));
