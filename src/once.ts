/**
 * Makes something once: per build, whose check and pages share one module (build/native-rooms.ts), and while somebody
 * writes per change of the content, for then `site.ts` starts anew (dev/reload-content.ts).
 */
export function once<T extends object>(make: () => T): () => T {
  let made: T | undefined;
  return () => (made ??= make());
}
