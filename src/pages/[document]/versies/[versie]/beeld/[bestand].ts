import { readFile } from 'node:fs/promises';
import { join } from 'node:path';
import type { APIRoute } from 'astro';
import { contentDir } from '../../../../../content/environment.ts';
import { stripImage } from '../../../../../image/strip.ts';
import { versiePaths } from '../../../../_paths.ts';

export const getStaticPaths = async () =>
  (await versiePaths()).flatMap(({ params, props: { versie } }) =>
    [...versie.beelden.keys()].map((bestand) => ({ params: { ...params, bestand } })),
  );

/** The image as the editors gave it, without what it tells beside the picture: place, time, maker. */
export const GET: APIRoute = async ({ params: { document = '', versie = '', bestand = '' } }) =>
  new Response(
    stripImage(
      await readFile(join(contentDir(), 'documenten', document, versie, 'beeld', bestand)),
      bestand.split('.').at(-1) ?? '',
    ).bytes,
  );
