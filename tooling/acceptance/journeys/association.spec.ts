import { signIn } from '../browser/sign-in.ts';
import { viewports } from '../browser/viewport.ts';
import { expect, expectAccessible, test } from '../journey.ts';

test.use({ installation: 'own demo' });

const officer = 'eva.nordh@exempel.se';

test('the officer sees the teams side by side and decides what one is given, and its lead sees that', async ({
  browser,
  kraften,
}) => {
  const newPage = async () => (await browser.newContext({ baseURL: kraften.url })).newPage();
  const [page, lead] = [await newPage(), await newPage()];
  await signIn(page, '/styrgrupp/', officer);
  await expect(page.getByRole('heading', { level: 1 })).toHaveText('Förbundets team');
  const year = Number(await page.evaluate(() => new Intl.DateTimeFormat('sv-SE').format(new Date()).slice(0, 4)));

  await test.step('teams by name, small numbers hidden, all together where that gives nobody away', async () => {
    const table = page.getByRole('table', { name: `Teamens siffror ${year - 1}` });
    await expect(table.getByRole('row', { name: /^Nyinskrivna/ })).toBeVisible();
    const headings = await table.getByRole('columnheader').allInnerTexts();
    const teams = headings.slice(1, -1).map((name) => name.replaceAll('\u00ad', ''));
    expect(teams.length).toBe(3);
    expect(teams).toEqual(teams.toSorted((a, b) => a.localeCompare(b, 'sv')));
    await expect(page.getByText(/är dolda, så att ingen känns igen/)).toBeVisible();
    await expect(page.getByRole('combobox', { name: 'Team', exact: true })).toHaveCount(0);
    await expectAccessible(page);
  });

  await test.step('another year, that is over', async () => {
    const choice = page.getByLabel('Kalenderår');
    await expect(choice.getByRole('option', { name: String(year), exact: true })).toHaveCount(0);
    await choice.selectOption(String(year - 2));
    await expect(page.getByRole('table', { name: `Teamens siffror ${year - 2}` })).toBeVisible();
  });

  await test.step('next year’s money is allocated by keyboard', async () => {
    const open = page.getByRole('button', { name: /^(Tilldela|Ändra tilldelat för) Kraften$/ });
    await open.focus();
    await page.keyboard.press('Enter');
    const amount = page.getByLabel(`Tilldelat för ${year + 1}, kronor`);
    await amount.fill('två miljoner');
    await page.getByRole('button', { name: 'Spara tilldelat' }).click();
    await expect(amount).toHaveAttribute('aria-invalid', 'true');
    await expectAccessible(page);
    await amount.fill('2 850 000');
    await page.getByLabel('Anteckning till teamet').fill('Som äskat, utom resorna.');
    await amount.press('Control+Enter');
    await expect(page.getByText(`Tilldelat till Kraften för ${year + 1} är sparat.`)).toBeVisible();
    await expect(page.getByRole('listitem').filter({ hasText: 'Kraften' }).first()).toContainText(/2\s850\s000/);
    await expect(page.getByRole('row', { name: /Kraften .* Tilldelat .*2\s850\s000 kr/ })).toBeVisible();
    await expect(open).toBeFocused();
  });

  await test.step('the lead has it in the budget', async () => {
    await signIn(lead, `/arbete/budget?ar=${year + 1}`, 'karin.dalin@exempel.se');
    await expect(lead.getByText(/2\s850\s000\skr/).first()).toBeVisible();
    await expect(lead.getByText('Som äskat, utom resorna.').first()).toBeVisible();
    await expect(lead.getByRole('row', { name: /^Tilldelat .*Samordningsförbundet/ })).toBeVisible();
  });

  await test.step('on a phone', async () => {
    await page.setViewportSize(viewports.telephone);
    expect(await page.evaluate(() => document.documentElement.scrollWidth <= window.innerWidth)).toBe(true);
    await expectAccessible(page);
  });

  await test.step('a member of a steering group has no such page', async () => {
    const member = await newPage();
    await signIn(member, '/styrgrupp/forbundet', 'lars.granath@exempel.se');
    await expect(member.getByRole('heading', { level: 1 })).toHaveText('Sidan finns inte');
    await expect(member.getByRole('link', { name: 'Förbundet' })).toHaveCount(0);
  });
});
