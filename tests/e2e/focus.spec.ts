import { expect, test } from '@playwright/test';
import { invented, pagePerKind } from './pages.ts';

for (const width of [360, 1440])
  test(`the focus is visible and in sight, step by step, ${width} px`, async ({ page }) => {
    // Without movement and two frames later, so that each step has come to rest when it is looked at.
    await page.emulateMedia({ reducedMotion: 'reduce' });
    const wrong: string[] = [];
    await page.setViewportSize({ width, height: 700 });
    for (const [i, path] of pagePerKind(invented).entries()) {
      await page.goto(invented.origin + path);
      // The header is the same on all pages: from the second on, the steps begin behind it.
      if (i > 0) await page.locator('#inhoud_').focus();
      for (let step = 0; step < (i > 0 ? 30 : 40); step++) {
        await page.keyboard.press('Tab');
        const fault = await page.evaluate(async () => {
          await new Promise((done) => requestAnimationFrame(() => requestAnimationFrame(done)));
          const element = document.activeElement;
          if (!element || element === document.body) return 'end';
          const rects = [...element.getClientRects()];
          const seen = rects.some((rect) => {
            const x = rect.left + rect.width / 2;
            const y = rect.top + Math.min(rect.height, innerHeight) / 2;
            const top = document.elementFromPoint(x, y);
            return top && (element.contains(top) || top.contains(element) || top.matches('label'));
          });
          const marked = ['', '::before', '::after'].some((part) => {
            const { outlineStyle, boxShadow } = getComputedStyle(element, part || null);
            return outlineStyle !== 'none' || boxShadow !== 'none';
          });
          const place = `${element.tagName.toLowerCase()} ${element.textContent?.trim().slice(0, 40)}`;
          return !seen ? `out of sight: ${place}` : !marked ? `unmarked: ${place}` : undefined;
        });
        if (fault === 'end') break;
        if (fault) wrong.push(`${path} ${width}: ${fault}`);
      }
    }
    expect(wrong).toEqual([]);
  });
