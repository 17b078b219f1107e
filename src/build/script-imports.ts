import type { Plugin } from 'vite';

/** Which scripts a script of the site imports, at once or through others; paths below the site. */
export type ImportsOf = (file: string) => string[];

/** A plugin that remembers what the scripts of a build import, and what tells it once they are made. */
export function scriptImports(): { plugin: Plugin; importsOf: ImportsOf } {
  const imports = new Map<string, string[]>();
  const plugin: Plugin = {
    name: 'script-imports',
    apply: 'build',
    applyToEnvironment: ({ name }) => name === 'client',
    generateBundle(_, bundle) {
      for (const file of Object.values(bundle))
        if (file.type === 'chunk') imports.set(file.fileName, file.imports);
    },
  };
  const importsOf = (file: string) => {
    const waiting = [file];
    for (const each of waiting)
      waiting.push(...(imports.get(each) ?? []).filter((other) => !waiting.includes(other)));
    return waiting.slice(1).sort();
  };
  return { plugin, importsOf };
}
