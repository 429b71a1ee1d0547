import { signIn } from '../browser/sign-in.ts';
import { viewports } from '../browser/viewport.ts';
import { expect, expectAccessible, test } from '../journey.ts';

test.use({ installation: 'own demo' });

test('a work training, from the employer to the sheet that the participant lets it read', async ({ page }) => {
  await signIn(page, '/arbete/arbetstraning', 'anna.lind@exempel.se');
  await expect(page.getByRole('heading', { name: 'Arbetsträning', level: 1 })).toBeVisible();
  await expect(page.getByRole('link', { name: 'Bageriet Exempel' }).first()).toBeVisible();
  await expectAccessible(page);

  await test.step('the team gets to know an employer, told at the field what is wrong', async () => {
    await page.getByRole('link', { name: 'Lägg till arbetsgivare' }).click();
    await page.getByRole('textbox', { name: 'Namn', exact: true }).first().fill('Ostkiosken');
    await page.getByLabel('Organisationsnummer').fill('202100-5488');
    await page.getByLabel('Bransch').selectOption('Handel');
    await page.getByRole('button', { name: 'Lägg till kontakt' }).click();
    const contact = page.getByRole('group', { name: 'Kontakt 1' });
    await contact.getByLabel('Telefon').fill('070-174 06 05');
    await page.getByRole('button', { name: 'Lägg till arbetsgivaren' }).click();
    await expect(page.getByLabel('Organisationsnummer')).toHaveAttribute('aria-invalid', 'true');
    await expect(contact.getByLabel('Namn')).toHaveAttribute('aria-invalid', 'true');
    await expectAccessible(page);
    await page.getByLabel('Organisationsnummer').fill('2021005489');
    await contact.getByLabel('Namn').fill('Bo Ek');
    await page.getByRole('button', { name: 'Lägg till arbetsgivaren' }).click();
    await expect(page.getByText('Arbetsgivaren finns nu i listan.')).toBeVisible();
    await expect(page.getByText('202100-5489')).toBeVisible();
    await page.getByRole('button', { name: 'Lägg till plats' }).click();
    await page.getByLabel('Vad gör man på platsen?').fill('Stå i kassan');
    await page.getByRole('button', { name: 'Spara platsen' }).click();
    await expect(page.getByRole('article', { name: 'Plats: Stå i kassan' })).toBeVisible();
    await expectAccessible(page);
  });

  await test.step('the coach notes what fits, and begins the placement', async () => {
    await page.goto('/arbete/deltagare?handledare=mina');
    await page.locator('tbody').getByRole('link').filter({ hasNotText: 'Skyddad identitet' }).first().click();
    const sections = page.getByRole('navigation', { name: 'Deltagarsidans delar' });
    await sections.getByRole('link', { name: 'Arbetsträning' }).click();
    await page.getByRole('button', { name: 'Anteckna matchning' }).click();
    await page.getByLabel('Vad passar deltagaren?').fill('Korta pass, få kunder i taget');
    await page.getByRole('radio', { name: 'Väntar på svar' }).check();
    await page.getByRole('button', { name: 'Spara matchningen' }).click();
    await expect(page.getByLabel('Arbetsgivare', { exact: true })).toHaveAttribute('aria-invalid', 'true');
    await page.getByLabel('Arbetsgivare', { exact: true }).selectOption('Ostkiosken');
    await page.getByRole('button', { name: 'Spara matchningen' }).click();
    await expect(page.getByText('Matchningen är antecknad.')).toBeVisible();

    await page.getByRole('button', { name: 'Anteckna arbetsträning' }).click();
    await page.getByLabel('Arbetsgivare', { exact: true }).selectOption('Ostkiosken');
    await page.getByLabel('Plats (valfritt)').selectOption('Stå i kassan');
    await page.getByLabel('Timmar i veckan från början').fill('12,5');
    await page.getByLabel('Mål').fill('Orka tre dagar');
    await expectAccessible(page);
    await page.getByRole('button', { name: 'Spara arbetsträningen' }).click();
    await expect(page.getByText('Arbetsträningen är antecknad.')).toBeVisible();
  });

  const placement = page.getByRole('article', { name: 'Arbetsträning hos Ostkiosken' });
  await test.step('the employer may read the first name alone, until the participant approves more', async () => {
    await expect(placement).toContainText('Deltagaren har inte godkänt något mer.');
    await placement.getByRole('button', { name: 'Vad får arbetsgivaren läsa?' }).click();
    await placement.getByRole('checkbox', { name: 'Timmar i veckan' }).check();
    await placement.getByRole('checkbox', { name: 'Arbetsuppgifter' }).check();
    await expectAccessible(page);
    await placement.getByRole('button', { name: 'Spara det som är godkänt' }).click();
    await expect(placement).toContainText('förnamn, timmar i veckan, arbetsuppgifter');
  });

  await test.step('the sheet says what is approved and nothing more, and printing it is logged', async () => {
    await placement.getByRole('link', { name: 'Arbetsgivarens blad' }).click();
    const sheet = page.getByRole('article', { name: 'Bladet' });
    await expect(sheet).toContainText('12,5');
    await expect(sheet).toContainText('Stå i kassan');
    await expect(sheet).not.toContainText('Orka tre dagar');
    await expectAccessible(page);
    const logged = page.waitForResponse((response) => response.url().includes('print.record') && response.ok());
    await page.evaluate(() => window.dispatchEvent(new Event('beforeprint')));
    await logged;
    const file = page.waitForEvent('download');
    await page.getByRole('button', { name: 'Hämta som PDF' }).click();
    expect((await file).suggestedFilename()).toBe('arbetstraning.pdf');
    await page.getByRole('main').getByRole('link', { name: 'Arbetsträning' }).click();
  });

  await test.step('it ends, and says how', async () => {
    await placement.getByRole('button', { name: 'Avsluta arbetsträningen' }).click();
    await placement.getByRole('button', { name: 'Avsluta arbetsträningen' }).last().click();
    await expect(placement.getByLabel('Hur slutade den?')).toHaveAttribute('aria-invalid', 'true');
    await placement.getByLabel('Hur slutade den?').selectOption('Anställning');
    await placement.getByRole('button', { name: 'Avsluta arbetsträningen' }).last().click();
    await expect(placement).toContainText('Avslutad');
    await expect(placement).toContainText('Anställning');
    await expectAccessible(page);
  });

  await test.step('on a phone nothing is cut off', async () => {
    await page.setViewportSize(viewports.telephone);
    await expectAccessible(page);
    expect(await page.evaluate(() => document.documentElement.scrollWidth - window.innerWidth)).toBeLessThanOrEqual(0);
    await page.goto('/arbete/arbetstraning');
    await expect(page.getByRole('link', { name: 'Ostkiosken' })).toBeVisible();
    await expectAccessible(page);
    expect(await page.evaluate(() => document.documentElement.scrollWidth - window.innerWidth)).toBeLessThanOrEqual(0);
  });
});
