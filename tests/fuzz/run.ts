import { mkdirSync, mkdtempSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { dirname, join, relative } from 'node:path';
import { Worker } from 'node:worker_threads';
import type { Files } from './edits.ts';
import { mutate, type Mutant } from './mutate.ts';
import { Random } from './random.ts';

/** How long one mutant may take, in milliseconds: it only catches what hangs, also on a busy machine. */
const LIMIT = 5 * 60_000;
/** Where a mutant that fails is kept. */
const KEPT = '.build/fuzz';

export interface Outcome {
  seed: number;
  passed: Mutant[];
  refused: number;
  /** Such names the file system does not take. */
  impossible: number;
  failures: { mutant: Mutant; problems: string[] }[];
  /** The longest that a mutant took, in milliseconds. */
  longest: number;
}

/** Every file of a content folder but the lock, which would refuse each change to frozen text. */
export function readFiles(dir: string): Files {
  return new Map(
    readdirSync(dir, { recursive: true, withFileTypes: true })
      .filter((item) => item.isFile() && item.name !== 'vastgesteld.lock')
      .map((item) => join(item.parentPath, item.name))
      .sort()
      .map((path) => [relative(dir, path).replaceAll('\\', '/'), readFileSync(path)]),
  );
}

/** Writes a content folder, with the changes of a mutant. */
export function writeFiles(
  dir: string,
  files: Files,
  changes: Mutant['changes'] = new Map(),
): void {
  for (const [name, bytes] of [...files, ...changes]) {
    if (changes.has(name) && changes.get(name) !== bytes) continue;
    if (!bytes) continue;
    mkdirSync(dirname(join(dir, name)), { recursive: true });
    writeFileSync(join(dir, name), bytes);
  }
}

/** Tries so many mutants of a content folder, in a worker that is replaced when it hangs or dies. */
export async function fuzz(files: Files, seed: number, total: number): Promise<Outcome> {
  const folder = mkdtempSync(join(tmpdir(), 'fuzz-'));
  const [dir, marker] = [join(folder, 'content'), join(folder, 'marker')];
  process.env.FUZZ_MARKER = marker;
  // Beside the content: what a mutant may try to import.
  writeFileSync(
    join(folder, 'evil.mjs'),
    `import { writeFileSync } from 'node:fs';\nwriteFileSync(${JSON.stringify(marker)}, '1');\n`,
  );
  const outcome: Outcome = {
    seed,
    passed: [],
    refused: 0,
    impossible: 0,
    failures: [],
    longest: 0,
  };
  let worker = await start();
  for (let number = 0; number < total; number++) {
    // Each mutant has its own chance, so that one can be made again without those before it.
    const mutant = mutate(new Random(seed * 1_000_003 + number), files, number);
    const began = performance.now();
    if (process.env.FUZZ_TRACE) console.error(number, mutant.kinds.join('; '));
    const { passed, impossible, problems, lost } = await ask(worker, mutant);
    outcome.longest = Math.max(outcome.longest, performance.now() - began);
    if (problems.length) {
      outcome.failures.push({ mutant, problems });
      keep(mutant, problems, seed);
    } else if (impossible) outcome.impossible++;
    else if (passed) outcome.passed.push(mutant);
    else outcome.refused++;
    if (lost || problems.includes('code has run')) {
      await worker.terminate();
      rmSync(marker, { force: true });
      worker = await start();
    }
  }
  await worker.terminate();
  rmSync(folder, { recursive: true });
  return outcome;

  async function start(): Promise<Worker> {
    rmSync(dir, { recursive: true, force: true });
    writeFiles(dir, files);
    const made = new Worker(new URL('./worker.ts', import.meta.url), {
      workerData: { dir, marker },
    });
    await new Promise((done, fail) => void made.once('message', done).once('error', fail));
    return made;
  }
}

interface Answer {
  passed: boolean;
  impossible?: boolean;
  problems: string[];
  /** The worker can do no more. */
  lost?: boolean;
}

function ask(worker: Worker, { changes }: Mutant): Promise<Answer> {
  return new Promise((resolve) => {
    const end = (answer: Answer) => {
      clearTimeout(timer);
      // One by one: a worker without any listener left is deaf for good.
      worker.off('message', end).off('error', crash).off('exit', exit);
      resolve(answer);
    };
    const lost = (problem: string) => end({ passed: false, problems: [problem], lost: true });
    const crash = (error: unknown) => lost(`crash: ${String(error)}`);
    const exit = (code: number) => lost(`exit ${code}`);
    const timer = setTimeout(() => lost(`hang: more than ${LIMIT} ms`), LIMIT);
    worker.on('message', end).on('error', crash).on('exit', exit);
    worker.postMessage(changes);
  });
}

function keep({ number, kinds, changes }: Mutant, problems: string[], seed: number): void {
  const dir = join(KEPT, `${seed}-${number}`);
  mkdirSync(dir, { recursive: true });
  const gone = [...changes].flatMap(([name, bytes]) => (bytes ? [] : [`gone: ${name}`]));
  writeFileSync(join(dir, 'problem.txt'), `${[...problems, ...kinds, ...gone].join('\n')}\n`);
  [...changes.values()].forEach(
    (bytes, i) => bytes && writeFileSync(join(dir, `file-${i}`), bytes),
  );
  writeFileSync(join(dir, 'names.json'), JSON.stringify([...changes.keys()], undefined, 2));
}
