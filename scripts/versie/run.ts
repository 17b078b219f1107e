import { aloneWith } from '../write/alone.ts';
import { readArguments } from './arguments.ts';
import { openContent } from './content.ts';
import { nieuw } from './nieuw.ts';
import { vaststellen } from './vaststellen.ts';
import { vastleggen } from './vastleggen.ts';

/** Does what `npm run versie -- …` asks of a content folder, and says so; throws `Refusal` when it cannot. */
export async function versie(args: string[], given: string): Promise<void> {
  const task = readArguments(args);
  await aloneWith(given, async (dir, finished) => {
    if (task.command === 'vaststellen' && finished.includes(`${task.document}/${task.versie}`))
      return;
    const content = await openContent(dir);
    if (task.command === 'nieuw') await nieuw(content, task.document);
    else if (task.command === 'vaststellen') await vaststellen(content, task);
    else await vastleggen(content);
  });
}
