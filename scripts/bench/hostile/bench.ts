import { spawn } from 'node:child_process';
import { join } from 'node:path';
import { createInterface } from 'node:readline';
import { FILES } from './files.ts';

/** As large as a text may be. */
const SIZE = 199_000;
/** Beyond this a file counts as endless. */
const PATIENCE = 20_000;

interface Outcome {
  name: string;
  seconds: number;
  faults: number;
  first?: string;
}

/** Checks files in one process, and in a next one after each that takes too long. */
async function checkAll(names: string[], size: number, form: Form): Promise<Map<string, Outcome>> {
  const outcomes = new Map<string, Outcome>();
  for (let left = names; left.length;) {
    await new Promise<void>((done) => {
      const args = [join(import.meta.dirname, 'worker.ts'), String(size), form, ...left];
      const child = spawn(process.execPath, args, { stdio: ['ignore', 'pipe', 'inherit'] });
      const kill = () => child.kill('SIGKILL');
      let watch = setTimeout(kill, PATIENCE);
      createInterface({ input: child.stdout }).on('line', (line) => {
        clearTimeout(watch);
        watch = setTimeout(kill, PATIENCE);
        const outcome = JSON.parse(line) as Outcome;
        outcomes.set(outcome.name, outcome);
      });
      child.once('close', () => {
        clearTimeout(watch);
        done();
      });
    });
    const rest = left.filter((name) => !outcomes.has(name));
    left = rest.slice(1); // The first of these was never answered.
  }
  return outcomes;
}

/** As it is; or cut in alineas that a text may have, as many and as full as it may. */
type Form = 'whole' | 'within';

const seconds = (outcome?: Outcome) => outcome?.seconds.toFixed(2) ?? `over ${PATIENCE / 1000}`;

/**
 * Prints what the check of each hostile file takes in processor seconds: whole, as dense as its name says, and cut so
 * that it stays within every limit, at a quarter of the largest size and at the largest, of which the ratio tells how it
 * grows. `parts` chooses by a part of the name.
 */
export async function benchHostile(parts: readonly string[] = []): Promise<void> {
  const names = Object.keys(FILES).filter(
    (name) => !parts.length || parts.some((part) => name.includes(part)),
  );
  const whole = await checkAll(names, SIZE, 'whole');
  const small = await checkAll(names, SIZE / 4, 'within');
  const large = await checkAll(names, SIZE, 'within');
  console.log(
    '| file | whole | first fault | within, 50 kB | 199 kB | ratio | faults | first fault |\n| --- | ---: | --- | ---: | ---: | ---: | ---: | --- |',
  );
  for (const name of names) {
    const [a, b, c] = [whole.get(name), small.get(name), large.get(name)];
    const ratio = b && c ? (c.seconds / b.seconds).toFixed(1) : '';
    const cells = [name, seconds(a), a?.first, seconds(b), seconds(c), ratio, c?.faults, c?.first];
    console.log(`| ${cells.map((cell) => cell ?? '').join(' | ')} |`);
  }
  const worst = Math.max(...names.map((name) => large.get(name)?.seconds ?? Infinity));
  console.log(`\nthe longest takes ${worst.toFixed(2)} s`);
}
