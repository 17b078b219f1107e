import { openContent } from '../versie/content.ts';
import { ownContent } from '../write/links.ts';
import { readWish } from './arguments.ts';
import { make } from './make.ts';

/**
 * Makes in a content folder what `npm run nieuw -- …` asks for, and says so; asks on the terminal when `asks` is
 * set. Throws `Refusal` when it cannot.
 */
export async function nieuw(args: string[], dir: string, asks = false): Promise<void> {
  const given = asks ? undefined : readWish(args);
  const content = await openContent(ownContent(dir));
  const wish = given ?? (await (await import('./ask.ts')).ask(content));
  console.log(await make(content, wish));
}
