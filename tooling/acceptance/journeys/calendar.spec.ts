import type { Page } from '@playwright/test';
import { signIn } from '../browser/sign-in.ts';
import { viewports } from '../browser/viewport.ts';
import { expect, expectAccessible, test } from '../journey.ts';

test.use({ installation: 'own demo' });

const groups = (page: Page) => page.getByRole('button', { name: /Gruppträff/ });
const dialog = (page: Page) => page.getByRole('dialog');

/** The first group meeting of the week, by its lines: `09:30–11:30 Gruppträff`, `Träffpunkten`. */
async function firstMeeting(page: Page) {
  const name = await groups(page).first().innerText();
  const [hours = '', about = ''] = name.split('\n');
  const [startsAt = '', endsAt = ''] = hours.replace(/ .*/, '').split('–');
  return { about, startsAt, endsAt };
}

test('a week is walked by keyboard, and a meeting moved by keys, by dragging and back', async ({
  browser,
  kraften,
}) => {
  const context = await browser.newContext({ baseURL: kraften.url, viewport: viewports.desk });
  const page = await context.newPage();
  await signIn(page, '/arbete/kalender?visa=teamet', 'anna.lind@exempel.se');
  const week = page.getByRole('heading', { level: 2, name: /^Vecka/ });
  await expect(page.getByText('I dag', { exact: true }).last()).toBeVisible();
  await expectAccessible(page);

  await test.step('two weeks on by Page Down, and its address', async () => {
    const before = await week.innerText();
    await page.getByRole('link', { name: /^Nästa/ }).press('Enter');
    await expect(week).not.toHaveText(before);
    const between = await week.innerText();
    await page.getByRole('link', { name: /^Nästa/ }).press('PageDown');
    await expect(week).not.toHaveText(between);
    await expect(page).toHaveURL(/visa=teamet.*vecka=|vecka=.*visa=teamet/);
    await expect(groups(page).first()).toBeVisible();
  });

  const { about, startsAt, endsAt } = await firstMeeting(page);
  const named = page.getByRole('button', { name: new RegExp(`Gruppträff ${about}`) }).first();

  await test.step('a meeting is moved by keys, and back', async () => {
    await named.focus();
    await page.keyboard.press('ArrowRight');
    await expect(named).not.toBeFocused();
    await page.keyboard.press('ArrowLeft');
    await page.keyboard.press('ArrowDown');
    await named.press('Enter');
    await expectAccessible(page);
    await dialog(page).getByRole('button', { name: 'Flytta …' }).press('Enter');
    await dialog(page).getByLabel('Börjar').fill('14:00');
    await dialog(page).getByLabel('Slutar').fill('15:00');
    await dialog(page).getByRole('button', { name: 'Flytta träffen' }).press('Enter');
    await expect(page.getByText('Träffen är flyttad.')).toBeVisible();
    await expect(page.getByRole('button', { name: `14:00–15:00 Gruppträff ${about}` })).toBeVisible();
    await page.getByRole('button', { name: 'Flytta tillbaka …' }).press('Enter');
    await expect(dialog(page).getByLabel('Börjar')).toHaveValue(startsAt);
    await dialog(page).getByLabel('Slutar').fill(endsAt);
    await dialog(page).getByRole('button', { name: 'Flytta träffen' }).press('Enter');
    await expect(page.getByRole('button', { name: `${startsAt}–${endsAt} Gruppträff ${about}` })).toBeVisible();
  });

  await test.step('it is dragged an hour down, while a colleague moves it too, who is shown both', async () => {
    const other = await (await browser.newContext({ baseURL: kraften.url, viewport: viewports.desk })).newPage();
    await signIn(other, page.url().replace(kraften.url, ''), 'karin.dalin@exempel.se');
    await other
      .getByRole('button', { name: new RegExp(`Gruppträff ${about}`) })
      .first()
      .click();
    await dialog(other).getByRole('button', { name: 'Flytta …' }).click();
    await dialog(other).getByLabel('Börjar').fill('08:00');

    const box = await named.boundingBox();
    if (box === null) throw new Error('The meeting is not drawn');
    const [x, y] = [box.x + box.width / 2, box.y + 10];
    await page.mouse.move(x, y);
    await page.mouse.down();
    await page.mouse.move(x, y + 30, { steps: 4 });
    await page.mouse.move(x, y + 64, { steps: 4 });
    await page.mouse.up();
    const moved = `${String(Number(startsAt.slice(0, 2)) + 1).padStart(2, '0')}${startsAt.slice(2)}`;
    await expect(dialog(page).getByLabel('Börjar')).toHaveValue(moved);
    await dialog(page).getByRole('button', { name: 'Flytta träffen' }).click();
    await expect(page.getByRole('button', { name: new RegExp(`^${moved}.*${about}`) })).toBeVisible();

    await dialog(other).getByRole('button', { name: 'Flytta träffen' }).click();
    await dialog(other).getByRole('button', { name: 'Läs in det nya' }).click();
    await expect(dialog(other).getByText('Någon annan har skrivit något annat')).toBeVisible();
    await expectAccessible(other);
    await other.context().close();
  });

  await test.step('on a phone the days come one after another', async () => {
    await page.setViewportSize(viewports.telephone);
    await page.reload();
    await expect(groups(page).first()).toBeVisible();
    await expectAccessible(page);
    expect(await page.evaluate(() => document.documentElement.scrollWidth)).toBeLessThanOrEqual(390);
    await page.getByRole('link', { name: 'Min vecka' }).click();
    await expect(page).not.toHaveURL(/visa=/);
  });

  await test.step('a link gives the same times elsewhere, until it is ended', async () => {
    await page.getByRole('button', { name: 'Skapa länk' }).press('Enter');
    const address = await page.getByLabel('Länk till din kalender').inputValue();
    await expectAccessible(page);
    const outside = (await browser.newContext()).request;
    const given = await outside.get(address);
    expect(given.headers()['content-type']).toContain('text/calendar');
    expect(await given.text()).toContain('SUMMARY:Gruppträff');
    await page.getByRole('button', { name: 'Avsluta länken' }).press('Enter');
    await dialog(page).getByRole('button', { name: 'Avsluta länken' }).press('Enter');
    await expect(page.getByText('Länken är avslutad')).toBeVisible();
    expect((await outside.get(address)).status()).toBe(404);
  });
});
