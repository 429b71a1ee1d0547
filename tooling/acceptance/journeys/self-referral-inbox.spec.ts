import { handIn } from '../browser/hand-in.ts';
import { signIn } from '../browser/sign-in.ts';
import { expect, expectAccessible, test } from '../journey.ts';

test.use({ installation: 'own demo' });

test('a self-referral is told on every page, its person contacted, a visit booked, and it becomes a referral', async ({
  browser,
  kraften,
  request,
}) => {
  const coach = await (await browser.newContext({ baseURL: kraften.url })).newPage();
  await signIn(coach, '/arbete/kalender', 'anna.lind@exempel.se');
  await expect(coach.getByRole('link', { name: 'Inflöde' }).first()).toBeVisible();

  await test.step('the notice comes by itself, names nobody, and leads to Inflöde', async () => {
    const notice = coach.getByRole('status').filter({ hasText: /(ny egenremiss|nya egenremisser) har kommit in/ });
    // The page may not listen yet when the first one comes.
    await expect(async () => {
      await handIn(request, kraften.url, { givenName: 'Noor', familyName: 'Provdal' });
      await expect(notice).toBeVisible({ timeout: 5000 });
    }).toPass();
    await expect(notice).not.toContainText('Noor');
    await expectAccessible(coach);
    await coach.setViewportSize({ width: 320, height: 700 });
    expect(await coach.evaluate(() => document.documentElement.scrollWidth)).toBeLessThanOrEqual(320);
    await coach.setViewportSize({ width: 1280, height: 800 });
    await notice.getByRole('link', { name: 'Öppna Inflöde' }).click();
    await expect(notice).toHaveCount(0);
  });

  const row = coach.getByRole('row').filter({ hasText: 'Noor Provdal' }).first();
  await test.step('it stands there, and an old one that nobody has answered says so in words', async () => {
    await expect(row).toBeVisible();
    await expect(coach.getByText('Obesvarad i 5 arbetsdagar').first()).toBeVisible();
    await expectAccessible(coach);
  });

  await test.step('what we may say stands where one calls, and a try is kept', async () => {
    await row.getByRole('link').click();
    await coach.getByRole('button', { name: 'Anteckna kontakt' }).click();
    const form = coach.getByRole('form', { name: 'Anteckna kontakt' });
    await expect(form).toContainText('Säg bara att jag ringer upp.');
    await form.getByRole('button', { name: 'Spara kontakten' }).click();
    await expect(coach.getByText('Välj om ni fick kontakt.').first()).toBeVisible();
    await expectAccessible(coach);
    await form.getByLabel('Nej, inte än').check();
    await form.getByRole('button', { name: 'Spara kontakten' }).click();
    await expect(coach.getByText('Försöket är antecknat.')).toBeVisible();
    await expect(coach.getByText('Försök att nå personen: Telefon')).toBeVisible();
  });

  await test.step('then the person is reached, and a visit is what comes next', async () => {
    await coach.getByRole('button', { name: 'Anteckna kontakt' }).click();
    const form = coach.getByRole('form', { name: 'Anteckna kontakt' });
    await form.getByLabel('Ja', { exact: true }).check();
    await form.getByLabel(/Anteckning/).fill('Kommer gärna på en förmiddag.');
    await form.getByRole('button', { name: 'Spara kontakten' }).click();
    await expect(coach.getByText('Nästa steg: boka ett studiebesök.')).toBeVisible();
    await coach.getByRole('button', { name: 'Boka studiebesök' }).click();
    await coach.getByRole('form').getByRole('button', { name: 'Boka studiebesök' }).click();
    await expect(coach.getByText('Studiebesöket är bokat.')).toBeVisible();
  });

  await test.step('and it is made a referral of who stands behind it', async () => {
    await coach.getByRole('button', { name: 'Gör till remiss' }).click();
    const form = coach.getByRole('form', { name: 'Gör till remiss' });
    await expectAccessible(coach);
    await form.getByLabel('Vem står bakom?').selectOption({ label: 'Regionen' });
    await form.getByLabel(/Remittentens namn/).fill('Dr Eva Prov');
    await form.getByRole('button', { name: 'Spara remissen' }).click();
    await expect(coach.getByText('Remissen är sparad.')).toBeVisible();
    await expect(coach.getByText('Egenremissen gjordes till remiss')).toBeVisible();
    await expect(coach.getByText('Dr Eva Prov')).toBeVisible();
  });

  await test.step('a poster leads to the form, from a page that has the address to copy', async () => {
    await coach.goto('/arbete/remisser/besokstider');
    await expect(coach.getByLabel('Adress till anmälan')).toHaveValue(/\/anmalan\/\?team=kraften&sprak=sv$/);
    await expectAccessible(coach);
    const [file] = await Promise.all([
      coach.waitForEvent('download'),
      coach.getByRole('button', { name: 'Hämta affischen som PDF' }).click(),
    ]);
    expect(file.suggestedFilename()).toBe('affisch-kraften-sv.pdf');
    await coach.getByLabel('Språk').selectOption('Arabiska');
    await expect(coach.getByLabel('Adress till anmälan')).toHaveValue(/&sprak=ar$/);
    await expect(coach.getByText('Affischen finns inte på arabiska.')).toBeVisible();
    await coach.getByLabel('Språk').selectOption('Finska');
    await expect(coach.getByRole('button', { name: 'Hämta affischen som PDF' })).toBeVisible();
  });
});
