import type { Page } from '@playwright/test';
import { viewports } from '../browser/viewport.ts';
import { expect, expectAccessible, test } from '../journey.ts';

const heading = (page: Page, text: string) => expect(page.getByRole('heading', { level: 1 })).toContainText(text);
const button = (page: Page, name: string) => page.getByRole('button', { name, exact: true });

/** Holds back the page's scripts, as a bad line does, until they are let through. */
async function holdScripts(page: Page): Promise<() => void> {
  let letThrough = () => {};
  const wait = new Promise<void>((resolve) => {
    letThrough = resolve;
  });
  await page.route('**/anmalan/assets/*.js', async (route) => {
    await wait;
    await route.continue();
  });
  return letThrough;
}

/** What only a page without its script carries. */
const carried = (page: Page) => page.locator('input[name="from"]');

for (const [device, viewport] of Object.entries(viewports)) {
  test(`the script takes over a page that is in use, on a ${device}`, async ({ page }) => {
    await page.setViewportSize(viewport);
    const letThrough = await holdScripts(page);

    await test.step('a form that is sent before the script is there leads on all the same', async () => {
      await page.goto('/anmalan/namn?team=kraften', { waitUntil: 'commit' });
      await button(page, 'Fortsätt').click({ noWaitAfter: true });
      await expect(page.getByRole('alert')).toBeVisible();
    });
    await test.step('what was typed before the script came is there afterwards, and part of the answers', async () => {
      await page.getByLabel('Förnamn').fill('Vega');
      await page.getByLabel('Efternamn').fill('Provsson');
      const before = await page.locator('main').innerText();
      letThrough();
      await expect(carried(page)).toHaveCount(0);
      // The offer to keep the answers on the device is all that the script adds.
      expect((await page.locator('main').innerText()).startsWith(before)).toBe(true);
      await expect(page.getByLabel('Förnamn')).toHaveValue('Vega');
      await expectAccessible(page);
    });
    await test.step('from here no page is loaded anew', async () => {
      await page.evaluate(() => Reflect.set(window, 'isStillHere', true));
      await button(page, 'Tillbaka').click();
      await expect(page.getByText('Du har börjat svara')).toBeVisible();
      await button(page, 'Fortsätt där du var').click();
      await heading(page, 'Hur vill du att vi hör av oss?');
      await page.goBack();
      await page.goBack();
      await heading(page, 'Vad heter du?');
      await expect(page.getByLabel('Förnamn')).toHaveValue('Vega');
      await page.keyboard.press('Tab');
      await page.getByLabel('Efternamn').press('Enter');
      await heading(page, 'Hur vill du att vi hör av oss?');
      await expect(page).toHaveURL(/\/anmalan\/na-dig$/);
      expect(await page.evaluate(() => Reflect.get(window, 'isStillHere'))).toBe(true);
    });
    await test.step('the page before the form is taken over as it stood', async () => {
      page.on('dialog', (dialog) => void dialog.accept());
      await page.goto('/anmalan/?team=kraften');
      await expect(carried(page)).toHaveCount(0);
      await heading(page, 'Anmäl dig till Kraften');
      await page.getByRole('link', { name: 'Börja' }).first().click();
      await heading(page, 'Vad heter du?');
    });
  });
}
