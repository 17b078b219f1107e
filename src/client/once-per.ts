/**
 * Loads each thing once, named by a key of what is asked; after a failure the next call tries again. Who asks while it
 * is loading waits for the same.
 */
export function oncePer<Asked extends unknown[], T>(
  key: (...asked: Asked) => string,
  load: (...asked: Asked) => Promise<T>,
): (...asked: Asked) => Promise<T> {
  const loads = new Map<string, Promise<T>>();
  return (...asked) => {
    const name = key(...asked);
    const loading = loads.get(name) ?? load(...asked);
    loads.set(name, loading);
    loading.catch(() => loads.delete(name));
    return loading;
  };
}
