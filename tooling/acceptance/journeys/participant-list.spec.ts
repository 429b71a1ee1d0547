import { readFile } from 'node:fs/promises';
import { signIn } from '../browser/sign-in.ts';
import { expect, expectAccessible, test } from '../journey.ts';

test('the list of participants is saved as it stands on the screen', async ({ page }) => {
  await signIn(page, '/arbete/deltagare?handledare=mina', 'anna.lind@exempel.se');
  await expect(page.locator('tbody').getByRole('link').first()).toBeVisible();
  await page.getByRole('button', { name: /^Namn/ }).click();
  await expect(page).toHaveURL(/sortera=name/);
  const shown = await page
    .locator('tbody tr')
    .evaluateAll((rows) => rows.map((row) => row.firstElementChild?.textContent));
  const [download] = await Promise.all([
    page.waitForEvent('download'),
    page.getByRole('button', { name: 'Spara som CSV' }).click(),
  ]);
  expect(download.suggestedFilename()).toMatch(/^deltagare-\d{4}-\d\d-\d\d\.csv$/);
  const lines = (await readFile(await download.path(), 'utf8')).trim().split('\r\n');
  const saved = lines.slice(1).map((line) => line.split(';')[0]);
  expect(saved.length).toBeGreaterThan(2);
  expect(saved).toEqual(shown.filter((name) => !name?.startsWith('Skyddad identitet')));
  await expectAccessible(page);
});
