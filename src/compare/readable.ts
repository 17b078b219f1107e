import type { Step } from './align.ts';

const MOST = 1.2;
const isCommon = (step?: Step) => Boolean(step?.oud && step.nieuw);
const isWord = ({ oud, nieuw }: Step) => Boolean((oud ?? nieuw)?.word);

/** A stretch of steps that are all common, or all changed. */
interface Run {
  common: boolean;
  steps: Step[];
}

/**
 * The same change, easier to read: a lonely word or sign that both texts share between two replaced
 * stretches is marked with them, as long as no more than 1.2 times what must be marked is marked.
 */
export function readable(steps: Step[]): Step[] {
  const runs: Run[] = [];
  for (const step of slide(steps)) {
    const common = isCommon(step);
    const last = runs.at(-1);
    if (last?.common === common) last.steps.push(step);
    else runs.push({ common, steps: [step] });
  }
  const marked = steps.filter((step) => !isCommon(step));
  const words = marked.filter(isWord).length;
  let spareTokens = marked.length * MOST - marked.length;
  let spareWords = words * MOST - words;
  const lonely = runs
    .filter((run, i) => run.common && isReplaced(runs[i - 1]) && isReplaced(runs[i + 1]))
    .map((run) => ({ run, words: run.steps.filter(isWord).length }))
    .filter(({ run, words }) => words <= 1 && run.steps.length <= 2)
    .sort((a, b) => a.words - b.words);
  for (const { run, words: count } of lonely) {
    const [tokens, inWords] = [run.steps.length * 2, count * 2];
    if (tokens > spareTokens || inWords > spareWords) continue;
    spareTokens -= tokens;
    spareWords -= inWords;
    run.steps = run.steps.flatMap(({ oud, nieuw }) => [{ oud }, { nieuw }]);
  }
  return runs.flatMap(({ steps: own }) => own);
}

/** Whether a stretch has words on both sides. */
function isReplaced(run?: Run): boolean {
  const has = (side: 'oud' | 'nieuw') => run?.steps.some((step) => step[side]?.word);
  return Boolean(run && !run.common && has('oud') && has('nieuw'));
}

/**
 * Words that were only added, or only dropped, slide to the start of a sentence when the words before
 * them are the same as their last ones: "[Een nieuwe zin.] Een zin" rather than "Een [nieuwe zin. Een] zin".
 */
function slide(steps: Step[]): Step[] {
  const out = [...steps];
  for (let from = 0; from < out.length; from++) {
    const side = sideOf(out[from]);
    if (!side) continue;
    let to = from;
    while (to < out.length && sideOf(out[to]) === side) to++;
    if (!isCommon(out[from - 1]) && from > 0) {
      from = to - 1;
      continue;
    }
    const back = isCommon(out[to]) || to === out.length ? stepsBack(out, from, to, side) : 0;
    for (let n = 0; n < back; n++) shift(out, from - n, to - n, side);
    from = to - 1;
  }
  return out;
}

const sideOf = (step?: Step) =>
  step && !isCommon(step) ? (step.oud ? ('oud' as const) : ('nieuw' as const)) : undefined;

/** How far back the stretch may go to start where a sentence does; 0 when it cannot. */
function stepsBack(steps: Step[], from: number, to: number, side: 'oud' | 'nieuw'): number {
  const starts = (at: number) => at === 0 || /[.!?:;\n]/.test(textBefore(steps[at - 1], side));
  if (starts(from)) return 0;
  for (let n = 1; n <= from; n++) {
    const [before, last] = [steps[from - n], steps[to - n]];
    if (!isCommon(before) || before?.oud?.text !== last?.[side]?.text) return 0;
    if (before?.oud?.tail !== before?.nieuw?.tail) return 0;
    if (starts(from - n)) return n;
  }
  return 0;
}

const textBefore = (step: Step | undefined, side: 'oud' | 'nieuw') =>
  (step?.[side]?.text ?? '') + (step?.[side]?.tail ?? '');

/** Moves the stretch one token back: the common one before it and its own last one trade roles. */
function shift(steps: Step[], from: number, to: number, side: 'oud' | 'nieuw') {
  const before = steps[from - 1] as Step;
  const last = steps[to - 1] as Step;
  const other = side === 'oud' ? 'nieuw' : 'oud';
  const [own] = [before[side]];
  steps.splice(from - 1, 1);
  steps.splice(from - 1, 0, { [side]: own } as Step);
  steps[to - 1] = { [side]: last[side], [other]: before[other] } as Step;
}
