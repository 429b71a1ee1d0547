import { signIn } from '../browser/sign-in.ts';
import { viewports } from '../browser/viewport.ts';
import { expect, expectAccessible, test } from '../journey.ts';

for (const [size, viewport] of [
  ['a desk', viewports.desk],
  ['a phone', viewports.telephone],
] as const) {
  test(`what is registered elsewhere by hand is found under the reports, printed and saved, on ${size}`, async ({
    page,
  }) => {
    await page.setViewportSize(viewport);
    await signIn(page, '/arbete/uppfoljning', 'anna.lind@exempel.se');
    // A report of a whole year is counted first.
    await expect(page.getByText('Nyinskrivna').filter({ visible: true }).first()).toBeVisible();
    await page.getByRole('link', { name: 'Underlag' }).click();
    await expect(page.getByRole('heading', { name: 'Underlag', level: 1 })).toBeVisible();
    await expectAccessible(page);

    await test.step('a sheet for each who came or left, of which those without consent say only sex and year', async () => {
      await page.getByLabel('Från och med').fill('2024-01-01');
      await page.getByLabel('Till och med').fill('2024-12-31');
      await page.getByRole('button', { name: 'Ta fram bladen' }).click();
      const said = page.getByText(/^\d+\sinskrivning(ar)?\soch\s\d+\savslut\s/);
      await expect(said).toBeVisible();
      const limited = page.getByRole('article').filter({ hasText: 'bara kön och födelseår' }).first();
      await expect(limited).toBeVisible();
      await expect(limited.getByRole('term')).toHaveText(['Kön', 'Födelseår']);
      await expectAccessible(page);
      const saved = page.waitForEvent('download');
      await page.getByRole('button', { name: 'Spara för Excel' }).click();
      expect((await saved).suggestedFilename()).toBe('underlag-nationell-uppfoljning-2024-01-01-2024-12-31.xlsx');
    });

    await test.step('a year’s numbers for the association, without those that are of few', async () => {
      await page.getByRole('link', { name: 'Förbundets årsredovisning' }).click();
      await page.getByLabel('År', { exact: true }).selectOption('2024');
      const flow = page.getByRole('table', { name: 'Deltaganden och avslut' });
      await expect(flow.getByRole('row', { name: /Nyinskrivna \d+/ })).toBeVisible();
      await expect(page.getByText('dold').first()).toBeVisible();
      await expectAccessible(page);
      const saved = page.waitForEvent('download');
      await page.getByRole('button', { name: 'Spara för Excel' }).click();
      expect((await saved).suggestedFilename()).toBe('underlag-arsredovisning-2024.xlsx');
    });
  });
}
