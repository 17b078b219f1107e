import { readFile } from 'node:fs/promises';
import { join } from 'node:path';
import { stripImage } from '../image/strip.ts';
import type { Versie } from '../model/types.ts';

const extensionOf = (bestand: string) => bestand.split('.').at(-1) ?? '';

/** What an image is called in a PDF: by its bytes, as a kind that Typst draws. */
export function imageName(bestand: string, hash: string): string {
  const extension = extensionOf(bestand);
  return `beeld-${hash}.${extension === 'avif' ? 'png' : extension}`;
}

/** The images of a versie that its texts show, by name, as they are published; what Typst cannot draw as PNG. */
export async function imagesOf(
  versie: Versie,
  contentDir: string,
): Promise<Map<string, Uint8Array>> {
  const shown = new Set(versie.hoofdstukken.flatMap(({ text }) => text.beelden));
  const images = new Map<string, Uint8Array>();
  for (const { bestand, hash } of versie.beelden.values()) {
    if (!shown.has(bestand)) continue;
    const folder = join(contentDir, 'documenten', versie.document.id, versie.id, 'beeld');
    const extension = extensionOf(bestand);
    const { bytes } = stripImage(await readFile(join(folder, bestand)), extension);
    images.set(imageName(bestand, hash), extension === 'avif' ? await asPng(bytes) : bytes);
  }
  return images;
}

/** Turned as it says, since a PNG cannot say it. */
async function asPng(bytes: Uint8Array): Promise<Uint8Array> {
  const { default: sharp } = await import('sharp');
  return sharp(bytes).autoOrient().png().toBuffer();
}
