import { prVerslag } from './pr-verslag/run.ts';
import { Refusal } from './versie/refusal.ts';

// The summary goes to standard output, the reasons of a refusal to standard error as well.
try {
  const { markdown, refused } = await prVerslag(process.argv.slice(2));
  process.stdout.write(markdown);
  for (const reason of refused) console.error(reason);
  if (refused.length) process.exitCode = 1;
} catch (error) {
  if (!(error instanceof Refusal)) throw error;
  console.error(error.message);
  process.exitCode = 1;
}
