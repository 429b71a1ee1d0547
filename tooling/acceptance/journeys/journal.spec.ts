import type { Page } from '@playwright/test';
import { signIn } from '../browser/sign-in.ts';
import { expect, expectAccessible, test } from '../journey.ts';

test.use({ installation: 'own demo' });

test('a note: written, kept through everything, signed and added to', async ({ browser, kraften }) => {
  const anna = await browser.newContext({ baseURL: kraften.url });
  // Windows that hear of each other take over what is saved before they collide; these are to collide.
  await anna.route('**/trpc/together/**', (route) => route.fulfill({ status: 401 }));
  const page = await anna.newPage();
  await signIn(page, '/arbete/deltagare?handledare=mina', 'anna.lind@exempel.se');
  await page.locator('tbody').getByRole('link').filter({ hasNotText: 'Skyddad identitet' }).first().click();
  const address = page.url();
  const text = (on: Page) => on.getByRole('textbox', { name: 'Anteckning' });

  await test.step('is begun by keyboard, and kept by itself', async () => {
    await page.getByRole('button', { name: 'Skriv anteckning' }).focus();
    await page.keyboard.press('Enter');
    await expect(text(page)).toBeFocused();
    await expectAccessible(page);
    await page.keyboard.type('Vi talade om praktik. ');
    await expect(page.getByText(/^Sparat \d\d:\d\d/)).toBeVisible();
  });

  await test.step('stands there when the browser was killed', async () => {
    await page.close();
    const again = await anna.newPage();
    await again.goto(address);
    await expect(text(again)).toHaveValue('Vi talade om praktik. ');
    await again.close();
  });

  const first = await anna.newPage();
  await first.goto(address);
  await expect(text(first)).toHaveValue('Vi talade om praktik. ');

  await test.step('is kept when the window closes in the middle of a word', async () => {
    const closing = await anna.newPage();
    await closing.goto(address);
    await text(closing).press('End');
    await text(closing).pressSequentially('Maja vill till växth');
    await closing.close({ runBeforeUnload: true });
    await expect(async () => {
      await first.reload();
      expect(await text(first).inputValue()).toBe('Vi talade om praktik. Maja vill till växth');
    }).toPass();
  });

  await test.step('waits for the net, and says so', async () => {
    await anna.setOffline(true);
    await text(first).press('End');
    await text(first).pressSequentially('uset.');
    await expect(first.getByText('Inte sparat: vi får ingen kontakt.')).toBeVisible();
    await expectAccessible(first);
    await anna.setOffline(false);
    await expect(first.getByText(/^Sparat \d\d:\d\d/)).toBeVisible();
  });

  await test.step('is never written over by another window', async () => {
    const second = await anna.newPage();
    await second.goto(address);
    await expect(text(second)).toHaveValue(/växthuset\.$/);
    await text(second).press('End');
    await text(second).pressSequentially(' Från andra fönstret.');
    await expect(second.getByText(/^Sparat \d\d:\d\d/)).toBeVisible();
    await second.close();
    await text(first).press('End');
    await text(first).pressSequentially(' Från första fönstret.');
    await expect(first.getByText('Utkastet har ändrats i ett annat fönster')).toBeVisible();
    await expectAccessible(first);
    await first.getByRole('button', { name: 'Behåll båda' }).click();
    await expect(text(first)).toHaveValue(/Från andra fönstret\.\s+Vi talade .*Från första fönstret\.$/s);
    await expect(first.getByText(/^Sparat \d\d:\d\d/)).toBeVisible();
  });

  await test.step('is still there when the session ended meanwhile', async () => {
    await anna.clearCookies();
    await text(first).press('End');
    await text(first).pressSequentially(' Utloggad.');
    const dialog = first.getByRole('dialog');
    await expect(dialog).toBeVisible();
    await dialog.getByLabel('E-postadress').fill('anna.lind@exempel.se');
    await dialog.getByLabel('Lösenord').fill('prova-kraften-nu');
    await dialog.getByRole('button', { name: 'Logga in' }).click();
    await expect(dialog).toHaveCount(0);
    await expect(text(first)).toHaveValue(/Utloggad\.$/);
    await expect(first.getByText(/^Sparat \d\d:\d\d/)).toBeVisible();
  });

  const other = await (await browser.newContext({ baseURL: kraften.url })).newPage();
  await test.step('is nobody else’s until it is signed', async () => {
    await signIn(other, address, 'karin.dalin@exempel.se');
    await expect(other.getByRole('button', { name: 'Skriv anteckning' })).toBeVisible();
    await expect(other.getByText('Från första fönstret.')).toHaveCount(0);
    await first.goto('/arbete/');
    await expect(first.getByText('Anteckning att signera')).toBeVisible();
    await first.goto(address);
    await first.getByLabel('Dag').fill('');
    await first.getByRole('button', { name: 'Signera' }).click();
    await expect(first.getByLabel('Dag')).toHaveAttribute('aria-invalid', 'true');
    await expectAccessible(first);
    await first.getByLabel('Dag').fill(new Intl.DateTimeFormat('sv-SE').format(new Date()));
    await first.getByRole('button', { name: 'Signera' }).click();
    await expect(first.getByText('Anteckningen är signerad.')).toBeVisible();
    await expect(text(first)).toHaveCount(0);
    await expectAccessible(first);
    await other.reload();
    await expect(other.getByText('Från första fönstret.')).toBeVisible();
  });

  await test.step('is corrected by an addition', async () => {
    await other
      .getByRole('button', { name: /^Skriv tillägg till samtal/ })
      .first()
      .click();
    await other.getByRole('textbox', { name: 'Tillägg' }).fill('Växthuset heter Gröna huset.');
    await expectAccessible(other);
    await other.getByRole('button', { name: 'Spara tillägget' }).click();
    await expect(other.getByText(/^Tillägg .*Karin Dalin$/)).toBeVisible();
    await expectAccessible(other);
    await other.setViewportSize({ width: 320, height: 700 });
    expect(await other.evaluate(() => document.documentElement.scrollWidth)).toBeLessThanOrEqual(320);
  });
});
