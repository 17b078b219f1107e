import { contentDir } from '../src/source/environment.ts';
import { readWish } from './nieuw/arguments.ts';
import { make } from './nieuw/make.ts';
import { openContent } from './versie/content.ts';
import { Refusal } from './versie/refusal.ts';

try {
  const args = process.argv.slice(2);
  const asks = !args.length && process.stdin.isTTY && process.stdout.isTTY;
  const given = asks ? undefined : readWish(args);
  const content = await openContent(contentDir());
  const wish = given ?? (await (await import('./nieuw/ask.ts')).ask(content));
  console.log(await make(content, wish));
} catch (error) {
  if (!(error instanceof Refusal)) throw error;
  console.error(error.message);
  process.exitCode = 1;
}
