import type { Browser, Page } from '@playwright/test';
import { expectAccessible } from './expect-accessible.ts';

/**
 * Checks pages of a browser without scripts. What checks is itself a script, so the same HTML is opened in a second browser
 * that runs scripts, without those of the page.
 */
export async function unscriptedAccessibility(browser: Browser, baseURL: string) {
  const lens = await (await browser.newContext({ baseURL, javaScriptEnabled: true })).newPage();
  let html = '';
  await lens.route(/\/anmalan\/(?!assets)/, (route) =>
    route.fulfill({ contentType: 'text/html; charset=utf-8', body: html }),
  );
  return async (page: Page): Promise<void> => {
    html = (await page.content()).replace(/<script type="module"[^>]*><\/script>/, '');
    const size = page.viewportSize();
    if (size !== null) await lens.setViewportSize(size);
    await lens.goto(page.url());
    await expectAccessible(lens);
  };
}
