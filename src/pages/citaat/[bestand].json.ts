import type { APIRoute } from 'astro';
import { quoteFiles, type QuoteFile } from '../../quote/files.ts';
import { getSite } from '../../site.ts';

export async function getStaticPaths() {
  const { documenten, begrippen } = await getSite();
  return quoteFiles(documenten, begrippen).map(({ name, content }) => ({
    params: { bestand: name },
    props: { content },
  }));
}

/** A file that `/citaat/` loads to find a quotation. */
export const GET: APIRoute<Pick<QuoteFile, 'content'>> = ({ props }) =>
  new Response(JSON.stringify(props.content));
