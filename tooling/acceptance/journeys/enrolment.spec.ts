import type { Page } from '@playwright/test';
import { signIn } from '../browser/sign-in.ts';
import { viewports } from '../browser/viewport.ts';
import { expect, expectAccessible, test } from '../journey.ts';

test.use({ installation: 'own demo' });

const form = (page: Page) => page.getByRole('form', { name: 'Skriv in' });
const step = (page: Page, title: string) => page.getByRole('heading', { level: 2, name: new RegExp(`: ${title}$`) });

test('an enrolment meeting: kept while it is written, in two windows, put right at the end and enrolled once', async ({
  browser,
  kraften,
}) => {
  const anna = await browser.newContext({ baseURL: kraften.url });
  const page = await anna.newPage();
  await signIn(page, '/arbete/remisser?skede=queued', 'anna.lind@exempel.se');
  await page.locator('tbody').getByRole('link').filter({ hasNotText: 'Skyddad identitet' }).first().click();
  await page.getByRole('link', { name: 'Skriv in' }).click();
  await expect(step(page, 'Grunduppgifter')).toBeFocused();
  await expectAccessible(page);

  await test.step('what the referral tells stands there, and what is written is kept when the window goes', async () => {
    await expect(page.getByRole('textbox', { name: 'Förnamn' })).not.toHaveValue('');
    await page.getByRole('textbox', { name: 'Telefon' }).fill('070-174 06 77');
    await expect(page.getByText(/^Sparat \d\d:\d\d/)).toBeVisible();
    await page.close({ runBeforeUnload: false });
  });

  const address = page.url();
  const again = await anna.newPage();
  const other = await anna.newPage();
  await test.step('two windows write on, and neither is lost', async () => {
    await again.goto(address);
    await expect(again.getByRole('textbox', { name: 'Telefon' })).toHaveValue('070-174 06 77');
    await expect(again.getByText(/Inskrivningen fortsätter där den var/)).toBeVisible();
    await other.setViewportSize(viewports.telephone);
    await other.goto(address);
    await other.getByRole('link', { name: 'Handledare och första steget' }).click();
    await other.getByRole('textbox', { name: 'Första steget' }).fill('Träffpunkten på måndagar.');
    await again.getByRole('textbox', { name: 'E-post' }).fill('prov@exempel.se');
    await expect(other.getByText(/^Sparat \d\d:\d\d/)).toBeVisible();
    await expect(again.getByText(/^Sparat \d\d:\d\d/)).toBeVisible();
    await again.getByRole('link', { name: 'Kontrollera och skriv in' }).click();
    await expect(again.getByText('Träffpunkten på måndagar.')).toBeVisible();
    await expect(again.getByText('prov@exempel.se')).toBeVisible();
  });

  await test.step('the last step says what is missing, and leads there', async () => {
    await form(again).getByRole('button', { name: 'Skriv in' }).press('Enter');
    await expectAccessible(again);
    await again.getByRole('link', { name: 'Välj hur det är med försäkringen.' }).press('Enter');
    await expect(step(again, 'Försäkring')).toBeVisible();
    await expect(again.getByLabel('Den som betalar försörjningen försäkrar')).toBeFocused();
    await again.keyboard.press('ArrowDown');
    await expect(again.getByLabel('Ska anmälas till kommunens försäkring')).toBeChecked();
  });

  await test.step('on a phone: each step is its own, and a consent is added', async () => {
    await other.getByRole('link', { name: 'Samtycken' }).click();
    await other.getByRole('button', { name: 'Lägg till ett samtycke' }).click();
    await other.getByLabel('Vilken myndighet gäller det?').selectOption({ index: 1 });
    await other.getByLabel(/^Uppföljningar/).check();
    await form(other).getByRole('button', { name: 'Fortsätt' }).click();
    await expect(other.getByRole('link', { name: 'Skriv var det undertecknade samtycket finns.' })).toBeVisible();
    await expectAccessible(other);
    await other.getByLabel('Var finns det undertecknade samtycket?').fill('Pärm 3');
    await form(other).getByRole('button', { name: 'Fortsätt' }).click();
    await expect(step(other, 'Handledare och första steget')).toBeFocused();
    await other.getByLabel('Klockan').fill('10:00');
    await expectAccessible(other);
    await expect(other.getByText(/^Sparat \d\d:\d\d/)).toBeVisible();
  });

  await test.step('the participant takes a summary home, without the identity number, and coming back shows what was written', async () => {
    await other.getByRole('textbox', { name: 'Första steget' }).fill('Träffpunkten på tisdagar.');
    await other.getByRole('link', { name: 'Kontrollera och skriv in' }).click();
    const number = await other.locator('dt', { hasText: 'Personnummer' }).locator('+ dd').innerText();
    await other.getByRole('link', { name: 'Skriv ut sammanfattningen' }).click();
    const sheet = other.getByRole('article', { name: 'Sammanfattningen' });
    await expect(sheet.getByText('Träffpunkten på tisdagar.')).toBeVisible();
    await expect(sheet.getByText('10:00')).toBeVisible();
    await expect(sheet.getByText(/Det gäller uppföljningar\./)).toBeVisible();
    expect(number).toMatch(/\d{8}-?\d{4}/);
    await expect(sheet).not.toContainText(number);
    await expectAccessible(other);
    await other.getByRole('link', { name: 'Kontrollera och skriv in' }).click();
    await expect(other.getByText('Träffpunkten på tisdagar.')).toBeVisible();
  });

  await test.step('a press too many enrols once', async () => {
    await again.reload();
    await again.getByRole('link', { name: 'Kontrollera och skriv in' }).click();
    await expect(again.getByText(/kl 10:00/)).toBeVisible();
    await form(again).getByRole('button', { name: 'Skriv in' }).dblclick();
    await expect(again.getByText('Deltagaren är inskriven.')).toBeVisible();
    await expectAccessible(again);
    await again.getByRole('link', { name: 'Sammanfattning att skriva ut' }).click();
    await expect(again.getByRole('article', { name: 'Sammanfattningen' })).toContainText('Träffpunkten på tisdagar.');
    await expectAccessible(again);
    await again.getByRole('link', { name: 'Deltagarsidan' }).click();
    await again.getByRole('link', { name: 'Samtycken och rättelser' }).first().click();
    await expect(again.getByText(/Pärm 3/)).toBeVisible();
  });
});
