import { signIn } from '../browser/sign-in.ts';
import { viewports } from '../browser/viewport.ts';
import { expect, expectAccessible, test } from '../journey.ts';

const member = 'lars.granath@exempel.se';

test('a member reads in two minutes how the team stands, and goes on with the same team and period', async ({
  page,
}) => {
  await signIn(page, '/styrgrupp/', member);
  await expect(page.getByRole('heading', { level: 1 })).toHaveText('Kraften: översikt');
  await expect(page).toHaveURL(/team=.*period=kalenderar-\d{4}/);

  await test.step('the figures that matter are there, with their definitions', async () => {
    for (const name of ['Inskrivna i dag', 'I kö i dag', /^Väntat för helåret \d{4}$/, 'Nyinskrivna', 'Avslutade']) {
      await expect(page.getByRole('figure', { name, exact: true })).toBeVisible();
    }
    const results = page.getByRole('figure', { name: 'Resultat utan tidiga avhopp' });
    await expect(results).toContainText(/\d+ av \d+/);
    await expect(results).toContainText('95 %-intervall');
    await expect(results).toContainText(/slumpen/);
    await expect(page.getByRole('figure', { name: /^Genomströmningstid/ })).toContainText('Median');
    await expect(page.getByRole('figure', { name: /^Väntat för helåret/ })).toContainText(/Budget .*avvikelse helår/);
    await page.getByRole('button', { name: 'Så räknas Väntat för helåret' }).click();
    await expect(page.getByRole('dialog')).toContainText('Utfall + prognos.');
    await page.keyboard.press('Escape');
    await expect(page.getByRole('button', { name: 'Så räknas Väntat för helåret' })).toBeFocused();
    await expectAccessible(page);
  });

  await test.step('what the group should talk about leads to where it is seen', async () => {
    await page.getByText('Det här bevakas').click();
    await expect(page.getByText(/En myndighet som var kallad har varit borta/)).toBeVisible();
    const absent = page.getByRole('listitem').filter({ hasText: 'var inte med på styrgruppens' }).first();
    await expect(absent).toContainText(/\d senaste möten som den kallades till/);
    await page.getByRole('link', { name: 'Se budget och prognos' }).click();
    await expect(page.getByRole('heading', { level: 1 })).toHaveText(/^Kraften: ekonomi \d{4}$/);
    await page.goBack();
    await expect(page.getByRole('heading', { level: 1 })).toHaveText('Kraften: översikt');
  });

  await test.step('by keyboard: another period, and on to all its results', async () => {
    const earlier = page.getByRole('button', { name: /^Föregående period/ });
    await earlier.focus();
    await page.keyboard.press('Enter');
    const period = new URL(page.url()).searchParams.get('period') ?? '';
    await expect(page.getByRole('heading', { name: `Det som hände ${period.slice(-4)}`, level: 2 })).toBeVisible();
    await expect(page.getByRole('figure', { name: 'Nyinskrivna' })).toBeVisible();
    const all = page.getByRole('link', { name: 'Se alla resultat för perioden' });
    await all.focus();
    await page.keyboard.press('Enter');
    await expect(page.getByRole('heading', { level: 1 })).toHaveText(`Kraften: resultat ${period.slice(-4)}`);
    await page.getByRole('navigation', { name: 'Huvudmeny' }).getByRole('link', { name: 'Översikt' }).click();
    await expect(page.getByRole('heading', { name: `Det som hände ${period.slice(-4)}`, level: 2 })).toBeVisible();
  });
});

test('an old link to the results still leads there', async ({ page }) => {
  await signIn(page, '/styrgrupp/?period=kalenderar-2024&serie=avslut', member);
  await expect(page.getByRole('heading', { level: 1 })).toHaveText('Kraften: resultat 2024');
  await expect(page.getByRole('radio', { name: 'Avslut' })).toBeChecked();
});

test('on a phone everything fits, and the menu leads on', async ({ page }) => {
  await page.setViewportSize(viewports.telephone);
  await signIn(page, '/styrgrupp/', member);
  await expect(page.getByRole('figure', { name: 'Inskrivna i dag' })).toBeVisible();
  await expect(page.getByRole('figure', { name: 'Nyinskrivna' })).toBeVisible();
  expect(await page.evaluate(() => document.documentElement.scrollWidth <= window.innerWidth)).toBe(true);
  await expectAccessible(page);
  await page.getByRole('button', { name: 'Meny' }).click();
  await page.getByRole('dialog').getByRole('link', { name: 'Ekonomi' }).click();
  await expect(page.getByRole('heading', { level: 1 })).toHaveText(/^Kraften: ekonomi/);
});
