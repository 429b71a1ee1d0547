import { signIn } from '../browser/sign-in.ts';
import { expect, expectAccessible, test } from '../journey.ts';

test.use({ installation: 'own demo' });

test('unusual access, from the coach who opened to the lead who reviewed', async ({ browser, kraften }) => {
  const newPage = async () => (await browser.newContext({ baseURL: kraften.url })).newPage();
  const [lead, coach] = [await newPage(), await newPage()];
  const reason = 'Vi gick igenom alla på teammötet.';

  await test.step('a coach prints a case, and reads no log', async () => {
    await signIn(coach, '/arbete/deltagare', 'anna.lind@exempel.se');
    await coach.locator('tbody').getByRole('link').first().click();
    const logged = coach.waitForResponse((response) => response.url().includes('print.record') && response.ok());
    await coach.evaluate(() => window.dispatchEvent(new Event('beforeprint')));
    await logged;
    await expect(coach.getByRole('link', { name: 'Vem har läst' })).toHaveCount(0);
    await coach.goto('/arbete/atkomstlogg');
    await expect(coach.getByText('Åtkomstloggen läses av verksamhetsledaren')).toBeVisible();
    await expect(coach.getByRole('link', { name: 'Åtkomstlogg' })).toHaveCount(0);
    await expectAccessible(coach);
  });

  await test.step('the lead finds what is unusual, with the reason, and reviews it by keyboard alone', async () => {
    await signIn(lead, '/arbete/', 'karin.dalin@exempel.se');
    await lead.getByRole('link', { name: 'Åtkomstlogg' }).click();
    const many = lead.getByRole('article', { name: 'Mikael Norén' }).filter({ hasText: 'Många ärenden på kort tid' });
    await expect(many).toContainText('14 personers ärenden öppnades');
    await expectAccessible(lead);
    await many.getByRole('button', { name: 'Markera som granskad' }).focus();
    await lead.keyboard.press('Enter');
    await expect(lead.getByLabel('Vad kom du fram till?')).toBeFocused();
    await lead.keyboard.press('Tab');
    await lead.keyboard.press('Tab');
    await lead.keyboard.press('Enter');
    await expect(many.getByRole('button', { name: 'Markera som granskad' })).toBeFocused();
    await lead.keyboard.press('Enter');
    await lead.keyboard.type(reason);
    await lead.keyboard.press('Tab');
    await lead.keyboard.press('Enter');
    await expect(lead.getByText('Åtkomsten är markerad som granskad.')).toBeVisible();
    await expect(many).toHaveCount(0);
  });

  await test.step('what was reviewed is kept, with who and what was written', async () => {
    await lead.getByRole('link', { name: 'Granskat' }).click();
    const many = lead.getByRole('article', { name: 'Mikael Norén' }).filter({ hasText: 'Många ärenden på kort tid' });
    await expect(many).toContainText('Granskad av Karin Dalin');
    await expect(many).toContainText(reason);
    await expectAccessible(lead);
  });

  await test.step('the whole log keeps its filters in the address, and leads to a participant’s extract', async () => {
    await lead.getByRole('link', { name: 'Hela loggen' }).click();
    await lead.getByLabel('Vem', { exact: true }).selectOption('Anna Lind');
    await lead.getByLabel('Vad', { exact: true }).selectOption('Skrivit ut');
    const row = lead.getByRole('row', { name: 'Skrev ut: ett deltagande' });
    await expect(row).toHaveCount(1);
    await lead.reload();
    await expect(row).toHaveCount(1);
    await expectAccessible(lead);
    await row.getByRole('link').click();
    await lead.getByRole('link', { name: 'Vem har läst' }).click();
    const extract = lead.getByRole('row', { name: 'Anna Lind' });
    await expect(extract.filter({ hasText: 'Skrev ut: ett deltagande' })).toContainText('Handledare');
    await expect(lead.getByText('Listor över flera personer räknas inte upp här')).toBeVisible();
    await expectAccessible(lead);
  });
});
