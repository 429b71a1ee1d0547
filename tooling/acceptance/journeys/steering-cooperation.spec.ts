import { signIn } from '../browser/sign-in.ts';
import { viewports } from '../browser/viewport.ts';
import { expect, expectAccessible, test } from '../journey.ts';

const member = 'lars.granath@exempel.se';

test('who comes to the meetings and who sends participants, as lines, tables and copies', async ({ page, context }) => {
  await context.grantPermissions(['clipboard-read', 'clipboard-write']);
  await signIn(page, '/styrgrupp/samverkan', member);
  await expect(page.getByRole('heading', { name: /samverkan/, level: 1 })).toBeVisible();
  const overTime = page.getByRole('figure', { name: 'Närvaro i styrgruppen', exact: true });
  await expect(overTime.getByRole('img')).toBeVisible();
  await expect(page.getByRole('figure', { name: 'Nyinskrivna efter remittent' }).getByRole('img')).toBeVisible();
  await expect(page.getByRole('table', { name: /senaste möten/ })).toBeVisible();
  await expectAccessible(page);

  await test.step('every drawing has its table, and goes along as data and as a picture', async () => {
    await overTime.getByText('Visa som tabell').click();
    await expect(overTime.getByRole('table')).toContainText('Försäkringskassan');
    await overTime.getByRole('button', { name: 'Kopiera tabell' }).click();
    await expect(overTime.getByText('Tabellen är kopierad.')).toBeVisible();
    expect(await page.evaluate(() => navigator.clipboard.readText())).toContain('Försäkringskassan');
    await overTime.getByRole('button', { name: 'Kopiera bild' }).click();
    await expect(overTime.getByText('Bilden är kopierad.')).toBeVisible();
    const kinds = await page.evaluate(async () => (await navigator.clipboard.read()).flatMap(({ types }) => types));
    expect(kinds).toContain('image/png');
  });

  await test.step('by keyboard the definition of a figure is opened and closed again', async () => {
    const mark = overTime.getByRole('button', { name: /^Så räknas/ });
    await mark.focus();
    await page.keyboard.press('Enter');
    await expect(page.getByRole('dialog', { name: /^Så räknas/ })).toContainText('ersättare');
    await page.keyboard.press('Escape');
    await expect(mark).toBeFocused();
  });

  await test.step('on a telephone nothing is wider than the page', async () => {
    await page.setViewportSize(viewports.telephone);
    await expect(overTime.getByRole('img')).toBeVisible();
    expect(await page.evaluate(() => document.documentElement.scrollWidth)).toBe(viewports.telephone.width);
    await expectAccessible(page);
  });
});

test('the association sees the same for whole years', async ({ page }) => {
  await signIn(page, '/styrgrupp/samverkan', 'eva.nordh@exempel.se');
  await expect(page.getByRole('figure', { name: 'Närvaro i styrgruppen', exact: true }).getByRole('img')).toBeVisible();
  await expectAccessible(page);
});
