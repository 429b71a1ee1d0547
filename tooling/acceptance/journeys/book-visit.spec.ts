import type { Page } from '@playwright/test';
import { signIn } from '../browser/sign-in.ts';
import { expect, expectAccessible, test } from '../journey.ts';

test.use({ installation: 'own demo' });

test('a study visit is booked on the next standing time by keyboard, moved, and cancelled with a reason', async ({
  browser,
  kraften,
}) => {
  const newPage = async () => (await browser.newContext({ baseURL: kraften.url })).newPage();
  const coach = await newPage();
  await signIn(coach, '/arbete/remisser?skede=received', 'anna.lind@exempel.se');
  await coach.getByRole('table', { name: 'Nya' }).getByRole('link').first().click();
  const free = 'En annan tid';

  const booked = await test.step('in few keystrokes', async () => {
    await coach.getByRole('button', { name: 'Boka studiebesök' }).focus();
    const press = countedKeys(coach);
    await press('Enter');
    await expect(coach.getByRole('heading', { name: 'Boka studiebesök' })).toBeFocused();
    await expect(coach.getByRole('radio').first()).toBeChecked();
    await expectAccessible(coach);
    const first = await chosenTime(coach);
    await press('Tab');
    await press('Enter');
    await expect(coach.getByText('Studiebesöket är bokat.')).toBeVisible();
    expect(press.count()).toBe(3);
    await expectAccessible(coach);
    return first;
  });

  await test.step('and is moved, which asks for a reason', async () => {
    await coach.getByRole('button', { name: 'Flytta besöket' }).click();
    await coach.getByRole('radio', { name: free }).check();
    await coach.getByLabel('Dag').fill('2099-03-04');
    await coach.getByLabel('Klockslag').fill('15:15');
    await coach.getByRole('combobox', { name: 'Plats' }).fill('Vårdcentralen');
    const send = coach.getByRole('form').getByRole('button', { name: 'Flytta besöket' });
    await send.click();
    await expect(coach.getByText('Skriv varför besöket flyttas.').first()).toBeVisible();
    await expectAccessible(coach);
    await coach.getByLabel('Varför flyttas besöket?').fill('Remittenten kan inte.');
    await send.click();
    await expect(coach.getByText('Studiebesöket är flyttat.')).toBeVisible();
    await expect(coach.getByText('Remittenten kan inte.')).toBeVisible();
  });

  await test.step('and cancelled, which gives the time back', async () => {
    await coach.getByRole('button', { name: 'Avboka besöket' }).click();
    await coach.getByLabel('Varför avbokas besöket?').fill('Hen har fått arbete.');
    await coach.getByRole('button', { name: 'Spara', exact: true }).click();
    await expect(coach.getByText('Hen har fått arbete.')).toBeVisible();
    await coach.getByRole('button', { name: 'Boka studiebesök' }).click();
    expect(await chosenTime(coach)).toBe(booked);
  });

  await test.step('the lead adds a standing time, which a coach sees', async () => {
    const lead = await newPage();
    await signIn(lead, '/arbete/remisser/besokstider', 'karin.dalin@exempel.se');
    await lead.getByRole('button', { name: 'Lägg till en tid' }).click();
    await lead.getByLabel('Veckodag').selectOption('Måndag');
    await lead.getByLabel('Klockslag').fill('08:15');
    await lead.getByRole('textbox', { name: 'Plats' }).fill('Biblioteket');
    await lead.getByRole('form').getByRole('button', { name: 'Lägg till tiden' }).click();
    await expect(lead.getByText('Tiden är tillagd och kan bokas.')).toBeVisible();
    await expect(lead.getByRole('heading', { name: 'Måndag kl. 08:15' })).toBeVisible();
    await expectAccessible(lead);
    await coach.goto('/arbete/remisser/besokstider');
    await expect(coach.getByRole('heading', { name: 'Måndag kl. 08:15' })).toBeVisible();
    await expect(coach.getByRole('button', { name: 'Lägg till en tid' })).toHaveCount(0);
  });
});

async function chosenTime(page: Page): Promise<string> {
  return await page
    .locator('label')
    .filter({ has: page.getByRole('radio', { checked: true }) })
    .innerText();
}

/** Presses keys, and knows how many. */
function countedKeys(page: Page) {
  let pressed = 0;
  const press = async (key: string) => {
    pressed += 1;
    await page.keyboard.press(key);
  };
  return Object.assign(press, { count: () => pressed });
}
