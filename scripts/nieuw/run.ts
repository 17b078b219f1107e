import { openContent } from '../versie/content.ts';
import { aloneWith } from '../write/alone.ts';
import { ownContent } from '../write/links.ts';
import { readWish } from './arguments.ts';
import { make } from './make.ts';

/**
 * Makes in a content folder what `npm run nieuw -- …` asks for, and says so; asks on the terminal when `asks` is
 * set. Throws `Refusal` when it cannot.
 */
export async function nieuw(args: string[], dir: string, asks = false): Promise<void> {
  const given = asks ? undefined : readWish(args);
  // Nobody waits for the answers of somebody else: only then the folder is taken.
  const wish = given ?? (await (await import('./ask.ts')).ask(await openContent(ownContent(dir))));
  await aloneWith(dir, async (own) => console.log(await make(await openContent(own), wish)));
}
