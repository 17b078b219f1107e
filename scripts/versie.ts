import { contentDir } from '../src/content/environment.ts';
import { versie } from './versie/run.ts';
import { runCommand } from './write/command.ts';

await runCommand(() => versie(process.argv.slice(2), contentDir()));
