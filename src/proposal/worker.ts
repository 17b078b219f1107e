// Checks a proposal beside the page, so that it stays answerable meanwhile.
import './stand-ins/process.ts';
import { z } from 'zod';
import { proposalCheck } from './check.ts';
import { seenDifferently, type Seen } from './seen.ts';
import type { Snapshot } from './snapshot.ts';
import type { Fault } from '../faults/fault.ts';

// Functions made of text are what the policy of the site forbids.
z.config({ jitless: true });

/** What the page asks: a file and its new text. */
export interface Ask {
  snapshot: Snapshot;
  file: string;
  text: string;
}

/** What it is told: what the check finds now and did not find before, and what readers see differently. */
export interface Answer {
  faults: Fault[];
  seen: Seen[];
}

/** What checks, made with the first question: the page asks all with the same snapshot. */
const made: { check?: ReturnType<typeof proposalCheck> } = {};

/** What is wrong with a file, wherever in it. */
const nameOf = ({ file, rule, values }: Fault) => JSON.stringify([file, rule, values]);

async function answer({ snapshot, file, text }: Ask): Promise<Answer> {
  const check = (made.check ??= proposalCheck(snapshot));
  const before = await check({});
  const after = await check({ [file]: text });
  const known = new Set(before.faults.map(nameOf));
  const isOwn = (fault: Fault) => fault.file.endsWith(`/${file}`);
  return {
    faults: after.faults.filter((fault) => isOwn(fault) || !known.has(nameOf(fault))),
    seen: seenDifferently(before.site, after.site, file),
  };
}

self.addEventListener('message', ({ data }: MessageEvent<Ask>) => {
  answer(data).then(
    (told) => self.postMessage(told),
    (error: unknown) => self.postMessage({ failed: String(error) }),
  );
});
