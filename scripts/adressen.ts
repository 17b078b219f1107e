import { contentDir } from '../src/content/environment.ts';
import { adressen } from './adressen/run.ts';
import { runCommand } from './write/command.ts';

await runCommand(() => adressen(contentDir()));
