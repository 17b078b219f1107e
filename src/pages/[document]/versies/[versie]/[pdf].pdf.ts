import type { APIRoute } from 'astro';
import type { Versie } from '../../../../model/types.ts';
import { pdfName } from '../../../../model/pdf-path.ts';
import { getPdfs } from '../../../../site.ts';
import { versiePaths } from '../../../_paths.ts';

interface Props {
  versie: Versie;
}

/** A path for each versie of which a PDF can be made. */
export async function getStaticPaths() {
  const pdfs = await getPdfs();
  const paths = (await versiePaths()).map(async ({ params, props }) =>
    (await pdfs.linkOf(props.versie))
      ? [{ params: { ...params, pdf: pdfName(props.versie) }, props }]
      : [],
  );
  return (await Promise.all(paths)).flat();
}

/** The versie on paper. */
export const GET: APIRoute<Props> = async ({ props: { versie } }) => {
  const bytes = await (await getPdfs()).of(versie);
  return bytes
    ? new Response(Buffer.from(bytes), { headers: { 'content-type': 'application/pdf' } })
    : new Response(null, { status: 404 });
};
