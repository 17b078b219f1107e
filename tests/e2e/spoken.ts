import { readFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import type { Locator } from '@playwright/test';
import type { Virtual } from '@guidepup/virtual-screen-reader';

const READER = readFileSync(
  createRequire(import.meta.url).resolve('@guidepup/virtual-screen-reader/browser.js'),
  'utf8',
);
const NAME = '/gesproken.js';

/** More than any page holds: a reader that never comes to an end must not hang the tests. */
const MOST = 20_000;

/**
 * What a virtual screen reader says of an element, from its first word to its last, a line each. That something ends
 * is left out: it follows from what comes, and no two screen readers say it alike.
 */
export async function spoken(part: Locator): Promise<string[]> {
  const reader = new URL(NAME, part.page().url()).href;
  // From the own host, which the policy of the page lets in.
  await part
    .page()
    .route(reader, (route) => route.fulfill({ contentType: 'text/javascript', body: READER }));
  const lines = await part.evaluate(
    async (container, { reader, most }) => {
      const { virtual } = (await import(reader)) as { virtual: Virtual };
      await virtual.start({ container: container as HTMLElement });
      const first = await virtual.lastSpokenPhrase();
      for (let i = 0; i < most; i += 1) {
        await virtual.next();
        // After the last it begins again.
        if ((await virtual.lastSpokenPhrase()) === first) break;
      }
      const log = await virtual.spokenPhraseLog();
      await virtual.stop();
      return log.slice(0, -1);
    },
    { reader, most: MOST },
  );
  // A space that keeps words on one line is heard as any other.
  return lines.filter((line) => !/^end\b/.test(line)).map((line) => line.replaceAll('\u00a0', ' '));
}
