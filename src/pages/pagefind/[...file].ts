import type { APIRoute } from 'astro';
import { getSearchFiles } from '../../site.ts';

/** Every file of the search index, made in one go; of a build it is made when all pages are there. */
export const getStaticPaths = async () => {
  if (import.meta.env.PROD) return [];
  const { files } = await getSearchFiles();
  return files.map(({ path, content }) => ({ params: { file: path }, props: { content } }));
};

export const GET: APIRoute<{ content: Uint8Array<ArrayBuffer> }> = ({ params, props }) => {
  const type = /\.js$/.test(params.file ?? '') ? 'text/javascript' : 'application/octet-stream';
  return new Response(props.content, { headers: { 'content-type': type } });
};
