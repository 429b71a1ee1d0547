import type { Page } from '@playwright/test';
import { signIn } from '../browser/sign-in.ts';
import { viewports } from '../browser/viewport.ts';
import { expect, expectAccessible, test } from '../journey.ts';

test.use({ installation: 'own demo' });

/** A municipality's file, in the code page that the format asks for: ö is 0x94, ä 0x84. */
function sieOf(year: number): Buffer {
  const text = [
    ...['#FLAGGA 0', '#PROGRAM "Ekonomi" 1.0', '#FORMAT PC8', '#SIETYP 4', '#FNAMN "Hedemora kommun"'],
    ...['#KONTO 5021 "M\x86nadsl\x94ner"', '#KONTO 6010 "Lokalhyra"', '#KONTO 7330 "Diverse"', '#KONTO 1930 "Bank"'],
    ...['#DIM 1 "Kostnadsst\x84lle"', '#OBJEKT 1 "4560" "Samverkansteam Kraften"', '#OBJEKT 1 "9900" "Skolan"'],
    ...[`#VER A 1 ${year}0131 "L\x94n"`, '{', '#TRANS 5021 {1 "4560"} 101000.50', '#TRANS 5021 {1 "9900"} 7000000'],
    ...['#TRANS 1930 {} -7101000.50', '}'],
    ...[`#VER A 2 ${year}0228`, '{', '#TRANS 6010 {1 "4560"} 15000', '#TRANS 7330 {1 "4560"} 250', '}'],
  ].join('\r\n');
  return Buffer.from(text, 'latin1');
}
const choose = (page: Page, name: string, buffer: Buffer) =>
  page.getByLabel('Fil med utfall').setInputFiles({ name, mimeType: 'text/plain', buffer });

for (const [size, viewport] of [
  ['a desk', viewports.desk],
  ['a phone', viewports.telephone],
] as const) {
  test(`a lead reads the outcome out of the accounting's file and takes it back, on ${size}`, async ({ page }) => {
    await page.setViewportSize(viewport);
    await signIn(page, '/arbete/budget', 'karin.dalin@exempel.se');
    await expect(page.getByRole('heading', { name: /^Budget/, level: 1 })).toBeVisible();
    const thisYear = Number(await page.evaluate(() => new Intl.DateTimeFormat('sv-SE').format(new Date()).slice(0, 4)));
    const year = thisYear - 1;
    await page.goto(`/arbete/budget?ar=${year}`);
    const january = page
      .getByRole('table', { name: `Utfall ${year}, månad för månad` })
      .getByRole('textbox', { name: 'Personal, januari', exact: true });
    const before = await january.inputValue();
    await page.getByRole('link', { name: 'Läs in från fil' }).click();
    await expect(page.getByRole('heading', { name: `Läs in utfall ${year}`, level: 1 })).toBeVisible();
    await expectAccessible(page);

    await test.step('a file that is broken says where', async () => {
      await choose(page, 'trasig.se', Buffer.from(sieOf(year).toString('latin1').replace('15000', 'mycket'), 'latin1'));
      await expect(page.getByText('Inget är inläst. Rad 21: ”mycket” är inget belopp.')).toBeVisible();
    });

    await test.step('the team’s cost centre and the usual accounts are guessed, and the rest is asked for', async () => {
      await choose(page, 'utfall.se', sieOf(year));
      await expect(page.getByText('En SIE-fil med 2 verifikationer.')).toBeVisible();
      await expect(page.getByLabel('4560 Samverkansteam Kraften')).toHaveValue('by-account');
      await expect(page.getByLabel('9900 Skolan')).toHaveValue('left-out');
      await expect(page.getByLabel('5021 Månadslöner').locator('option:checked')).toHaveText('Personal');
      await expect(page.getByText(/^101\s000,50 kr/), 'of the team’s cost centre alone').toBeVisible();
      await expect(page.getByLabel('6010 Lokalhyra').locator('option:checked')).toHaveText('Lokaler');
      await expectAccessible(page);
      await page.getByRole('button', { name: 'Visa vad som ändras' }).click();
      await expect(page.getByText('Välj vilket kostnadsslag 7330 Diverse hör till')).toBeVisible();
      await page.getByLabel('7330 Diverse').selectOption({ label: 'Övrigt' });
    });

    await test.step('what stands and what it becomes is shown before anything is changed', async () => {
      await page.getByRole('button', { name: 'Visa vad som ändras' }).click();
      await expect(page.getByText('3 belopp ändras.')).toBeVisible();
      await expect(page.getByText('7\u202f000\u202f000 kr i filen räknas inte med.')).toBeVisible();
      const changes = page.getByRole('table', { name: 'Det som ändras, i kronor' });
      await expect(changes.getByRole('row', { name: /januari.*Personal.*101\s000,50/ })).toBeVisible();
      await expectAccessible(page);
      await page.getByRole('button', { name: 'Läs in 3 belopp' }).click();
      await expect(page.getByText('3 belopp är ändrade.')).toBeVisible();
    });

    await test.step('it is in the budget and its history, and remembered for the next file', async () => {
      await page.getByRole('link', { name: 'Visa budgeten' }).click();
      await expect(january).toHaveValue('101\u202f000,50');
      await expect(
        page.getByRole('row', { name: /Utfall, Personal, januari.*101\s000,50 kr.*Karin Dalin/ }).first(),
      ).toBeVisible();
      await page.getByRole('link', { name: 'Läs in från fil' }).click();
      await choose(page, 'utfall.se', sieOf(year));
      await expect(page.getByLabel('7330 Diverse').locator('option:checked')).toHaveText('Övrigt');
    });

    await test.step('a spreadsheet is read as well', async () => {
      await page.getByRole('button', { name: 'Välj en annan fil' }).click();
      const table = 'Kostnadsslag;Mars;April\nPersonal;1 000;2 000,50\nTotalt;1 000;2 000,50\n';
      await choose(page, 'utfall.csv', Buffer.from(table));
      await expect(page.getByText('Ett rutnät med ett kostnadsslag på varje rad')).toBeVisible();
      await expect(page.getByLabel('Totalt')).toHaveValue('left-out');
      await page.getByLabel('Läs in till och med').selectOption({ label: 'mars' });
      await page.getByRole('button', { name: 'Visa vad som ändras' }).click();
      await expect(page.getByText('1 belopp ändras.')).toBeVisible();
    });

    await test.step('it is taken back, and the budget is as it was', async () => {
      await page.getByRole('button', { name: 'Ångra inläsningen' }).first().click();
      await page.getByRole('dialog').getByRole('button', { name: 'Ångra inläsningen' }).click();
      await expect(page.getByText('Inläsningen är ångrad. Beloppen är som de var före den.')).toBeVisible();
      await expectAccessible(page);
      await page.goto(`/arbete/budget?ar=${year}`);
      await expect(january).toHaveValue(before);
    });
  });
}

test('a coach is told who reads in the outcome', async ({ page }) => {
  await signIn(page, '/arbete/budget/inlasning', 'anna.lind@exempel.se');
  await expect(page.getByText('Utfallet sköts av verksamhetsledaren')).toBeVisible();
});
