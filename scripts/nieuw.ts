import { contentDir } from '../src/source/environment.ts';
import { readWish } from './nieuw/arguments.ts';
import { make } from './nieuw/make.ts';
import { openContent } from './versie/content.ts';
import { runCommand } from './write/command.ts';
import { ownContent } from './write/links.ts';

await runCommand(async () => {
  const args = process.argv.slice(2);
  const asks = !args.length && process.stdin.isTTY && process.stdout.isTTY;
  const given = asks ? undefined : readWish(args);
  const content = await openContent(ownContent(contentDir()));
  const wish = given ?? (await (await import('./nieuw/ask.ts')).ask(content));
  console.log(await make(content, wish));
});
