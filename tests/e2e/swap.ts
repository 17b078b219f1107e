import type { Page } from '@playwright/test';

/**
 * Shows the HTML at an address in a page that is open already, with its styles and images, as a reader without script
 * sees it. What was put into the page stays, which makes this several times cheaper than a visit; what only a visit
 * shows (scripts, the policy, what is asked of others) it does not show. The context must pass over the policy.
 */
export async function swap(page: Page, address: string): Promise<void> {
  await page.evaluate(async (address) => {
    const response = await fetch(address);
    const { documentElement } = new DOMParser().parseFromString(await response.text(), 'text/html');
    // Relative addresses of the page lead from its own.
    history.replaceState(undefined, '', address);
    document.replaceChild(documentElement, document.documentElement);
    scrollTo(0, 0);
    const loads = [...document.querySelectorAll<HTMLLinkElement>('link[rel=stylesheet]')].map(
      (link) => link.sheet ?? new Promise((done) => (link.onload = link.onerror = done)),
    );
    await Promise.all(loads);
    await document.fonts.ready;
  }, address);
}
