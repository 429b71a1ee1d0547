import type { Page } from '@playwright/test';
import { signIn } from '../browser/sign-in.ts';
import { viewports } from '../browser/viewport.ts';
import { expect, expectAccessible, test } from '../journey.ts';

test.use({ installation: 'own demo' });

const day = new Intl.DateTimeFormat('sv-SE', { timeZone: 'Europe/Stockholm' }).format();

/** Marks for every mark in the sheet: the name beside what is pressed. */
async function pressedIn(page: Page): Promise<readonly string[]> {
  return await page.getByRole('button', { pressed: true }).allInnerTexts();
}

test('a group is made, filled and has its attendance taken on a phone, also without net', async ({
  browser,
  kraften,
}) => {
  const context = await browser.newContext({ baseURL: kraften.url, viewport: viewports.telephone });
  const page = await context.newPage();
  await signIn(page, '/arbete/grupper', 'anna.lind@exempel.se');
  await expect(page.getByRole('heading', { level: 1 })).toHaveText('Grupper');
  await expectAccessible(page);

  await test.step('a group, by keyboard', async () => {
    await page.getByRole('button', { name: 'Ny grupp' }).press('Enter');
    await page.getByLabel('Vad heter gruppen?').fill('Bygruppen');
    await page.getByLabel('Annan grupp').press('Space');
    await page.getByRole('button', { name: 'Ta bort tiden' }).press('Enter');
    await expectAccessible(page);
    await page.getByRole('button', { name: 'Spara gruppen' }).press('Enter');
    await expect(page.getByText('Bygruppen är sparad.')).toBeVisible();
    await page.getByRole('link', { name: 'Bygruppen' }).press('Enter');
    await expect(page.getByRole('heading', { level: 1 })).toHaveText('Bygruppen');
  });

  await test.step('a meeting today, and eight who have a place', async () => {
    await page.getByRole('button', { name: 'Extra träff' }).click();
    await page.getByLabel('Dag').fill(day);
    await page.getByLabel('Börjar').fill('09:30');
    await page.getByLabel('Slutar').fill('11:30');
    await page.getByRole('button', { name: 'Lägg till träffen' }).click();
    await expect(page.getByText('Den extra träffen är sparad.')).toBeVisible();
    for (let member = 1; member <= 8; member += 1) {
      await page.getByRole('button', { name: 'Lägg till deltagare' }).click();
      await page.getByLabel('Vem?').selectOption({ index: 1 });
      await page.getByRole('button', { name: 'Lägg till', exact: true }).click();
      await expect(page.getByText('Deltagaren har fått plats.')).toBeVisible();
      await expect(page.getByText(`${member} av 8 tagna`)).toBeVisible();
    }
    await expectAccessible(page);
  });

  await test.step('a ninth waits, and is offered the place of who leaves', async () => {
    await page.getByRole('button', { name: 'Lägg till deltagare' }).click();
    await expect(page.getByLabel('Får plats')).toHaveCount(0);
    await page.getByLabel('Vem?').selectOption({ index: 1 });
    await page.getByRole('button', { name: 'Lägg till', exact: true }).click();
    await expect(page.getByText('Deltagaren står i kö.')).toBeVisible();
    await expect(page.getByText('Nummer 1 i kön')).toBeVisible();
    await expect(page.getByText('Plats att erbjuda')).toHaveCount(0);
  });

  await test.step('the attendance of eight people: two taps when all have come, three when one has not', async () => {
    await page.getByRole('link', { name: /^Ta närvaro/ }).click();
    const begun = Date.now();
    await page.getByRole('button', { name: 'Kom inte' }).first().dblclick();
    await page.getByRole('button', { name: 'De andra 7 kom' }).click();
    await expect(page.getByText(/8 av 8 antecknade\. Sparat \d\d:\d\d/)).toBeVisible();
    expect(Date.now() - begun, 'milliseconds for eight people').toBeLessThan(10_000);
    expect(await pressedIn(page)).toEqual(['Kom inte', ...Array(7).fill('Kom')]);
    await expectAccessible(page);
    expect(await page.evaluate(() => document.documentElement.scrollWidth)).toBeLessThanOrEqual(390);
  });

  await test.step('a reason that is said without net is stored when the net is back', async () => {
    await context.setOffline(true);
    await page.getByRole('button', { name: 'Sjuk' }).press('Enter');
    await expect(page.getByText('Inte sparat: vi får ingen kontakt.')).toBeVisible();
    await context.setOffline(false);
    await expect(page.getByText(/Sparat \d\d:\d\d/)).toBeVisible();
    await page.reload();
    await expect(page.getByRole('button', { name: 'Sjuk', pressed: true })).toBeVisible();
  });

  await test.step('the group and the case show who came', async () => {
    await page.getByRole('link', { name: 'Klar' }).click();
    await expect(page.getByText('88 % (7 av 8)')).toBeVisible();
    await page.setViewportSize(viewports.desk);
    await expect(page.getByRole('cell', { name: 'Sjuk' })).toBeVisible();
    await expectAccessible(page);
    await page
      .getByRole('button', { name: /^Lämnar gruppen/ })
      .first()
      .click();
    await expect(page.getByText('Plats att erbjuda')).toBeVisible();
    await page.getByRole('button', { name: /^Ge plats/ }).click();
    await expect(page.getByText('8 av 8 tagna')).toBeVisible();
  });
});
