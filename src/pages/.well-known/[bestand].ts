import type { APIRoute } from 'astro';
import { securityTxt } from '../../formats/security-txt.ts';
import type { Site } from '../../model/types.ts';
import { getSite } from '../../site.ts';

/** No file where the content says nothing: a promise that nobody made is worse than none. */
export async function getStaticPaths() {
  const { beveiliging } = await getSite();
  return beveiliging ? [{ params: { bestand: 'security.txt' }, props: { beveiliging } }] : [];
}

/** Whom to tell of a leak. */
export const GET: APIRoute<{ beveiliging: NonNullable<Site['beveiliging']> }> = ({ props, site }) =>
  new Response(securityTxt(props.beveiliging, site!.origin));
