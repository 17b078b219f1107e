import { defineMiddleware } from 'astro:middleware';
import { keptPages } from './build/kept.ts';

/** In a build, gives the page of the build before it when that was made from the same: nothing is drawn then. */
export const onRequest = defineMiddleware(async ({ url }, next) => {
  const html = import.meta.env.PROD && (await keptPages.find(url.pathname));
  return html ? new Response(html, { headers: { 'content-type': 'text/html' } }) : next();
});
