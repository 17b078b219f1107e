/** One command of `npm test`. */
export interface Step {
  name: string;
  /** For a shell, from the project's own folder. */
  command: string;
  env?: Record<string, string>;
  /** Names of the steps whose result this one reads; it is not run when one of them failed. */
  needs?: string[];
  /** Takes minutes: what it says is shown while it runs. */
  isLong?: boolean;
  /** File with a report of tests, in the form of this runner. */
  report?: { form: 'vitest' | 'playwright'; file: string };
}

/** How a step ended; a step that was not run counts as failed. */
export interface Outcome {
  step: Step;
  ok: boolean;
  seconds: number;
  /** Why it was not run. */
  skipped?: string;
}

/** Runs one step to its end, shows what it says, and says whether it succeeded. */
export type Run = (step: Step) => Promise<boolean>;

/** How many steps run side by side: one more than the cores that the tests are meant for, as each waits at times. */
const LANES = 3;

/**
 * Runs all steps, also after one that failed, in the order given, three side by side. A step waits for what it needs;
 * when that failed, it is skipped with the reason. Outcomes are in the order of the steps.
 */
export async function runSteps(steps: Step[], run: Run): Promise<Outcome[]> {
  const outcomes = new Map<Step, Outcome>();
  const running = new Map<Step, Promise<void>>();
  const outcomeOf = (name: string) => [...outcomes.values()].find(({ step }) => step.name === name);
  for (const step of steps)
    for (const need of step.needs ?? [])
      if (!steps.slice(0, steps.indexOf(step)).some(({ name }) => name === need))
        throw new Error(`${step.name} needs ${need}, which does not come before it.`);

  async function go(step: Step) {
    const start = performance.now();
    const failed = (step.needs ?? []).find((need) => !outcomeOf(need)?.ok);
    const ok = failed ? false : await run(step);
    const seconds = (performance.now() - start) / 1000;
    outcomes.set(step, {
      step,
      ok,
      seconds,
      ...(failed && { skipped: `skipped because "${failed}" failed` }),
    });
  }

  const waiting = [...steps];
  while (waiting.length || running.size) {
    const isReady = ({ needs = [] }: Step) => needs.every((need) => outcomeOf(need));
    const step = waiting.find(isReady);
    if (step && running.size < LANES) {
      waiting.splice(waiting.indexOf(step), 1);
      running.set(
        step,
        go(step).then(() => void running.delete(step)),
      );
    } else await Promise.race(running.values());
  }
  return steps.map((step) => outcomes.get(step)!);
}
