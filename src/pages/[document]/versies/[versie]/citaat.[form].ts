import type { APIRoute } from 'astro';
import { bibtex, cslItem } from '../../../../formats/citation.ts';
import type { Versie } from '../../../../model/types.ts';
import { withSite } from '../../../../paths.ts';
import { getSite } from '../../../../site.ts';
import { versiePaths } from '../../../_paths.ts';

const FORMS = {
  bib: { type: 'application/x-bibtex', write: bibtex },
  json: {
    type: 'application/vnd.citationstyles.csl+json',
    write: (...of: Parameters<typeof cslItem>) => JSON.stringify([cslItem(...of)], undefined, 2),
  },
};
interface Props {
  versie: Versie;
  form: keyof typeof FORMS;
}

export const getStaticPaths = async () =>
  (await versiePaths()).flatMap(({ params, props }) =>
    (['bib', 'json'] as const).map((form) => ({
      params: { ...params, form },
      props: { ...props, form },
    })),
  );

/** The versie as an item for who keeps a list of sources. */
export const GET: APIRoute<Props> = async ({ props: { versie, form } }) => {
  const { organisatie } = await getSite();
  const { type, write } = FORMS[form];
  return new Response(write(versie, { organisatie, url: withSite(versie.fixedPath) }), {
    headers: { 'content-type': `${type}; charset=utf-8` },
  });
};
