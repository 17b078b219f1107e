import type { APIRoute } from 'astro';
import { documentFeed } from '../../../formats/atom.ts';
import type { Document } from '../../../model/types.ts';
import { withSite } from '../../../paths.ts';
import { comparisons, getSite } from '../../../site.ts';
import { documentPaths } from '../../_paths.ts';

export const getStaticPaths = documentPaths;

/** The feed of one document. */
export const GET: APIRoute<{ document: Document }> = async ({ props: { document } }) =>
  new Response(documentFeed(await getSite(), document, comparisons, withSite));
