import { readFile } from 'node:fs/promises';
import type { Page } from '@playwright/test';
import { signIn } from '../browser/sign-in.ts';
import { viewports } from '../browser/viewport.ts';
import { expect, expectAccessible, test } from '../journey.ts';

test.use({ installation: 'own demo' });

async function downloaded(page: Page, button: string): Promise<{ name: string; bytes: Buffer }> {
  const [download] = await Promise.all([
    page.waitForEvent('download'),
    page.getByRole('button', { name: button }).click(),
  ]);
  return { name: download.suggestedFilename(), bytes: await readFile(await download.path()) };
}

test('a register extract, from the case to the file that is handed out', async ({ page, browser, kraften }) => {
  await test.step('the lead opens it from the case, and sees what has to be read first', async () => {
    await signIn(page, '/arbete/deltagare', 'karin.dalin@exempel.se');
    await page.locator('tbody').getByRole('link').first().click();
    await page.getByRole('link', { name: 'Registerutdrag' }).click();
    await expect(page.getByRole('heading', { name: 'Personuppgifter' })).toBeVisible();
    await expect(page.getByText('kvar att granska')).toBeVisible();
    await expectAccessible(page);
    await page.setViewportSize(viewports.telephone);
    await expectAccessible(page);
    await page.setViewportSize(viewports.desk);
  });

  const struck = await test.step('strikes a text and releases the others, by keyboard', async () => {
    const wishes = page.locator('[data-review]').filter({ hasText: 'Önskemål' }).first();
    const text = await wishes.locator('dd > p').innerText();
    await wishes.getByLabel('Stryk').focus();
    await page.keyboard.press('Space');
    await expect(page.getByText('Lämnas inte ut: uppgiften gäller någon annan.')).toBeVisible();
    const others = page.locator('[data-review="left"]');
    while ((await others.count()) > 0) await others.first().getByLabel('Lämna ut').check();
    await expect(page.getByText('Allt är granskat.')).toBeVisible();
    return text;
  });

  await test.step('takes both files, without the struck text', async () => {
    const json = await downloaded(page, 'Hämta JSON');
    expect(json.name).toMatch(/^registerutdrag-[\d-]+\.json$/);
    const extract = json.bytes.toString();
    expect(JSON.parse(extract)).toMatchObject({ format: 'kraften-register-extract/1' });
    expect(extract).not.toContain(JSON.stringify(struck).slice(1, -1));
    expect(extract).toContain('"review": "withheld"');
    expect(extract).not.toContain('"review": "to-review"');
    const pdf = await downloaded(page, 'Hämta PDF');
    expect(pdf.bytes.subarray(0, 5).toString()).toBe('%PDF-');
  });

  await test.step('the log tells that it was read and taken', async () => {
    await page.goto('/arbete/atkomstlogg?vy=allt');
    await page.getByLabel('Vad', { exact: true }).selectOption('Lämnat ut uppgifter');
    await expect(page.getByRole('row', { name: 'Hämtade ett registerutdrag som fil' })).toHaveCount(2);
  });

  await test.step('a correction and an objection are noted on the case, and are in the extract from then on', async () => {
    await page.goto('/arbete/deltagare');
    await page.locator('tbody').getByRole('link').first().click();
    await page.getByRole('link', { name: 'Samtycken och rättelser' }).click();
    await page.getByRole('button', { name: 'Anteckna rättelse' }).click();
    await page.getByRole('button', { name: 'Spara rättelsen' }).click();
    await expectAccessible(page);
    await page.getByLabel('Vad gäller rättelsen?').selectOption('Inskrivningen');
    await page.getByLabel('Vad står det som är fel?').fill('Ska vara med på måndagar.');
    await page.getByLabel('Vad är rätt?').fill('Ska vara med på tisdagar.');
    await page.getByLabel('Varför?').fill('Deltagaren bad om det.');
    await page.getByRole('button', { name: 'Spara rättelsen' }).click();
    const correction = page.getByRole('article', { name: 'Rättelse: inskrivningen' });
    await expect(correction).toContainText('av Karin Dalin');

    await page.getByRole('button', { name: 'Anteckna invändning' }).click();
    await page.getByLabel('Vad invänder personen mot?').fill('Vill inte att skattningarna sparas.');
    await page.getByRole('button', { name: 'Spara invändningen' }).click();
    const objection = page.getByRole('article', { name: /^Invändning/ });
    await expect(objection).toContainText('Obesvarad');
    await expectAccessible(page);
    await page.getByRole('button', { name: 'Svara på invändningen' }).click();
    await page.getByLabel('Teamet fortsätter som förut').check();
    await page.getByLabel('Vad svarade ni, och varför?').fill('De behövs för uppföljningen.');
    await page.getByRole('button', { name: 'Spara svaret' }).click();
    await expect(objection).toContainText('De behövs för uppföljningen.');
    await expect(objection).not.toContainText('Obesvarad');
    await expectAccessible(page);

    await page.getByRole('link', { name: 'Registerutdrag' }).click();
    await expect(page.getByText('Ska vara med på tisdagar.')).toBeVisible();
    await expect(page.getByText('De behövs för uppföljningen.')).toBeVisible();
  });

  await test.step('a coach has no such page', async () => {
    const coach = await (await browser.newContext({ baseURL: kraften.url })).newPage();
    await signIn(coach, '/arbete/deltagare', 'anna.lind@exempel.se');
    await coach.locator('tbody').getByRole('link').first().click();
    await expect(coach.getByRole('heading', { name: 'Det som hänt' })).toBeVisible();
    await expect(coach.getByRole('link', { name: 'Registerutdrag' })).toHaveCount(0);
    await coach.goto('/arbete/personer/00000000-0000-4000-8000-000000000000/registerutdrag');
    await expect(coach.getByText('Registerutdraget görs av verksamhetsledaren')).toBeVisible();
    await expectAccessible(coach);
  });
});
