// Takes the place of `content/beeld.ts`: of an image the browser holds what the build found of it.
import type { HeldBeeld } from '../snapshot.ts';

export async function beeldSize(bytes: Uint8Array) {
  const { width, height } = JSON.parse(new TextDecoder().decode(bytes)) as HeldBeeld;
  return { width, height, place: false };
}
