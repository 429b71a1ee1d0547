import { readFile } from 'node:fs/promises';
import type { Page } from '@playwright/test';
import { signIn } from '../browser/sign-in.ts';
import { viewports } from '../browser/viewport.ts';
import { expect, expectAccessible, test } from '../journey.ts';

test.use({ installation: 'own demo' });

const rows = (page: Page) => page.locator('tbody tr');
const headers = (page: Page) => page.locator('thead').getByRole('columnheader').allInnerTexts();
const day = new Intl.DateTimeFormat('sv-SE', { timeZone: 'Europe/Stockholm' }).format(Date.now() + 14 * 86_400_000);

test('the columns are chosen by keyboard, stand in the address and in the file, and are kept as a view', async ({
  page,
}) => {
  await signIn(page, '/arbete/deltagare?handledare=mina', 'anna.lind@exempel.se');
  await expect(rows(page).getByRole('link').first()).toBeVisible();

  await test.step('by keyboard alone', async () => {
    await page.getByRole('button', { name: 'Kolumner' }).press('Enter');
    await page.getByRole('checkbox', { name: 'Flaggor' }).press('Space');
    await page.getByRole('checkbox', { name: 'Kön' }).press('Space');
    const age = page.getByRole('checkbox', { name: 'Ålder' });
    await age.press('Space');
    for (let step = 0; step < 5; step += 1) await age.press('Alt+ArrowUp');
    await expect(age).toBeFocused();
    await expect(page.getByText('Ålder är nu nummer 1 av 16.')).toBeAttached();
    await page.getByRole('button', { name: 'Flytta ner Handledare' }).press('Enter');
    await expect(page.getByRole('button', { name: 'Flytta ner Handledare' })).toBeFocused();
    await expectAccessible(page);
    await page.keyboard.press('Escape');
    await expect(page.getByRole('button', { name: 'Kolumner' })).toBeFocused();
    await expect(page).toHaveURL(/kolumner=age\.enrolled\.coach\.nextFollowUp\.sex/);
    expect(await headers(page)).toEqual(['Namn', 'Ålder', 'Inskriven', 'Handledare', 'Nästa uppföljning', 'Kön']);
  });

  await test.step('in the file, exactly', async () => {
    const [download] = await Promise.all([
      page.waitForEvent('download'),
      page.getByRole('button', { name: 'Spara som CSV' }).click(),
    ]);
    const [heading, first] = (await readFile(await download.path(), 'utf8')).replace('\ufeff', '').split('\r\n');
    expect(heading).toBe('Namn;Ålder;Inskriven;Handledare;Nästa uppföljning;Kön');
    expect(first).toMatch(/^[^;]+;\d*;\d{4}-\d\d-\d\d;Anna Lind;/);
  });

  await test.step('kept as a view that the list opens with', async () => {
    await page.getByRole('button', { name: 'Mina vyer' }).click();
    await page.getByLabel('Vad ska vyn heta?').fill('Mina i år');
    await page.getByRole('button', { name: 'Spara det som visas nu' }).click();
    await expect(page.getByText('Vyn Mina i år är sparad.')).toBeVisible();
    await page.getByLabel('Vad ska vyn heta?').fill('mina I ÅR');
    await page.getByRole('button', { name: 'Spara det som visas nu' }).click();
    await expect(page.getByText('Du har redan en vy som heter så. Välj ett annat namn.').first()).toBeVisible();
    await page.getByLabel('Vad ska vyn heta?').fill('');
    await page.getByRole('button', { name: 'Ändra Mina i år' }).click();
    await page.getByLabel('Öppna listan med den här vyn').check();
    await expectAccessible(page);
    await page.getByRole('button', { name: 'Spara vyn' }).click();
    await expect(page.getByText('öppnas först')).toBeVisible();
    await page.getByRole('button', { name: 'Stäng' }).click();
  });

  await test.step('on the way back from a case, and when the app opens anew', async () => {
    await rows(page).getByRole('link').first().click();
    await page.getByRole('main').getByRole('link', { name: 'Deltagare', exact: true }).click();
    await expect(page).toHaveURL(/kolumner=age/);
    await page.goto('/arbete/deltagare');
    await expect(page).toHaveURL(/handledare=mina.*kolumner=age/);
    await page.getByRole('link', { name: /^Inskrivna/ }).click();
    await expect(page).toHaveURL(/visa=inskrivna/);
  });

  await test.step('removed, and brought back', async () => {
    await page.getByRole('button', { name: 'Mina vyer' }).click();
    await page.getByRole('button', { name: 'Ändra Mina i år' }).click();
    await page.getByRole('button', { name: 'Ta bort vyn' }).click();
    await expect(page.getByText('Vyn Mina i år är borttagen.')).toBeVisible();
    await page.getByRole('button', { name: 'Ångra' }).click();
    await expect(page.getByText('Vyn Mina i år finns igen.')).toBeVisible();
  });
});

test('many get another coach, a follow-up and a place at once, told before and undone', async ({ page }) => {
  await signIn(page, '/arbete/deltagare?sortera=name&kolumner=coach.booked', 'karin.dalin@exempel.se');
  await expect(rows(page).getByRole('link').first()).toBeVisible();
  const shown = await rows(page).count();
  const coaches = () => page.locator('tbody td[data-header="Handledare"]').allInnerTexts();
  const before = await coaches();

  await test.step('chosen one by one, in a stretch, and all', async () => {
    await page.getByRole('button', { name: 'Välj flera' }).click();
    const boxes = page.locator('tbody').getByRole('checkbox');
    await boxes.nth(1).check();
    await boxes.nth(5).click({ modifiers: ['Shift'] });
    await expect(page.getByText(`5 av ${shown} valda`)).toBeVisible();
    await page.getByRole('checkbox', { name: `Välj alla ${shown} i listan` }).check();
    await expect(page.getByText(`${shown} av ${shown} valda`)).toBeVisible();
    await expectAccessible(page);
  });

  await test.step('another coach, and back', async () => {
    await page.getByRole('button', { name: 'Byt handledare' }).click();
    await page.getByLabel('Ny handledare').selectOption({ label: 'Anna Lind' });
    const others = before.filter((name) => name !== 'Anna Lind').length;
    await expect(page.getByText(/^Handledaren byts för \d+ deltagare\.$/)).toBeVisible();
    await expect(page.getByText(/^Utan \d+ som redan har den handledaren$/)).toBeVisible();
    await expectAccessible(page);
    await page.getByRole('form', { name: 'Byt handledare' }).getByRole('button', { name: 'Byt handledare' }).click();
    await expect(page.getByText(/^Anna Lind är nu handledare för \d+ deltagare\.$/)).toBeVisible();
    expect((await coaches()).filter((name) => name !== 'Anna Lind').length).toBeLessThan(others);
    await page.getByRole('button', { name: 'Ångra' }).click();
    await expect(page.getByText('Det är ångrat, och allt är som förut.')).toBeVisible();
    await expect.poll(coaches).toEqual(before);
  });

  await test.step('a follow-up each, after each other', async () => {
    await page.getByRole('button', { name: 'Välj flera' }).click();
    await page.getByRole('checkbox', { name: `Välj alla ${shown} i listan` }).check();
    await page.getByRole('button', { name: 'Boka uppföljning' }).click();
    await page.getByLabel('Dag', { exact: true }).fill(day);
    await page.getByLabel('Tid för var och en').fill('10');
    await expect(page.getByText('kl 09:10')).toBeAttached();
    await page
      .getByRole('form', { name: 'Boka uppföljning' })
      .getByRole('button', { name: 'Boka uppföljning' })
      .click();
    await expect(page.getByText(/^Uppföljning är bokad .* för \d+ deltagare\.$/)).toBeVisible();
    await expect(page.locator('tbody td[data-header="Bokad uppföljning"]', { hasText: day }).first()).toBeVisible();
  });

  await test.step('a place in a group for as many as there are places', async () => {
    await page.getByRole('button', { name: 'Välj flera' }).click();
    await page.getByRole('button', { name: `Välj alla ${shown}` }).click();
    await page.getByRole('button', { name: 'Lägg till i grupp' }).click();
    await page.getByLabel('Grupp', { exact: true }).selectOption({ index: 1 });
    await expect(page.getByText(/ställs i kö\. Gruppen har \d+ platser/)).toBeVisible();
    await page.getByRole('button', { name: 'Lägg till i gruppen' }).click();
    await expect(page.getByRole('status').filter({ hasText: 'ställs i kö' })).toBeVisible();
  });

  await test.step('Esc leaves the choosing', async () => {
    await page.getByRole('button', { name: 'Välj flera' }).click();
    await page.locator('tbody').getByRole('checkbox').first().check();
    await page.keyboard.press('Escape');
    await expect(page.locator('tbody').getByRole('checkbox')).toHaveCount(0);
  });
});

test('on a phone columns are chosen, rows ticked and the chosen ones saved', async ({ browser, kraften }) => {
  const context = await browser.newContext({ baseURL: kraften.url, viewport: viewports.telephone });
  const page = await context.newPage();
  await signIn(page, '/arbete/deltagare', 'anna.lind@exempel.se');
  await expect(rows(page).getByRole('link').first()).toBeVisible();
  await page.getByRole('button', { name: 'Kolumner' }).click();
  await page.getByRole('checkbox', { name: 'Dagar inskriven' }).check();
  await expectAccessible(page);
  await page.getByRole('button', { name: 'Klar' }).click();
  await expect(page.locator('td[data-header="Dagar inskriven"]').first()).toBeVisible();
  await page.getByRole('button', { name: 'Välj flera' }).click();
  await page.locator('tbody').getByRole('checkbox').nth(1).check();
  await page.locator('tbody').getByRole('checkbox').nth(2).check();
  await expectAccessible(page);
  expect(await page.evaluate(() => document.documentElement.scrollWidth)).toBeLessThanOrEqual(390);
  const [download] = await Promise.all([
    page.waitForEvent('download'),
    page.getByRole('button', { name: 'Spara som CSV' }).click(),
  ]);
  const lines = (await readFile(await download.path(), 'utf8')).trim().split('\r\n');
  expect(lines[0]).toContain('Dagar inskriven');
  expect(lines.length).toBeGreaterThan(1);
  expect(lines.length).toBeLessThanOrEqual(3);
  await context.close();
});

test('the palette finds groups, the cases that were opened last, and what one does in the open one', async ({
  page,
}) => {
  await signIn(page, '/arbete/deltagare?handledare=mina&sortera=name', 'anna.lind@exempel.se');
  const links = rows(page).getByRole('link').filter({ hasNotText: 'Skyddad identitet' });
  const [first, second] = await Promise.all([links.nth(0).innerText(), links.nth(1).innerText()]);
  const open = async () => {
    await page.keyboard.press('Control+k');
    await expect(page.getByRole('combobox', { name: 'Sök person, sida eller något att göra' })).toBeFocused();
  };
  for (const name of [first, second]) {
    if (name === second) await page.goBack();
    await rows(page).getByRole('link', { name, exact: true }).click();
    await expect(page.getByRole('heading', { level: 1, name })).toBeVisible();
  }

  await open();
  const inCase = page.getByRole('group', { name: 'I ärendet som är öppet' });
  await expect(inCase.getByRole('option').first()).toHaveText('Skriv anteckning');
  await expectAccessible(page);
  await page.keyboard.type('anteckna uppf');
  await page.keyboard.press('Enter');
  await expect(page).toHaveURL(/#follow-up$/);

  await open();
  await page.keyboard.type('introduktion');
  const group = page.getByRole('group', { name: 'Grupper' }).getByRole('option').first();
  await expect(group).toContainText(/Nästa träff|Ingen träff planerad/);
  await page.keyboard.press('Enter');
  await expect(page).toHaveURL(/\/grupper\/[0-9a-f-]{36}$/);

  await open();
  await expect(page.getByRole('group', { name: 'Senast öppnade' }).getByRole('option').first()).toContainText(second);
  await page.keyboard.press('Enter');
  await expect(page.getByRole('heading', { level: 1, name: second })).toBeVisible();
});
