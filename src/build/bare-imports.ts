const HELPER = '\0vite/preload-helper.js';

/**
 * Lets `import()` in the browser be just that. Vite would add a helper that loads style sheets and
 * modules ahead; no script here has styles, and the helper weighs more than what it loads.
 */
export function bareImports() {
  return {
    name: 'bare-imports',
    enforce: 'pre' as const,
    apply: 'build' as const,
    load: (id: string) =>
      id === HELPER ? 'export const __vitePreload = (load) => load();' : undefined,
  };
}
