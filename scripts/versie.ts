import { contentDir } from '../src/source/environment.ts';
import { versie } from './versie/run.ts';
import { runCommand } from './write/command.ts';

await runCommand(() => versie(process.argv.slice(2), contentDir()));
