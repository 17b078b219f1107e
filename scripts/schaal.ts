// How the cost of comparing grows: 50 generated versions of 40 parts, each compared with its predecessor
// and with the first. Prints the processor time and its exponent over the number of pages. Builds nothing.
import { comparePairs } from '../src/model/versies.ts';
import { generateDocument } from '../src/model/vergelijken/generate.ts';
import { isChanged, vergelijk } from '../src/model/vergelijken/vergelijken.ts';

const measure = (versions: number) => {
  const document = generateDocument({ versions, parts: 40, alineas: 40 });
  const start = process.cpuUsage();
  const made = comparePairs(document.versies).map(({ van, tot }) => vergelijk(van, tot));
  const used = process.cpuUsage(start);
  const time = (used.user + used.system) / 1000;
  const changed = made.reduce(
    (sum, { hoofdstukken }) => sum + hoofdstukken.filter(isChanged).length,
    0,
  );
  const texts = document.versies.reduce((sum, { hoofdstukken }) => sum + hoofdstukken.length, 0);
  return { versions, pages: made.length + changed + texts, time };
};

measure(10); // Warm up.
const results = [10, 20, 50].map((versions) => {
  // The least of five: what else runs on the machine only adds.
  const runs = Array.from({ length: 5 }, () => measure(versions));
  return runs.reduce((best, run) => (run.time < best.time ? run : best));
});
for (const { versions, pages, time } of results)
  console.log(`${versions} versions, ${pages} pages: ${time.toFixed(0)} ms`);

const points = results.map(({ pages, time }) => [Math.log(pages), Math.log(time)] as const);
const mean = (at: 0 | 1) => points.reduce((sum, point) => sum + point[at], 0) / points.length;
const [x, y] = [mean(0), mean(1)];
const exponent =
  points.reduce((sum, [a, b]) => sum + (a - x) * (b - y), 0) /
  points.reduce((sum, [a]) => sum + (a - x) ** 2, 0);
console.log(`exponent ${exponent.toFixed(2)}`);
