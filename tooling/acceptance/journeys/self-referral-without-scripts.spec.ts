import type { Page } from '@playwright/test';
import { Keyboard } from '../browser/keyboard.ts';
import { signInByRequest } from '../browser/sign-in.ts';
import { unscriptedAccessibility } from '../browser/unscripted-accessibility.ts';
import { viewports } from '../browser/viewport.ts';
import { expect, test } from '../journey.ts';

test.use({ installation: 'own demo', javaScriptEnabled: false });

const heading = (page: Page, text: string) => expect(page.getByRole('heading', { level: 1 })).toContainText(text);
const button = (page: Page, name: string) => page.getByRole('button', { name, exact: true });

/** Goes on without an answer: the page says what is missing, first and in its title. */
async function expectRefused(page: Page, message: string): Promise<void> {
  await expect(page.getByRole('link', { name: message })).toBeVisible();
  await expect(page).toHaveTitle(/^Fel: /);
  await expect(page.getByRole('alert')).toBeFocused();
}

for (const [device, viewport] of Object.entries(viewports)) {
  test(`the whole form without scripts and without a mouse, on a ${device}`, async ({ browser, page, kraften }) => {
    await page.setViewportSize(viewport);
    const expectAccessible = await unscriptedAccessibility(browser, kraften.url);
    const keyboard = new Keyboard(page);
    const goOn = () => keyboard.press(button(page, 'Fortsätt'));
    const skip = () => keyboard.press(button(page, 'Hoppa över'));
    const familyName = `Utan Skript ${device}`;

    await test.step('begin, and choose a team', async () => {
      await page.goto('/anmalan/');
      await heading(page, 'Anmäl dig själv');
      await expectAccessible(page);
      await keyboard.press(page.getByRole('link', { name: 'Börja' }).first());
      await heading(page, 'Vilket team');
      await goOn();
      await expectRefused(page, 'Välj ett team.');
      await expectAccessible(page);
      await keyboard.choose(page.getByRole('radio').first(), page.getByRole('radio', { name: 'Hedemora' }));
      await goOn();
    });

    await test.step('name: what is missing is said, and what was typed is there', async () => {
      await heading(page, 'Vad heter du?');
      await keyboard.write(page.getByLabel('Förnamn'), 'Åsa "Ö" <b>');
      await page.keyboard.press('Enter');
      await expectRefused(page, 'Skriv ditt efternamn.');
      await expectAccessible(page);
      await expect(page.getByLabel('Förnamn')).toHaveValue('Åsa "Ö" <b>');
      await keyboard.write(page.getByLabel('Förnamn'), 'Åsa');
      await keyboard.write(page.getByLabel('Efternamn'), familyName);
      await page.keyboard.press('Enter');
    });

    await test.step('contact: back and forth, with what was just typed', async () => {
      await heading(page, 'Hur vill du att vi hör av oss?');
      await goOn();
      await expectRefused(page, 'Välj hur vi ska höra av oss.');
      const phone = page.getByLabel('Telefon', { exact: true });
      await keyboard.choose(phone, phone);
      await keyboard.write(page.getByLabel('Telefonnummer'), 'abc');
      await goOn();
      await expectRefused(page, 'Skriv telefonnumret med bara siffror');
      await expectAccessible(page);
      await keyboard.write(page.getByLabel('Telefonnummer'), '070-174 06 55');
      await keyboard.press(button(page, 'Tillbaka'));
      await heading(page, 'Vad heter du?');
      await expect(page.getByLabel('Förnamn')).toHaveValue('Åsa');
      await goOn();
      await expect(page.getByLabel('Telefonnummer')).toHaveValue('070-174 06 55');
      await goOn();
    });

    await test.step('birth date and municipality, each beside what the team is for', async () => {
      await heading(page, 'När är du född?');
      await keyboard.write(page.getByLabel('Dag'), '31');
      await keyboard.write(page.getByLabel('Månad'), '2');
      await keyboard.write(page.getByLabel('År'), '1950');
      await goOn();
      await expectRefused(page, 'Det datumet finns inte.');
      await keyboard.write(page.getByLabel('Dag'), '5');
      await goOn();
      await heading(page, 'Bra att veta');
      await expectAccessible(page);
      await keyboard.press(button(page, 'Ändra svaret'));
      await expect(page.getByLabel('År')).toHaveValue('1950');
      await keyboard.write(page.getByLabel('År'), '1994');
      await goOn();
      await heading(page, 'Vilken kommun');
      await keyboard.choose(page.getByRole('radio').first(), page.getByLabel('I en annan kommun'));
      await goOn();
      await expectRefused(page, 'Skriv vilken kommun du bor i');
      await skip();
    });

    await test.step('what may be skipped is skipped', async () => {
      await heading(page, 'Vad hoppas du på?');
      await page.locator('textarea').fill('å'.repeat(4001));
      await goOn();
      await expectRefused(page, 'Korta texten');
      await expect(page.locator('textarea')).toHaveValue('å'.repeat(4001));
      await skip();
      for (const title of ['Vad fungerar redan', 'Vilket stöd', 'Vad lever du på', 'Behöver du något']) {
        await heading(page, title);
        await expectAccessible(page);
        await skip();
      }
      await heading(page, 'Får vi spara');
      await goOn();
      await expectRefused(page, 'Kryssa i rutan');
      await keyboard.press(page.getByRole('checkbox'), 'Space');
      await goOn();
    });

    await test.step('away and back by way of Cancel, then change an answer', async () => {
      await heading(page, 'Läs igenom');
      await keyboard.press(button(page, 'Avbryt'));
      await heading(page, 'Vill du avbryta?');
      await expectAccessible(page);
      await keyboard.press(button(page, 'Fortsätt med anmälan'));
      await heading(page, 'Läs igenom');
      await keyboard.press(page.getByRole('button', { name: 'Ändra det här hoppas jag på' }));
      await keyboard.write(page.locator('textarea'), 'Att <i>våga</i> & orka.');
      await keyboard.press(button(page, 'Spara ändringen'));
      await heading(page, 'Läs igenom');
      await expect(page.getByText('Att <i>våga</i> & orka.')).toBeVisible();
      await expectAccessible(page);
    });

    const receipt = await test.step('send: the receipt is shown once', async () => {
      await keyboard.press(button(page, 'Skicka anmälan'));
      await heading(page, 'Tack');
      await expectAccessible(page);
      const [reference = '', code = ''] = await page.locator('.receipt-value').allTextContents();
      await page.reload();
      await heading(page, 'Koden visas inte igen');
      await expect(page.getByText(code)).toHaveCount(0);
      return { reference, code };
    });

    await test.step('the back button leads to the answers, and sending them again is no second referral', async () => {
      await page.goBack();
      await heading(page, 'Läs igenom');
      await keyboard.press(button(page, 'Skicka anmälan'));
      await expect(page.getByText(receipt.code)).toBeVisible();
      await signInByRequest(page.request, kraften.url, 'anna.lind@exempel.se');
      const list = await page.request.post('/trpc/staff/referral.list', {
        data: { which: 'open' },
        headers: { origin: kraften.url },
      });
      expect((await list.text()).split(familyName)).toHaveLength(2);
    });

    await test.step('follow it by reference and code', async () => {
      await keyboard.press(page.getByRole('link', { name: 'Följ din anmälan' }).first());
      await keyboard.press(button(page, 'Visa hur det går'));
      await expectRefused(page, 'Skriv referensen.');
      await keyboard.write(page.getByLabel('Referens'), receipt.reference);
      await keyboard.write(page.getByLabel('Hemlig kod'), 'AAAA-AAAA-AAAA');
      await page.keyboard.press('Enter');
      await expect(page.getByRole('alert')).toContainText('hör inte ihop');
      await expect(page.getByLabel('Referens')).toHaveValue(receipt.reference);
      await keyboard.write(page.getByLabel('Hemlig kod'), receipt.code);
      await page.keyboard.press('Enter');
      await expect(page.getByText('Kraften')).not.toHaveCount(0);
      await expectAccessible(page);
      await keyboard.press(button(page, 'Stäng och ta bort från skärmen'));
    });
  });
}
