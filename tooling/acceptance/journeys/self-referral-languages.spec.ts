import type { Page } from '@playwright/test';
import { signIn } from '../browser/sign-in.ts';
import { takenOver } from '../browser/taken-over.ts';
import { viewports } from '../browser/viewport.ts';
import { expect, expectAccessible, test } from '../journey.ts';

test.use({ installation: 'own demo' });

type Spoken = {
  readonly code: string;
  readonly tag: string;
  readonly name: string;
  readonly dir: 'ltr' | 'rtl';
  /** What the name question is called. */
  readonly asksName: string;
  readonly hopes: string;
};

const languages: readonly Spoken[] = [
  { code: '', tag: 'sv', name: 'Svenska', dir: 'ltr', asksName: 'Vad heter du?', hopes: 'Ett arbete.' },
  {
    code: 'sv-lattlast',
    tag: 'sv-simple',
    name: 'Lättläst svenska',
    dir: 'ltr',
    asksName: 'Vad är ditt namn?',
    hopes: 'Ett jobb.',
  },
  { code: 'en', tag: 'en', name: 'English', dir: 'ltr', asksName: 'What is your name?', hopes: 'A job.' },
  { code: 'fi', tag: 'fi', name: 'Suomi', dir: 'ltr', asksName: 'Mikä on nimesi?', hopes: 'Työtä.' },
  { code: 'ar', tag: 'ar', name: 'العربية', dir: 'rtl', asksName: 'ما اسمك؟', hopes: 'أريد أن أعمل من جديد.' },
  { code: 'so', tag: 'so', name: 'Soomaali', dir: 'ltr', asksName: 'Magacaa?', hopes: 'Shaqo.' },
];
const arabic = languages.find(({ code }) => code === 'ar');

for (const [device, viewport] of Object.entries(viewports)) {
  test(`a resident refers herself in each language (${device})`, async ({ page, browser, kraften }) => {
    test.setTimeout(1_200_000);
    await page.setViewportSize(viewport);
    for (const language of languages) await test.step(language.name, () => referHerself(page, language));

    await test.step('staff see which language each was written in', async () => {
      const coach = await (await browser.newContext({ baseURL: kraften.url })).newPage();
      await coach.setViewportSize(viewport);
      await signIn(coach, '/arbete/remisser', 'anna.lind@exempel.se');
      await expect(coach.getByText('Skrev på finska')).toBeVisible({ timeout: 30_000 });
      await coach.getByRole('link', { name: 'Vega العربية' }).click();
      const answer = coach.getByText(arabic?.hopes ?? '');
      await expect(answer).toHaveAttribute('lang', 'ar');
      expect(await answer.evaluate((element) => getComputedStyle(element).direction)).toBe('rtl');
      await expect(coach.getByText('Skrev på arabiska.')).toBeVisible();
      await expectAccessible(coach);
    });
  });
}

test('the language can be changed in the middle, and nothing is lost', async ({ page }) => {
  await page.goto('/anmalan/?team=kraften&sprak=ar');
  await takenOver(page);
  await expectLanguage(page, 'ar', 'rtl');
  await page.locator('main a.button').first().click();
  await expect(page).toHaveURL('/anmalan/ar/namn');
  await page.locator('#givenName').fill('Vega');
  await page.locator('#familyName').fill('سليم');

  await page.getByRole('button', { name: 'Suomi' }).click();
  await expect(page.getByRole('heading', { level: 1 })).toHaveText('Mikä on nimesi?');
  await expect(page).toHaveURL('/anmalan/fi/namn');
  await expectLanguage(page, 'fi', 'ltr');
  await expect(page).toHaveTitle(/Mikä on nimesi\?/);
  await expect(page.locator('#givenName')).toHaveValue('Vega');
  await expect(page.locator('#familyName')).toHaveValue('سليم');

  await goOn(page);
  await goOn(page);
  await expect(page.getByRole('link', { name: 'Valitse, miten otamme yhteyttä.' })).toBeVisible();
  await page.getByRole('button', { name: 'English' }).click();
  await expect(page.getByRole('link', { name: 'Choose how we should contact you.' })).toBeVisible();

  await page.goBack();
  await expectLanguage(page, 'fi', 'ltr');
  await page.goBack();
  await expect(page.locator('#givenName')).toHaveValue('Vega');
});

test('the language is chosen by keyboard, and a reload keeps it', async ({ page }) => {
  await page.goto('/anmalan/');
  await takenOver(page);
  const somali = page.getByRole('link', { name: 'Soomaali' });
  await somali.focus();
  await page.keyboard.press('Enter');
  await expectLanguage(page, 'so', 'ltr');
  await expect(page.getByRole('heading', { level: 1 })).toBeFocused();
  await expect(somali).toHaveAttribute('aria-current', 'true');
  await page.reload();
  await expectLanguage(page, 'so', 'ltr');
});

/** The same steps in every language, found by what the fields are and not by what they are called. */
async function referHerself(page: Page, { code, tag, dir, name, asksName, hopes }: Spoken): Promise<void> {
  await page.goto('/anmalan/?team=kraften');
  await takenOver(page);
  if (code !== '') await page.getByRole('link', { name, exact: true }).click();
  const at = async (path: string) => {
    await expect(page).toHaveURL(`/anmalan/${code === '' ? '' : `${code}/`}${path}`);
    await expectLanguage(page, tag, dir);
    await expectFits(page);
    await expectAccessible(page);
  };
  await expectLanguage(page, tag, dir);
  await expectAccessible(page);
  await page.locator('main a.button').first().click();

  await at('namn');
  await expect(page.getByRole('heading', { level: 1 })).toHaveText(asksName);
  await goOn(page);
  await expect(page.getByRole('alert')).toBeFocused();
  await expectAccessible(page);
  await page.locator('#givenName').fill('Vega');
  await page.locator('#familyName').fill(name);
  await goOn(page);

  await at('na-dig');
  await page.locator('[name="contactWay"][value="phone"]').check();
  await page.locator('#phone').fill('070-174 06 55');
  await expectAccessible(page);
  await goOn(page);

  await at('fodelsedatum');
  await page.locator('#birthDay').fill('2');
  await page.locator('#birthMonth').fill('5');
  await page.locator('#birthYear').fill('1994');
  await goOn(page);

  await at('kommun');
  await page.locator('[name="municipality"][value="Hedemora"]').check();
  await goOn(page);

  await at('hopp');
  await page.locator('#hopes').fill(hopes);
  await goOn(page);
  for (const path of ['fungerar', 'stod', 'inkomst', 'behov']) {
    await at(path);
    await page.locator('form:has([value="skip"]) button').click();
  }

  await at('ja');
  await page.locator('#consent').check();
  await goOn(page);

  await at('granska');
  await expect(page.getByText('1994')).toBeVisible();
  await page.locator('form:has([name="intent"][value="send"]) button').click();

  await at('skickad');
  const [reference = '', secret = ''] = await page.locator('.receipt-value').allInnerTexts();
  await page.locator(`a[href$="kvitto"]`).click();

  await at('kvitto');
  await page.locator('#reference').fill(reference);
  await page.locator('#code').fill(secret);
  await page.locator('form:has([value="open-receipt"]) button').click();
  await expect(page.locator('.way-step')).toHaveCount(5);
  await at('kvitto');

  for (const path of ['dina-uppgifter', 'prata-med-oss']) {
    await page.locator(`footer a[href$="${path}"]`).click();
    await at(path);
  }
}

async function goOn(page: Page): Promise<void> {
  await page.locator('form:has([name="intent"][value="answer"]) button').click();
}

async function expectLanguage(page: Page, tag: string, dir: string): Promise<void> {
  await expect(page.locator('html')).toHaveAttribute('lang', tag);
  await expect(page.locator('html')).toHaveAttribute('dir', dir);
}

/** Nothing stands beside the page, at its own width and on the narrowest telephone. */
async function expectFits(page: Page): Promise<void> {
  const viewport = page.viewportSize() ?? viewports.desk;
  for (const width of [320, viewport.width]) {
    await page.setViewportSize({ ...viewport, width });
    const beyond = await page.evaluate(() => document.documentElement.scrollWidth - window.innerWidth);
    expect(beyond, `width beyond ${width} px at ${page.url()}`).toBeLessThanOrEqual(0);
  }
}
