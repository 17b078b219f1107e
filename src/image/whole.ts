/**
 * Whether every dot of an image can be read, of all its frames and of no more dots than given. Only reading them tells:
 * what an image says of itself stands in its first bytes. `sharp` is loaded when there is an image, and not before.
 */
export async function isWhole(bytes: Uint8Array, mostDots: number): Promise<boolean> {
  const { default: sharp } = await import('sharp');
  try {
    // "error" refuses what is cut off or damaged, and bears what a decoder only remarks on, as an odd colour profile.
    const image = sharp(bytes, { failOn: 'error', limitInputPixels: mostDots, animated: true });
    // Drawn small, of all its dots: nothing is kept but what is being read.
    await image.resize(64, 64, { fit: 'fill', fastShrinkOnLoad: false }).raw().toBuffer();
    return true;
  } catch {
    return false;
  }
}
