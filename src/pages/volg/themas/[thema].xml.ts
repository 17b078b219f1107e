import type { APIRoute } from 'astro';
import { themaFeed } from '../../../formats/atom.ts';
import type { Thema } from '../../../model/types.ts';
import { withSite } from '../../../paths.ts';
import { comparisons, getSite } from '../../../site.ts';
import { themaPaths } from '../../_paths.ts';

export const getStaticPaths = themaPaths;

/** The feed of one thema. */
export const GET: APIRoute<{ thema: Thema }> = async ({ props: { thema } }) =>
  new Response(themaFeed(await getSite(), thema, comparisons, withSite));
