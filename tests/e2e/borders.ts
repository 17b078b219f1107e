import type { Page } from '@playwright/test';

/** What WCAG asks of what is no text, and is needed to understand the page. */
const ENOUGH = 3;

/** Lines that say which borders on a page cannot be told from what is behind them, one per colour and class. */
export async function faintBorders(page: Page): Promise<string[]> {
  return page.evaluate((enough) => {
    const canvas = document.createElement('canvas');
    [canvas.width, canvas.height] = [1, 1];
    const context = canvas.getContext('2d', { willReadFrequently: true })!;
    /** A colour as the browser draws it, over another. */
    const drawn = (...colours: string[]) => {
      context.clearRect(0, 0, 1, 1);
      for (const colour of colours) {
        context.fillStyle = colour;
        context.fillRect(0, 0, 1, 1);
      }
      return [...context.getImageData(0, 0, 1, 1).data];
    };
    const light = ([r = 0, g = 0, b = 0]: number[]) => {
      const [x, y, z] = [r, g, b].map((value) => {
        const part = value / 255;
        return part <= 0.04045 ? part / 12.92 : ((part + 0.055) / 1.055) ** 2.4;
      }) as [number, number, number];
      return 0.2126 * x + 0.7152 * y + 0.0722 * z;
    };
    const ratio = (one: number[], other: number[]) => {
      const [low, high] = [light(one), light(other)].sort((x, y) => x - y) as [number, number];
      return (high + 0.05) / (low + 0.05);
    };
    const behind = (element: Element | null): string[] =>
      element ? [...behind(element.parentElement), getComputedStyle(element).backgroundColor] : [];
    const found = new Set<string>();
    for (const element of document.querySelectorAll('body *')) {
      if (!element.checkVisibility({ visibilityProperty: true })) continue;
      const style = getComputedStyle(element);
      const ground = drawn(...behind(element.parentElement));
      const own = drawn(...behind(element));
      for (const side of ['Top', 'Right', 'Bottom', 'Left'] as const) {
        const colour = style[`border${side}Color`];
        const isDrawn = parseFloat(style[`border${side}Width`]) > 0 && drawn(colour)[3] !== 0;
        if (!isDrawn) continue;
        const line = drawn(...behind(element.parentElement), colour);
        // A border as its own ground is filled: then it is the ground that must be seen.
        const seen = Math.max(ratio(line, ground), ratio(line, own));
        if (seen < enough)
          found.add(`${element.tagName}.${element.className} ${side} ${colour} ${seen.toFixed(1)}`);
      }
    }
    return [...found];
  }, ENOUGH);
}
