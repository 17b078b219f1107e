// Tries everything at random until the time is over: valid content, faults, kills, full disks, other clocks.
// Usage: npm run beproeving -- [minutes] [seed]; a minute and a seed of the clock by default. Exits 1 when something broke.
import { round } from './beproeving/run.ts';

const [minutes = 1, first = Date.now() % 1_000_000] = process.argv.slice(2).map(Number);
const end = performance.now() + minutes * 60_000;
let [rounds, broken] = [0, 0];
do {
  const seed = first + rounds;
  const wrong = await round(seed);
  rounds++;
  for (const line of wrong) console.error(`seed ${seed}: ${line}`);
  if (wrong.length) broken++;
} while (performance.now() < end);
console.log(`${rounds} rounds from seed ${first}: ${broken} broken`);
process.exitCode = broken ? 1 : 0;
