import { expect, test } from '@playwright/test';
import { findFirefox } from '../../scripts/browser.ts';
import { startFirefox, type Firefox } from './firefox.ts';
import { readLayout, type Layout } from './layout.ts';
import { invented, pagePerKind } from './pages.ts';

const path = findFirefox();
/** What two browsers may differ in where a column begins and how wide it is. */
const SLACK = 2;
const WIDTHS = [360, 1440];

if (!path)
  // Named in the count of what was not tried; .ci/run installs it.
  test.skip('Firefox is not installed here, so no page was tried in it', () => undefined);
else {
  let firefox: Firefox;
  // One for both tests: it costs more to start than to use.
  test.describe.configure({ mode: 'serial' });
  test.beforeAll(async () => void (firefox = await startFirefox(path)));
  test.afterAll(() => firefox?.close());

  test('Firefox lays out a page of each kind as Chromium does, narrow and wide, and nothing sticks out', async ({
    page,
  }) => {
    const wrong: string[] = [];
    for (const width of WIDTHS) {
      await firefox.size(width, 900);
      await page.setViewportSize({ width, height: 900 });
      for (const address of pagePerKind(invented)) {
        await firefox.goto(invented.origin + address);
        await page.goto(invented.origin + address);
        const theirs = await firefox.evaluate<Layout>(`(${readLayout})()`);
        const ours = await page.evaluate(readLayout);
        const say = (words: string) => wrong.push(`${address} ${width}: ${words}`);
        if (theirs.whole > theirs.seen) say(`is ${theirs.whole} wide, ${theirs.seen} can be seen`);
        for (const words of theirs.outside) say(`“${words}” stands outside`);
        expect(theirs.seen, address).toBe(ours.seen);
        expect(
          theirs.parts.map(({ name }) => name),
          address,
        ).toEqual(ours.parts.map(({ name }) => name));
        theirs.parts.forEach(({ name, left, width }, i) => {
          const other = ours.parts[i]!;
          if (Math.abs(left - other.left) > SLACK || Math.abs(width - other.width) > SLACK)
            say(`${name} is at ${left}, ${width} wide; ${other.left}, ${other.width} in Chromium`);
        });
      }
    }
    expect(wrong).toEqual([]);
  });

  test('what sticks out of a page is seen in Firefox', async () => {
    await firefox.size(360, 900);
    await firefox.goto(`${invented.origin}/`);
    await firefox.evaluate(
      `(document.querySelector('main > *').style.inlineSize = '500px', 'wide')`,
    );
    const { seen, whole, outside } = await firefox.evaluate<Layout>(`(${readLayout})()`);
    expect(whole).toBeGreaterThan(seen);
    expect(outside).not.toEqual([]);
  });
}
