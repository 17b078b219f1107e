// Reads, checks and compiles mutants one by one. Talks to run.ts; a mutant that takes too long is stopped from there.
import { existsSync, mkdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { parentPort, workerData } from 'node:worker_threads';
import { processor } from '../../src/mdx/processor.ts';
import { loadSite } from '../../src/source/load.ts';

const { dir, marker } = workerData as { dir: string; marker: string };
const renderer = await processor.createMdxRenderer!(
  { syntaxHighlight: false, shikiConfig: {}, gfm: false, smartypants: false } as never,
  { optimize: true, srcDir: new URL('file:///project/src/'), sourcemap: false } as never,
);

/** Changes files of the folder and returns what puts them back. */
function apply(changes: Map<string, Uint8Array | undefined>): () => void {
  const before = new Map<string, Buffer | undefined>();
  const put = (name: string, bytes: Uint8Array | undefined) => {
    const path = join(dir, name);
    if (!bytes) return rmSync(path, { force: true, recursive: true });
    mkdirSync(dirname(path), { recursive: true });
    writeFileSync(path, bytes);
  };
  // What goes comes first, so that a file may take the place of a folder.
  const order = [...changes].sort(([, a], [, b]) => Number(!!a) - Number(!!b));
  for (const [name] of order)
    before.set(name, existsSync(join(dir, name)) ? readFileSync(join(dir, name)) : undefined);
  const undo = () => {
    for (const [name, bytes] of [...before].sort(([, a], [, b]) => Number(!!a) - Number(!!b)))
      put(name, bytes);
  };
  try {
    for (const [name, bytes] of order) put(name, bytes);
  } catch (error) {
    undo();
    throw error;
  }
  return undo;
}

/** What is not right about the outcome of a mutant; empty when all is as promised. */
async function judge(changes: Map<string, Uint8Array | undefined>) {
  const problems: string[] = [];
  const { site, entries, faults } = await loadSite(dir);
  for (const { file, line, column, message } of faults) {
    if (!file || !(line >= 1) || !(column >= 1))
      problems.push(`no place: ${file}:${line}:${column}`);
    if (!message || /\bundefined\b|\[object/.test(message)) problems.push(`no message: ${message}`);
    if (existsSync(file) && file.startsWith(dir)) {
      const length = readFileSync(file, 'latin1').split('\n').length;
      if (line > length + 1) problems.push(`line ${line} of ${length}: ${file}: ${message}`);
    }
  }
  const passed = !faults.some(({ warning }) => !warning);
  if (passed && !site) problems.push('neither fault nor site');
  if (passed)
    for (const entry of entries.values())
      if (entry.id.endsWith('.mdx') && changes.has(entry.id))
        await compile(entry.body, entry.path).catch((error: unknown) =>
          problems.push(`does not compile: ${entry.id}: ${String(error)}`),
        );
  if ('hacked' in globalThis || existsSync(marker)) problems.push('code has run');
  return { passed, problems };
}

/** Compiles as the build does, and evaluates the outcome with a runtime that only builds a tree. */
async function compile(body: string, path: string): Promise<void> {
  const { code } = await renderer.process(body, path, {});
  const plain = code.replace(/^import .*$/m, '').replace(/^export (default )?/gm, '');
  const make = new Function('_Fragment', '_jsx', '_jsxs', `${plain}; return MDXContent;`);
  const jsx = (type: unknown, props: unknown): unknown =>
    typeof type === 'function' ? (type as (p: unknown) => unknown)(props) : { type, props };
  const names = ['Citaat', 'Figuur', 'Kader', 'Planfiguur', 'Sic', 'Taal', 'Tabel'];
  const components = Object.fromEntries(names.map((name) => [name, name]));
  make('fragment', jsx, jsx)({ components: { ...components, Fragment: 'fragment' } });
}

parentPort!.on('message', (changes: Map<string, Uint8Array | undefined>) => {
  void (async () => {
    let undo = () => {};
    try {
      undo = apply(changes);
    } catch (error) {
      // The file system itself refuses: such content cannot be.
      return parentPort!.postMessage({
        impossible: true,
        passed: false,
        problems: [],
        error: String(error),
      });
    }
    try {
      parentPort!.postMessage(await judge(changes));
    } catch (error) {
      const problem = `crash: ${error instanceof Error ? (error.stack ?? error.message) : String(error)}`;
      parentPort!.postMessage({ passed: false, problems: [problem] });
    } finally {
      undo();
    }
  })();
});
parentPort!.postMessage('ready');
