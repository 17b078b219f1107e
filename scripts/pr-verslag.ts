import { handOver } from './pr-verslag/hand-over.ts';
import { prVerslag } from './pr-verslag/run.ts';
import { Refusal } from './versie/refusal.ts';

// The summary goes to standard output, the reasons of a refusal to standard error as well. On GitHub VERSLAG names a file
// for the same as data, and NUMBER is that of the proposal.
try {
  const report = await prVerslag(process.argv.slice(2));
  const { VERSLAG, NUMBER } = process.env;
  if (VERSLAG) handOver(VERSLAG, report, NUMBER);
  process.stdout.write(report.markdown);
  for (const reason of report.refused) console.error(reason);
  if (report.refused.length) process.exitCode = 1;
} catch (error) {
  if (!(error instanceof Refusal)) throw error;
  console.error(error.message);
  process.exitCode = 1;
}
