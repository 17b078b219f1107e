import type { APIRoute } from 'astro';
import { searchFiles } from '../../search/files.ts';
import { getSite } from '../../site.ts';

/** Every file of the search index, made in one go. */
export const getStaticPaths = async () => {
  const { files, newSplits } = await searchFiles(await getSite());
  if (newSplits.length)
    console.info(
      `Nieuwe samenstellingen, ter informatie (zie samenstellingen.yaml): ${newSplits.join(', ')}`,
    );
  return files.map(({ path, content }) => ({ params: { file: path }, props: { content } }));
};

export const GET: APIRoute<{ content: Uint8Array<ArrayBuffer> }> = ({ params, props }) => {
  const type = /\.js$/.test(params.file ?? '') ? 'text/javascript' : 'application/octet-stream';
  return new Response(props.content, { headers: { 'content-type': type } });
};
