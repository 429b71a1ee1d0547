import { viewports } from '../browser/viewport.ts';
import { expect, expectAccessible, test } from '../journey.ts';

for (const [name, viewport] of Object.entries(viewports)) {
  test(`the start page leads to the three apps (${name})`, async ({ page }) => {
    await page.setViewportSize(viewport);
    await page.goto('/');
    await expect(page.getByRole('heading', { level: 1 })).toBeVisible();
    for (const path of ['/arbete', '/styrgrupp', '/anmalan']) {
      await expect(page.locator(`a[href^="${path}"]`).first()).toBeVisible();
    }
    const overflow = await page.evaluate(() => document.documentElement.scrollWidth - window.innerWidth);
    expect(overflow, 'width beyond the screen').toBeLessThanOrEqual(0);
    await expectAccessible(page);
  });
}
