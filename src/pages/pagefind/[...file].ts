import type { APIRoute } from 'astro';
import { tell } from '../../events.ts';
import { count } from '../../dutch/count.ts';
import { getSearchFiles } from '../../site.ts';

/** Every file of the search index, made in one go. */
export const getStaticPaths = async () => {
  const { files, sections } = await getSearchFiles();
  tell({ stage: `zoekindex van ${count(sections, 'stuk', 'stukken')}` });
  return files.map(({ path, content }) => ({ params: { file: path }, props: { content } }));
};

export const GET: APIRoute<{ content: Uint8Array<ArrayBuffer> }> = ({ params, props }) => {
  const type = /\.js$/.test(params.file ?? '') ? 'text/javascript' : 'application/octet-stream';
  return new Response(props.content, { headers: { 'content-type': type } });
};
