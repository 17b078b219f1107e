import { contentDir } from '../src/source/environment.ts';
import { readArguments } from './versie/arguments.ts';
import { openContent } from './versie/content.ts';
import { repair } from './versie/finish.ts';
import { nieuw } from './versie/nieuw.ts';
import { vaststellen } from './versie/vaststellen.ts';
import { vastleggen } from './versie/vastleggen.ts';
import { runCommand } from './write/command.ts';
import { ownContent } from './write/links.ts';

await runCommand(async () => {
  const task = readArguments(process.argv.slice(2));
  const dir = ownContent(contentDir());
  const finished = repair(dir);
  for (const key of finished)
    console.log(`De vorige keer is onderbroken; versie ${key} is nu alsnog vastgesteld.`);
  if (task.command === 'vaststellen' && finished.includes(`${task.document}/${task.versie}`))
    process.exit(0);
  const content = await openContent(dir);
  if (task.command === 'nieuw') await nieuw(content, task.document);
  else if (task.command === 'vaststellen') await vaststellen(content, task);
  else await vastleggen(content);
});
