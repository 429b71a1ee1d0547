import type { Page } from '@playwright/test';
import { type HandedIn, handIn } from '../browser/hand-in.ts';
import { signIn } from '../browser/sign-in.ts';
import { expect, expectAccessible, test } from '../journey.ts';

test.use({ installation: 'own demo' });

test('who has the receipt chooses a time, adds something and takes the self-referral back, and the team sees each at once', async ({
  browser,
  kraften,
  request,
}) => {
  const newPage = async () => (await browser.newContext({ baseURL: kraften.url })).newPage();
  const receipt = await handIn(request, kraften.url, { givenName: 'Noor', familyName: 'Provdal' });
  const coach = await newPage();
  await signIn(coach, '/arbete/remisser', 'anna.lind@exempel.se');
  await coach.getByRole('link', { name: 'Noor Provdal' }).click();
  await expect(coach.getByRole('heading', { level: 1, name: 'Noor Provdal' })).toBeVisible();

  const resident = await newPage();
  await test.step('a wrong code and a wrong reference are told alike', async () => {
    await resident.goto('/anmalan/kvitto');
    const texts: string[] = [];
    for (const wrong of [
      { ...receipt, code: 'AAAA-AAAA-AAAA' },
      { ...receipt, reference: 'AAAA-AAAA' },
    ]) {
      await open(resident, wrong);
      const alert = resident.getByRole('alert');
      await expect(alert).toBeVisible();
      texts.push(await alert.innerText());
    }
    expect(texts[1]).toBe(texts[0]);
  });

  await test.step('the right one shows how far it has come, on a telephone too', async () => {
    await open(resident, receipt);
    await expect(resident.getByText('Vi hör av oss inom fem arbetsdagar.')).toBeVisible();
    expect(resident.url()).not.toContain(receipt.code);
    await expectAccessible(resident);
    await resident.setViewportSize({ width: 320, height: 700 });
    expect(await resident.evaluate(() => document.documentElement.scrollWidth)).toBeLessThanOrEqual(320);
    await expectAccessible(resident);
  });

  const second = await newPage();
  await second.goto('/anmalan/kvitto');
  await open(second, receipt);
  const chosen = await test.step('a time is chosen by keyboard, and the team is told', async () => {
    await resident.getByRole('button', { name: 'Boka tiden' }).click();
    await expect(resident.getByRole('alert')).toContainText('Välj en tid.');
    await expectAccessible(resident);
    const first = resident.getByRole('radio').first();
    const label = await resident.locator('label.option-label').first().innerText();
    await first.focus();
    await resident.keyboard.press('Space');
    await resident.keyboard.press('Enter');
    await expect(resident.getByText('Tiden är bokad. Vi ses.')).toBeVisible();
    await expect(resident.getByText(/^Du är välkommen/)).toBeVisible();
    await expect(coach.getByText('Någon har ändrat sin egenremiss eller lagt till något.')).toBeVisible();
    await expect(coach.getByText('personen valde tiden själv').first()).toBeVisible();
    return label;
  });

  await test.step('in another window that still shows the old page, the visit is moved and not booked twice', async () => {
    await second.getByRole('radio').nth(1).check();
    await second.getByRole('button', { name: 'Boka tiden' }).click();
    await expect(second.getByText('Tiden är bokad. Vi ses.')).toBeVisible();
    await expect(coach.getByText('Studiebesök: Flyttat')).toBeVisible();
    await expect(coach.getByText('Personen valde en annan tid på sin kvittosida.')).toBeVisible();
    // The time that was left is free again.
    await expect(second.locator('label.option-label').first()).toContainText(chosen.split('\n')[0] ?? '');
  });

  await test.step('what is added reaches the team', async () => {
    await resident.getByRole('button', { name: 'Skicka till teamet' }).click();
    await expect(resident.getByRole('alert')).toContainText('Skriv det du vill att teamet ska veta.');
    await resident.getByLabel('Vad vill du att vi ska veta?').fill('Jag har bytt nummer: 070-174 06 11.');
    await resident.getByRole('button', { name: 'Skicka till teamet' }).click();
    await expect(resident.getByText('Vi har fått det du skrev.')).toBeVisible();
    await expect(resident.getByLabel('Vad vill du att vi ska veta?')).toHaveValue('');
    await expect(coach.getByRole('heading', { name: 'Personen har lagt till' })).toBeVisible();
    await expectAccessible(coach);
  });

  await test.step('and it is taken back, when the box is ticked', async () => {
    await resident.getByRole('button', { name: 'Ja, ta tillbaka anmälan' }).click();
    await expect(resident.getByRole('alert')).toContainText('Kryssa i rutan');
    await resident.getByLabel('Jag vill ta tillbaka min anmälan').check();
    await resident.getByRole('button', { name: 'Ja, ta tillbaka anmälan' }).click();
    await expect(resident.getByText('Anmälan är tillbakatagen.').first()).toBeVisible();
    await expect(resident.getByRole('button', { name: 'Boka tiden' })).toHaveCount(0);
    await expectAccessible(resident);
    await expect(coach.getByText('Beslut: Återtagen')).toBeVisible();
  });
});

async function open(page: Page, { reference, code }: HandedIn): Promise<void> {
  await page.getByLabel('Referens').fill(reference);
  await page.getByLabel('Hemlig kod').fill(code);
  await page.getByRole('button', { name: 'Visa hur det går' }).click();
}
