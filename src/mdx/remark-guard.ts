import type { Root } from 'mdast';
import type { VFile } from 'vfile';
import { guard } from './guard.ts';

/** Remark plugin: refuses to compile a body with faults; one error that names them all. */
export function remarkGuard() {
  return (tree: Root, file: VFile): void => {
    const pagina = /[\\/]paginas[\\/][^\\/]+\.mdx$/.test(file.path ?? '');
    const faults = guard(tree, { pagina, source: String(file.value) });
    const first = faults[0];
    if (!first) return;
    const lines = faults.map((fault) => `${fault.line}:${fault.column}: ${fault.message}`);
    file.fail(lines.join('\n'), { place: { line: first.line, column: first.column } });
  };
}
