import { readFile } from 'node:fs/promises';
import { join } from 'node:path';
import type { APIRoute } from 'astro';
import { getSite } from '../../../../../site.ts';
import { contentDir } from '../../../../../source/environment.ts';

export async function getStaticPaths() {
  const { documenten } = await getSite();
  return documenten.flatMap((document) =>
    document.versies.flatMap((versie) =>
      [...versie.beelden.keys()].map((bestand) => ({
        params: { document: document.id, versie: versie.id, bestand },
      })),
    ),
  );
}

/** The image as the editors gave it. */
export const GET: APIRoute = async ({ params: { document = '', versie = '', bestand = '' } }) =>
  new Response(
    await readFile(join(contentDir(), 'documenten', document, versie, 'beeld', bestand)),
  );
