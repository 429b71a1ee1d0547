import { expect, type Page } from '@playwright/test';

/** Waits until the script has taken over a page of the residents' form, which carries nothing from then on. */
export async function takenOver(page: Page): Promise<void> {
  await expect(page.locator('input[name="from"]')).toHaveCount(0);
}
