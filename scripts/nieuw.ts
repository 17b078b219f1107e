import { contentDir } from '../src/content/environment.ts';
import { nieuw } from './nieuw/run.ts';
import { runCommand } from './write/command.ts';

await runCommand(async () => {
  const args = process.argv.slice(2);
  await nieuw(args, contentDir(), !args.length && process.stdin.isTTY && process.stdout.isTTY);
});
