import type { Page } from '@playwright/test';
import { signIn } from '../browser/sign-in.ts';
import { viewports } from '../browser/viewport.ts';
import { expect, expectAccessible, test } from '../journey.ts';

test.use({ installation: 'own demo' });

const heading = 'Namn;Personnummer;Remittent;Handledare;Inskriven;Avslutad;Avslutsorsak';
const good = 'Provia Testlund;19900101-2385;Arbetsförmedlingen;Karin Dalin;2019-02-01;2020-01-31;Arbete';
const bad = 'Provan Testdal;;Kyrkan;Karin Dalin;2019-13-01;;';
const mended = 'Provan Testdal;;Kyrkan;Karin Dalin;2019-12-01;;';

const fileOf = (...rows: readonly string[]) => ({
  name: 'gamla-listan.csv',
  mimeType: 'text/csv',
  // As Excel in Windows saves it.
  buffer: Buffer.from([heading, ...rows].join('\r\n'), 'latin1'),
});
const choose = (page: Page, ...rows: readonly string[]) =>
  page.getByLabel('Fil med deltagare').setInputFiles(fileOf(...rows));

for (const [size, viewport] of [
  ['a desk', viewports.desk],
  ['a phone', viewports.telephone],
] as const) {
  test(`a lead imports an older list, mends it on the way and takes it back, on ${size}`, async ({ page }) => {
    await page.setViewportSize(viewport);
    await signIn(page, '/arbete/deltagare/importera', 'karin.dalin@exempel.se');
    await expect(page.getByRole('heading', { name: 'Importera deltagare', level: 1 })).toBeVisible();
    await expectAccessible(page);

    await choose(page, good, bad);
    await expect(page.getByText('Filen har 2 rader.')).toBeVisible();
    await expect(page.getByLabel('Inskriven är')).toHaveValue('enrolledOn');
    await expectAccessible(page);
    await page.getByRole('button', { name: 'Kontrollera listan' }).click();
    await expect(page.getByText('2 fel att rätta')).toBeVisible();
    await expect(page.getByText('Skriv ett datum som finns')).toBeVisible();
    await expect(page.getByRole('button', { name: 'Importera listan' })).toHaveCount(0);
    await expectAccessible(page);
    const saved = page.waitForEvent('download');
    await page.getByRole('button', { name: 'Spara som fil' }).click();
    expect((await saved).suggestedFilename()).toMatch(/^att-ratta-.*\.csv$/);

    await page.getByRole('button', { name: 'Välj den rättade filen' }).click();
    await choose(page, good, mended);
    await page.getByLabel('”kyrkan”').selectOption({ label: 'Annan' });
    await page.getByRole('button', { name: 'Kontrollera listan' }).click();
    await expect(page.getByText('Listan går att importera')).toBeVisible();
    await expect(page.getByText('Varje år går ihop')).toBeVisible();
    await expectAccessible(page);
    await page.getByRole('button', { name: 'Importera listan' }).click();
    await expect(page.getByText('2 personer och 2 deltaganden finns nu i teamet.')).toBeVisible();

    await page.getByRole('button', { name: 'Importera en lista till' }).click();
    await choose(page, good, mended);
    await expect(page.getByText('Listan är redan importerad')).toBeVisible();
    await expect(page.getByLabel('”kyrkan”'), 'what the word means is remembered').toHaveValue('OTHER');

    const row = page.getByRole('row', { name: /gamla-listan\.csv/ }).first();
    await row.getByRole('button', { name: 'Ångra importen' }).click();
    await page.getByRole('dialog').getByRole('button', { name: 'Ångra importen' }).click();
    await expect(page.getByText('Importen är ångrad. Inget av den finns kvar.')).toBeVisible();
    await expectAccessible(page);
  });
}

test('a coach is told who imports', async ({ page }) => {
  await signIn(page, '/arbete/deltagare/importera', 'anna.lind@exempel.se');
  await expect(page.getByText('Importen sköts av verksamhetsledaren')).toBeVisible();
});
