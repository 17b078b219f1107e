import type { APIRoute } from 'astro';
import { contentDir } from '../../../content/environment.ts';
import { takeSnapshot } from '../../../proposal/take-snapshot.ts';
import { getLoaded, getSite } from '../../../site.ts';

/** The content folder as published, which a proposal is checked against. */
export const GET: APIRoute = async () => {
  const { entries } = await getLoaded();
  return Response.json(await takeSnapshot(contentDir(), await getSite(), entries));
};
