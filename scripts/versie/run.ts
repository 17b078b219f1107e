import { aloneWith } from '../write/alone.ts';
import { readArguments } from './arguments.ts';
import { openContent } from './content.ts';
import { nieuw } from './nieuw.ts';
import { terug } from './terug.ts';
import { vaststellen } from './vaststellen.ts';
import { vastleggen } from './vastleggen.ts';

/** Does what `npm run versie -- …` asks of a content folder, and says so; throws `Refusal` when it cannot. */
export async function versie(args: string[], given: string): Promise<void> {
  const task = readArguments(args);
  await aloneWith(given, async (dir, finished) => {
    const isDone = finished.some(({ versie: key, isBack }) =>
      task.command === 'vaststellen'
        ? !isBack && key === `${task.document}/${task.versie}`
        : task.command === 'terug' && isBack && key.startsWith(`${task.document}/`),
    );
    if (isDone) return;
    const content = await openContent(dir);
    if (task.command === 'nieuw') await nieuw(content, task.document);
    else if (task.command === 'vaststellen') await vaststellen(content, task);
    else if (task.command === 'terug') await terug(content, task.document);
    else await vastleggen(content);
  });
}
