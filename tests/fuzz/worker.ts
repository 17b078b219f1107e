// Reads, checks and draws mutants one by one. Talks to run.ts; a mutant that takes too long is stopped from there.
import { existsSync, mkdirSync, readFileSync, rmSync, statSync, writeFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { parentPort, workerData } from 'node:worker_threads';
import { fromHtml } from 'hast-util-from-html';
import { visit } from 'unist-util-visit';
import { renderText } from '../../src/text/render-text.ts';
import type { Site, Text } from '../../src/model/types.ts';
import { loadSite } from '../../src/check/load.ts';
import { parseOnce } from '../parse-once.ts';
import { errorsOf } from '../../src/faults/fault.ts';

const { dir, marker } = workerData as { dir: string; marker: string };

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
  const { site, faults } = await loadSite(dir, undefined, parseOnce);
  for (const { file, line, column, message } of faults) {
    if (!file || !(line >= 1) || !(column >= 1))
      problems.push(`no place: ${file}:${line}:${column}`);
    if (!message || /\bundefined\b|\[object/.test(message)) problems.push(`no message: ${message}`);
    if (file.startsWith(dir) && statSync(file, { throwIfNoEntry: false })?.isFile()) {
      const length = readFileSync(file, 'latin1').split('\n').length;
      if (line > length + 1) problems.push(`line ${line} of ${length}: ${file}: ${message}`);
    }
  }
  const passed = !errorsOf(faults).length;
  if (passed && !site) problems.push('neither fault nor site');
  if (passed && site)
    for (const { entry, text } of textsOf(site)) {
      if (text.unread) problems.push(`passes and is not read: ${entry}`);
      if (changes.has(entry))
        problems.push(...drawn(text).map((problem) => `${problem}: ${entry}`));
    }
  if ('hacked' in globalThis || existsSync(marker)) problems.push('code has run');
  return { passed, problems };
}

const textsOf = (site: Site) => [
  ...site.documenten.flatMap(({ versies }) => versies.flatMap(({ hoofdstukken }) => hoofdstukken)),
  ...site.paginas,
];

/** What is wrong with a text as the build draws it: it must say what was read of it, and hold nothing that runs. */
function drawn({ tree, alineas }: Text): string[] {
  const problems: string[] = [];
  const page = fromHtml(renderText(tree, { anchors: false, base: '/plan' }).html, {
    fragment: true,
  });
  let count = 0;
  visit(page, 'element', ({ tagName, properties }) => {
    if (/^(?:script|iframe|object|embed|style|base|meta|link|form)$/.test(tagName))
      problems.push(`draws <${tagName}>`);
    for (const [name, value] of Object.entries(properties)) {
      if (/^(?:on|srcdoc$|style$)/i.test(name)) problems.push(`draws ${name}=`);
      if (/^(?:href|src)$/.test(name) && /^\s*(?:javascript|data|vbscript):/i.test(String(value)))
        problems.push(`draws ${name}="${String(value)}"`);
    }
    if (/^a\d+$/.test(String(properties.id))) count += 1;
  });
  if (count !== alineas.length) problems.push(`draws ${count} alineas of ${alineas.length}`);
  return problems;
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
