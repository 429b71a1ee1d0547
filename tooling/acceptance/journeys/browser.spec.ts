import { expect, test } from '@playwright/test';

test('a real browser runs here, with Swedish text and no network', async ({ page }) => {
  await page.setContent('<html lang="sv"><title>Åäö</title><h1>Räksmörgås på väg</h1></html>');
  await expect(page.getByRole('heading', { name: 'Räksmörgås på väg' })).toBeVisible();
  expect((await page.screenshot()).byteLength).toBeGreaterThan(1000);
});
