import { readFile } from 'node:fs/promises';
import type { Page } from '@playwright/test';
import { signIn } from '../browser/sign-in.ts';
import { viewports } from '../browser/viewport.ts';
import { expect, expectAccessible, test } from '../journey.ts';

test.use({ installation: 'own demo' });

/** Every figure of all years, as the report's page shows them. */
async function figuresOf(page: Page): Promise<string> {
  await page.goto('/arbete/uppfoljning?typ=fri&from=2015-01-01&till=2026-12-31');
  await expect(page.getByRole('button', { name: 'Så räknas Avslutade till resultat', exact: true })).toBeVisible();
  return await page.locator('main').innerText();
}

test('a disposal, from what has fallen due to the protocol that stays', async ({ page, browser, kraften }) => {
  const reference = 'Dnr SN 2026/112';
  await signIn(page, '/arbete/', 'karin.dalin@exempel.se');
  await expect(page.getByRole('link', { name: 'Gallring' })).toBeVisible();
  const figures = await figuresOf(page);
  expect(figures).toMatch(/\d/);
  const name = await test.step('the lead sees what may be disposed of, and decides about two persons', async () => {
    await page.getByRole('link', { name: 'Gallring' }).click();
    await expect(page.getByText('Inget beslut om gallring är fattat')).toBeVisible();
    await expectAccessible(page);
    await page.getByRole('button', { name: 'Ändra tiden' }).click();
    await page.getByRole('button', { name: 'Spara tiden' }).click();
    await expect(page.getByRole('alert')).toContainText('Välj vad tiden gäller');
    await expectAccessible(page);
    await page.getByLabel('Vad gäller tiden?').selectOption('Remiss eller egenremiss utan deltagande');
    await page.getByLabel('Hur länge ska uppgifterna sparas?').fill('60');
    await page.getByLabel('Beslutets nummer').fill('Dnr SN 2025/7');
    await page.getByRole('button', { name: 'Spara tiden' }).click();
    await expect(page.getByText(/60 månader efter beslutet/)).toBeVisible();
    await expect(page.getByText(/Enligt Dnr SN 2025\/7, inskrivet/)).toBeVisible();
    await expectAccessible(page);
    await page.getByRole('link', { name: 'Se vad som kan gallras' }).click();
    await expect(page.getByText(/får gallras till och med/)).toBeVisible();
    await expectAccessible(page);
    const boxes = page.getByRole('group', { name: /Vilka ska gallras/ }).getByRole('checkbox');
    for (const box of (await boxes.all()).slice(2)) await box.uncheck();
    await page.getByRole('button', { name: 'Besluta om gallring' }).click();
    await expect(page.getByRole('alert')).toContainText('Skriv beslutets diarienummer');
    await page.getByLabel('Beslutets nummer').fill(reference);
    const first = await boxes.first().evaluate((box) => box.closest('label')?.textContent ?? '');
    await page.getByRole('button', { name: 'Besluta om gallring' }).click();
    await expect(page.getByRole('heading', { name: `Gallringsprotokoll: ${reference}` })).toBeVisible();
    return first.split('Får gallras')[0] ?? '';
  });
  expect(name).not.toBe('');

  await test.step('nothing is gone before the archive has its file and it is confirmed once more', async () => {
    await expect(page.getByRole('button', { name: 'Gallra nu' })).toHaveCount(0);
    await expect(page.getByRole('button', { name: 'Bekräfta gallringen' })).toHaveCount(0);
    await expectAccessible(page);
    const [download] = await Promise.all([
      page.waitForEvent('download'),
      page.getByRole('button', { name: 'Hämta del 1 av 1' }).click(),
    ]);
    const zip = await readFile(await download.path());
    expect(zip.subarray(0, 2).toString()).toBe('PK');
    expect(zip.toString('latin1')).toContain('metadata.xml');
    await page.getByRole('button', { name: 'Bekräfta gallringen' }).click();
    const dialog = page.getByRole('dialog');
    await expectAccessible(page);
    await dialog.getByRole('button', { name: 'Bekräfta gallringen' }).click();
    await expect(dialog).toBeVisible();
    await dialog.getByRole('textbox').fill(reference);
    await dialog.getByRole('button', { name: 'Bekräfta gallringen' }).click();
    await expect(page.getByRole('button', { name: 'Gallra nu' })).toBeVisible();
    await expectAccessible(page);
  });

  await test.step('it is carried out, and the protocol says what has gone and names nobody', async () => {
    await page.getByRole('button', { name: 'Gallra nu' }).click();
    await expect(page.getByText('Gallringen är klar.')).toBeVisible();
    await expect(page.getByText('Beslutet är sparat.')).toHaveCount(0);
    await expect(page.getByText('2 rader utan namn och fri text').first()).toBeVisible();
    await expect(page.locator('main')).not.toContainText(name);
    await expectAccessible(page);
    const [download] = await Promise.all([
      page.waitForEvent('download'),
      page.getByRole('button', { name: 'Hämta PDF' }).click(),
    ]);
    expect(download.suggestedFilename()).toMatch(/^gallringsprotokoll-[\d-]{10}\.pdf$/);
    expect((await readFile(await download.path())).subarray(0, 5).toString()).toBe('%PDF-');
    await page.setViewportSize(viewports.telephone);
    await expectAccessible(page);
    await page.setViewportSize(viewports.desk);
  });

  await test.step('the name is nowhere, the row of the figures is, and nothing can be added to it', async () => {
    await page.goto('/arbete/deltagare?visa=alla');
    await expect(page.locator('tbody').getByRole('link').first()).toBeVisible();
    await expect(page.locator('main')).not.toContainText(name);
    await page
      .getByRole('link', { name: /^Gallrad/ })
      .first()
      .click();
    await expect(page.getByText('Uppgifterna är gallrade')).toBeVisible();
    await expect(page.getByRole('button', { name: /^Anteckna/ })).toHaveCount(0);
    await expectAccessible(page);
  });

  await test.step('every figure of all years is what it was', async () => {
    expect(await figuresOf(page)).toBe(figures);
  });

  await test.step('a coach sees none of it', async () => {
    const coach = await (await browser.newContext({ baseURL: kraften.url })).newPage();
    await signIn(coach, '/arbete/gallring', 'anna.lind@exempel.se');
    await expect(coach.getByText('Gallringen sköts av verksamhetsledaren')).toBeVisible();
    await expect(coach.getByRole('link', { name: 'Gallring' })).toHaveCount(0);
    await expectAccessible(coach);
  });
});
