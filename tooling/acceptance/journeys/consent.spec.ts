import { signIn } from '../browser/sign-in.ts';
import { expect, expectAccessible, test } from '../journey.ts';

test.use({ installation: 'own demo' });

test('a consent, from the participant’s yes to what the authority sees, and back', async ({ browser, kraften }) => {
  const newPage = async () => (await browser.newContext({ baseURL: kraften.url })).newPage();
  const [coach, agency] = [await newPage(), await newPage()];
  let name = '';
  let address = '';

  await test.step('the coach opens somebody with whom nothing is shared', async () => {
    await signIn(coach, '/arbete/deltagare', 'anna.lind@exempel.se');
    const links = coach.locator('tbody').getByRole('link').filter({ hasNotText: 'Skyddad identitet' });
    await expect(links.first()).toBeVisible();
    const addresses = await links.evaluateAll((found) => found.map((link) => link.getAttribute('href') ?? ''));
    for (const each of addresses) {
      await coach.goto(`${each}/samtycken`);
      await expect(coach.getByRole('heading', { name: 'Samtycken', exact: true })).toBeVisible();
      await expect(coach.getByText('Samtyckena hämtas')).toHaveCount(0);
      if ((await coach.getByText('Inget samtycke är antecknat').count()) > 0) {
        address = each;
        break;
      }
    }
    expect(address).not.toBe('');
    name = await coach.getByRole('heading', { level: 1 }).innerText();
    await expectAccessible(coach);
  });

  await test.step('the authority doesn’t see that the person takes part', async () => {
    await signIn(agency, '/arbete/deltagare', 'yasmin.holmgren@exempel.se');
    await expect(agency.getByRole('heading', { name: 'Delat med myndigheten' })).toBeVisible();
    await expect(agency.locator('tbody').getByRole('link').first()).toBeVisible();
    await expect(agency.getByRole('link', { name })).toHaveCount(0);
    await expect(agency.getByRole('link', { name: 'Inflöde' })).toHaveCount(0);
    await expectAccessible(agency);
    await agency.goto(address.replace('/deltagare/', '/delat/'));
    await expect(agency.getByText('Inget samtycke gäller just nu')).toBeVisible();
    await expectAccessible(agency);
  });

  await test.step('the form is printed, and that is logged', async () => {
    await coach.getByRole('link', { name: 'Blankett att skriva under' }).click();
    const sheet = coach.getByRole('article', { name: 'Blanketten' });
    await expect(sheet).toContainText(name);
    await coach.getByLabel('Myndighet').selectOption('Försäkringskassan');
    await expect(sheet).toContainText('till Försäkringskassan');
    await expectAccessible(coach);
    const logged = coach.waitForResponse((response) => response.url().includes('print.record') && response.ok());
    await coach.evaluate(() => window.dispatchEvent(new Event('beforeprint')));
    await logged;
    await coach.getByRole('link', { name: 'Deltagarsidan' }).click();
    await coach.getByRole('link', { name: 'Samtycken och rättelser' }).click();
  });

  await test.step('the coach records the consent by keyboard, told at the field what is missing', async () => {
    await coach.getByRole('button', { name: 'Anteckna samtycke' }).focus();
    await coach.keyboard.press('Enter');
    await coach.getByLabel('Vilken myndighet gäller det?').selectOption('Försäkringskassan');
    await coach.getByRole('radio', { name: 'Lätta på sekretessen' }).focus();
    await coach.keyboard.press('Space');
    await coach.getByRole('checkbox', { name: /^Uppföljningar/ }).focus();
    await coach.keyboard.press('Space');
    await coach.getByRole('radio', { name: 'Muntligt, med vittne' }).focus();
    await coach.keyboard.press('Space');
    await coach.getByRole('button', { name: 'Spara samtycket' }).focus();
    await coach.keyboard.press('Enter');
    await expect(coach.getByLabel('Vem mer hörde samtycket?')).toHaveAttribute('aria-invalid', 'true');
    await expectAccessible(coach);
    await coach.getByLabel('Vem mer hörde samtycket?').focus();
    await coach.keyboard.type('Mikael Norén');
    await coach.keyboard.press('Enter');
    await expect(coach.getByText('Samtycket till Försäkringskassan är antecknat och gäller från nu.')).toBeVisible();
    await expect(coach.getByText('Försäkringskassan: uppföljningar')).toBeVisible();
    await expectAccessible(coach);
  });

  await test.step('the authority sees what the person shares, and not the rest', async () => {
    await agency.getByRole('link', { name: 'Visa vilka som delas' }).click();
    await agency.getByRole('link', { name }).click();
    await expect(agency.getByRole('heading', { name: 'Uppföljningar' })).toBeVisible();
    await expect(agency.getByText('Du ser inte: kontaktuppgifter')).toBeVisible();
    await expect(agency.getByRole('heading', { name: 'Kontakt' })).toHaveCount(0);
    await expectAccessible(agency);
  });

  await test.step('the coach takes it back, and it is gone', async () => {
    await coach.getByRole('button', { name: 'Återkalla samtycket, Försäkringskassan: lätta på sekretessen' }).click();
    await expect(coach.getByRole('dialog')).toContainText('Försäkringskassan ser från och med nu inte');
    await expect(coach.getByRole('button', { name: 'Avbryt' })).toBeFocused();
    await expectAccessible(coach);
    await coach.getByRole('dialog').getByRole('button', { name: 'Återkalla samtycket' }).click();
    await expect(coach.getByText('Samtycket är återkallat')).toBeVisible();
    await expect(coach.getByText('Just nu ser ingen myndighet något i Kraften.')).toBeVisible();
    await expectAccessible(coach);
    await agency.reload();
    await expect(agency.getByText('Inget samtycke gäller just nu')).toBeVisible();
    await expect(agency.getByText(name)).toHaveCount(0);
    await agency.getByRole('link', { name: 'Visa vilka som delas' }).click();
    await expect(agency.locator('tbody').getByRole('link').first()).toBeVisible();
    await expect(agency.getByRole('link', { name })).toHaveCount(0);
  });
});
