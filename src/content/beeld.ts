import { imageSize } from 'image-size';
import { holdsPlace } from '../image/exif.ts';
import { stripImage } from '../image/strip.ts';
import { isWhole } from '../image/whole.ts';
import { wrong, type Wrong } from '../faults/wrong.ts';

/** No image has more dots: opening it would take all memory. An AVIF takes four times as long as another. */
const mostDots = (extension: string): number => (extension === 'avif' ? 16_000_000 : 50_000_000);

/** The size of an image as it is shown, turned where it says so, and whether it holds a place; or what is wrong with it. */
export async function beeldSize(
  bytes: Uint8Array,
  bestand: string,
): Promise<{ width: number; height: number; place: boolean } | Wrong> {
  const [, extension = ''] = /\.([a-z]+)$/.exec(bestand) ?? [];
  try {
    // A copy of its own: the library reads on behind the last byte of what stands in a larger piece of memory.
    const { type = '', ...stored } = imageSize(Uint8Array.from(bytes));
    const real = type === 'heif' ? 'avif' : type;
    if (real !== extension) return wrong('beeld/other-kind', { extension, real });
    const { removed, isSideways } = stripImage(bytes, extension);
    const [width, height] = isSideways
      ? [stored.height, stored.width]
      : [stored.width, stored.height];
    if (width * height > mostDots(extension))
      return wrong('beeld/too-many-dots', { width, height });
    if (!(await isWhole(bytes, mostDots(extension)))) return wrong('beeld/not-whole');
    return { width, height, place: holdsPlace(removed) };
  } catch {
    return wrong('beeld/unreadable');
  }
}
