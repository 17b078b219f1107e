import type { APIRoute } from 'astro';
import { citaatFiles, type CitaatFile } from '../../quote/files.ts';
import { getSite } from '../../site.ts';

export async function getStaticPaths() {
  const { documenten } = await getSite();
  return citaatFiles(documenten).map(({ name, content }) => ({
    params: { bestand: name },
    props: { content },
  }));
}

/** A file that `/citaat/` loads to find a quotation. */
export const GET: APIRoute<Pick<CitaatFile, 'content'>> = ({ props }) =>
  new Response(JSON.stringify(props.content));
