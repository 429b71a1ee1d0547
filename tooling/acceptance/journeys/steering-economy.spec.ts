import { signIn } from '../browser/sign-in.ts';
import { viewports } from '../browser/viewport.ts';
import { expect, expectAccessible, test } from '../journey.ts';

const member = 'lars.granath@exempel.se';

test('a member sees the same budget as the team, by category, month and year', async ({ browser, kraften }) => {
  const newPage = async () => (await browser.newContext({ baseURL: kraften.url })).newPage();
  const [page, staff] = [await newPage(), await newPage()];
  await signIn(staff, '/arbete/budget', 'karin.dalin@exempel.se');
  const theirs = staff.getByRole('table', { name: /^Budget och utfall/ }).getByRole('row', { name: /^Totalt/ });
  const year = Number(await staff.evaluate(() => new Intl.DateTimeFormat('sv-SE').format(new Date()).slice(0, 4)));
  // But for the column of buttons.
  const total = (await theirs.innerText()).trim().split(/\t+/).slice(0, 6);

  await signIn(page, `/styrgrupp/ekonomi?period=kalenderar-${year}`, member);
  await expect(page.getByRole('heading', { level: 1 })).toHaveText(`Kraften: ekonomi ${year}`);
  const ours = page.getByRole('table', { name: `Budget och utfall ${year}` }).getByRole('row', { name: /^Totalt/ });
  expect((await ours.innerText()).trim().split(/\t+/)).toEqual(total);
  for (const name of ['Äskat', 'Tilldelat', 'Väntat för helåret', 'Avvikelse helår', 'Mot tilldelat']) {
    await expect(page.getByRole('figure', { name, exact: true })).toBeVisible();
  }
  await expect(page.getByRole('figure', { name: 'Kostnad för varje resultat' })).toContainText(/delat på/);
  await expect(page.getByRole('table', { name: `Utfall månad för månad ${year}` })).toContainText('Januari');
  await expect(page.getByRole('figure', { name: `Budget mot utfall och prognos ${year}` })).toBeVisible();
  await expect(page.getByRole('figure', { name: 'Äskat, tilldelat och utfall genom åren' })).toBeVisible();
  // Who has changed what stays with the team.
  await expect(page.getByText('Karin Dalin')).toHaveCount(0);
  await expectAccessible(page);

  await test.step('another year by keyboard, which the address keeps', async () => {
    await page.getByLabel('År', { exact: true }).focus();
    await page.getByLabel('År', { exact: true }).selectOption(String(year - 1));
    await expect(page.getByRole('heading', { level: 1 })).toHaveText(`Kraften: ekonomi ${year - 1}`);
    await page.reload();
    await expect(page.getByRole('heading', { level: 1 })).toHaveText(`Kraften: ekonomi ${year - 1}`);
    await page.getByRole('button', { name: 'Så räknas Mot tilldelat' }).press('Enter');
    await expect(page.getByRole('dialog')).toContainText('Tilldelat − utfall − prognos.');
    await page.keyboard.press('Escape');
  });

  await test.step('on paper nothing is cut off or to press', async () => {
    await page.emulateMedia({ media: 'print' });
    await expect(page.getByRole('button', { name: 'Skriv ut' })).toBeHidden();
    await expect(page.getByRole('table', { name: `Budget och utfall ${year - 1}` })).toBeVisible();
    await page.emulateMedia({ media: 'screen' });
  });

  await test.step('on a phone the tables scroll inside themselves', async () => {
    await page.setViewportSize(viewports.telephone);
    expect(await page.evaluate(() => document.documentElement.scrollWidth <= window.innerWidth)).toBe(true);
    await expectAccessible(page);
  });
});
