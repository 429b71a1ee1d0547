import type { Page } from '@playwright/test';
import { unscriptedAccessibility } from '../browser/unscripted-accessibility.ts';
import { viewports } from '../browser/viewport.ts';
import { expect, test } from '../journey.ts';

test.use({ installation: 'own demo', javaScriptEnabled: false });

type Spoken = { readonly code: string; readonly tag: string; readonly name: string; readonly taken: string };

/** Each language with what is said when the self-referral has been taken back. */
const languages: readonly Spoken[] = [
  { code: '', tag: 'sv', name: 'Svenska', taken: 'Anmälan är tillbakatagen.' },
  { code: 'sv-lattlast', tag: 'sv-simple', name: 'Lättläst svenska', taken: 'Du har tagit tillbaka dina svar.' },
  { code: 'en', tag: 'en', name: 'English', taken: 'You have taken back what you sent.' },
  { code: 'fi', tag: 'fi', name: 'Suomi', taken: 'Hakemus on peruttu.' },
  { code: 'ar', tag: 'ar', name: 'العربية', taken: 'لقد سُحب الطلب.' },
  { code: 'so', tag: 'so', name: 'Soomaali', taken: 'Codsiga waa lala noqday.' },
];

for (const [device, viewport] of Object.entries(viewports)) {
  test(`a resident refers herself and follows it without scripts in each language (${device})`, async ({
    browser,
    page,
    kraften,
  }) => {
    test.setTimeout(1_200_000);
    await page.setViewportSize(viewport);
    const expectAccessible = await unscriptedAccessibility(browser, kraften.url);
    for (const language of languages) await test.step(language.name, () => walk(page, language, expectAccessible));
  });
}

/** The same steps in every language, found by what the fields are and not by what they are called. */
async function walk(page: Page, spoken: Spoken, expectAccessible: (page: Page) => Promise<void>): Promise<void> {
  const { code, tag, name, taken } = spoken;
  const expectLanguage = async () => {
    await expect(page.locator('html')).toHaveAttribute('lang', tag);
    await expect(page.locator('html')).toHaveAttribute('dir', tag === 'ar' ? 'rtl' : 'ltr');
  };
  const post = (intent: string) =>
    page.locator(`form:has([name="intent"][value="${intent}"])`).getByRole('button').first().click();

  await test.step('the language is chosen where answers stand, and takes them along', async () => {
    await page.goto('/anmalan/fi/namn?team=kraften');
    await page.locator('#givenName').fill('Noor');
    await page.getByRole('button', { name, exact: true }).click();
    await expectLanguage();
    await expect(page.locator('#givenName')).toHaveValue('Noor');
  });

  await test.step('what is wrong is said in the language', async () => {
    await post('answer');
    await expect(page.getByRole('alert')).toBeVisible();
    await expectLanguage();
    await expectAccessible(page);
    await page.locator('#familyName').fill(name);
    await post('answer');
  });

  await test.step('the questions', async () => {
    await page.locator('[name="contactWay"][value="phone"]').check();
    await page.locator('#phone').fill('070-174 06 55');
    await post('answer');
    for (let question = 3; question <= 9; question += 1) {
      await expectLanguage();
      await post('skip');
    }
    await page.locator('#consent').check();
    await post('answer');
    await expectLanguage();
    await expectAccessible(page);
    await post('send');
  });

  const [reference = '', secret = ''] = await test.step('the receipt', async () => {
    await expect(page).toHaveURL(`/anmalan/${code === '' ? '' : `${code}/`}skickad`);
    await expectLanguage();
    await expectAccessible(page);
    return await page.locator('.receipt-value').allInnerTexts();
  });

  await test.step('what the receipt opens', async () => {
    await page.locator('a[href$="kvitto"]').click();
    await page.locator('#reference').fill(reference);
    await page.locator('#code').fill(secret);
    await post('open-receipt');
    await expectLanguage();
    await post('write-on-receipt');
    await expect(page.getByRole('alert')).toBeVisible();
    await expectAccessible(page);
    await page.locator('#text').fill('070-174 06 56');
    await post('write-on-receipt');
    await expect(page.locator('#text')).toHaveValue('');
    await page.locator('[name="visitTime"]').first().check();
    await post('choose-visit');
    await expect(page.getByRole('status')).toBeVisible();
    await page.locator('#withdraw').check();
    await post('withdraw');
    await expect(page.getByRole('status')).toContainText(taken);
    await expectLanguage();
    await expectAccessible(page);
  });
}
