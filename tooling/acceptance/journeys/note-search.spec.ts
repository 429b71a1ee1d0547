import { signIn } from '../browser/sign-in.ts';
import { viewports } from '../browser/viewport.ts';
import { expect, expectAccessible, test } from '../journey.ts';

test.use({ installation: 'own demo' });

test('a word that was written once is found again, and the lead sees that somebody looked', async ({
  browser,
  kraften,
  page,
}) => {
  await signIn(page, '/arbete/deltagare?handledare=mina', 'anna.lind@exempel.se');
  await page.locator('tbody').getByRole('link').filter({ hasNotText: 'Skyddad identitet' }).first().click();
  await page.getByRole('button', { name: 'Skriv anteckning' }).click();
  await page
    .getByRole('textbox', { name: 'Anteckning' })
    .fill('Vi träffades på biblioteket. Provade trumpetspel på kulturskolan, och vill dit igen i vår.');
  await page.getByRole('button', { name: 'Signera' }).click();
  await expect(page.getByText('Anteckningen är signerad.')).toBeVisible();
  const name = await page.getByRole('heading', { level: 1 }).innerText();
  const main = page.getByRole('main');
  const field = main.getByLabel('Sök efter');
  const hits = main.getByRole('article');
  const status = main.getByRole('region', { name: 'Träffar' }).getByRole('status').first();

  await test.step('the page is reached from the menu, and says when too little is written', async () => {
    await page.getByRole('navigation').getByRole('link', { name: 'Sök i anteckningar' }).click();
    await expect(field).toBeFocused();
    await expectAccessible(page);
    await field.fill('t');
    await page.keyboard.press('Enter');
    await expect(field).toHaveAttribute('aria-invalid', 'true');
    await expect(main.getByText('Skriv minst två bokstäver.')).toBeVisible();
    await expectAccessible(page);
  });

  await test.step('what is found stands there with its words marked, and the address names none of them', async () => {
    await field.fill('TRUMPET kultur');
    await page.keyboard.press('Enter');
    await expect(status).toHaveText('1 träff hos 1 person');
    await expect(hits).toHaveCount(1);
    await expect(hits.locator('mark')).toHaveText(['trumpet', 'kultur']);
    await expect(hits.getByRole('link')).toHaveText(name);
    expect(page.url()).not.toMatch(/trumpet/i);
    await expectAccessible(page);
  });

  await test.step('a hit leads to the note, which has focus; back are the same hits', async () => {
    await hits.getByRole('link').click();
    const note = page.locator('li', { hasText: 'trumpetspel' }).first();
    await expect(note).toBeFocused();
    await expect(note).toBeInViewport();
    await expectAccessible(page);
    await page.goBack();
    await expect(field).toHaveValue('TRUMPET kultur');
    await expect(hits).toHaveCount(1);
  });

  await test.step('a filter that leaves nothing says what to try', async () => {
    await main.getByLabel('Sök i', { exact: true }).selectOption('Handlingsplaner');
    await expect(status).toHaveText('Ingen träff');
    await expect(main.getByText('Ta bort det som begränsar: vad, vem eller när.')).toBeVisible();
    await expectAccessible(page);
    await main.getByLabel('Sök i', { exact: true }).selectOption('Anteckningar');
    await expect(hits).toHaveCount(1);
    await main.getByLabel('Sök i', { exact: true }).selectOption('Allt som är skrivet');
  });

  await test.step('Ctrl K takes what is written along', async () => {
    await page.goto('/arbete/');
    await expect(page.getByRole('heading', { level: 1 })).toBeVisible();
    await page.keyboard.press('Control+k');
    await page.getByRole('dialog').getByRole('combobox').fill('möte');
    await page.getByRole('option', { name: 'Sök i anteckningar efter ”möte”' }).click();
    await expect(field).toHaveValue('möte');
    await expect(status).toContainText('träffar');
  });

  await test.step('more come when they are asked for', async () => {
    await field.fill('att');
    await page.keyboard.press('Enter');
    await expect(hits).toHaveCount(20);
    await page.getByRole('button', { name: 'Visa fler träffar' }).click();
    await expect(hits).not.toHaveCount(20);
    await page.keyboard.press('Control+k');
    await page.getByRole('dialog').getByRole('combobox').fill('praktik');
    await page.getByRole('option', { name: 'Sök i anteckningar efter ”praktik”' }).click();
    await expect(field).toHaveValue('praktik');
    await expect(status).not.toBeEmpty();
    await expectAccessible(page);
  });

  await test.step('on a telephone nothing stands outside', async () => {
    for (const width of [viewports.telephone.width, 320]) {
      await page.setViewportSize({ ...viewports.telephone, width });
      await expect(field).toBeVisible();
      const wide = await page.evaluate(() => document.documentElement.scrollWidth - window.innerWidth);
      expect(wide, `${width} pixels`).toBeLessThanOrEqual(0);
      await expectAccessible(page);
    }
  });

  await test.step('the lead reads in the log that somebody searched, and whose text was shown', async () => {
    const context = await browser.newContext({ baseURL: kraften.url });
    const lead = await context.newPage();
    await signIn(lead, '/arbete/atkomstlogg?vy=allt&typ=read', 'karin.dalin@exempel.se');
    const rows = lead.getByRole('row', { name: /Anna Lind.*Sökte och läste i anteckningar/ });
    await expect(rows.first()).toBeVisible();
    await expect(rows.filter({ hasText: name }).first()).toBeVisible();
    await expect(lead.getByText(/trumpet/i)).toHaveCount(0);
    await context.close();
  });
});
