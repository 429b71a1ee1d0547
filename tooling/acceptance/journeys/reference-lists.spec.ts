import { signIn } from '../browser/sign-in.ts';
import { viewports } from '../browser/viewport.ts';
import { expect, expectAccessible, test } from '../journey.ts';

test.use({ installation: 'own demo' });

test('the lead says where the team works and how its reports count, and keeps the lists that forms offer from', async ({
  browser,
  kraften,
}) => {
  const newPage = async () => (await browser.newContext({ baseURL: kraften.url })).newPage();
  const [lead, other] = [await newPage(), await newPage()];
  await signIn(lead, '/arbete/teamet', 'karin.dalin@exempel.se');
  const catchment = lead.getByRole('group', { name: 'Upptagningsområde' });

  await test.step('a municipality that is misspelt is asked about, and a second one is kept', async () => {
    await catchment.getByRole('button', { name: 'Lägg till en kommun' }).click();
    const second = catchment.getByRole('group', { name: 'Kommun 2' }).getByLabel('Kommun');
    await second.fill('Smedjebaken');
    await lead.getByRole('button', { name: 'Spara inställningarna' }).click();
    await expect(lead.getByText(/ingen svensk kommun\. Menar du Smedjebacken\?/).first()).toBeVisible();
    await expectAccessible(lead);
    await second.fill('smedjebackens kommun');
    await lead.getByRole('radio', { name: /Kraften till och med 2019/ }).check();
    await lead.getByRole('button', { name: 'Spara inställningarna' }).click();
    await expect(lead.getByText('Inställningarna är sparade och gäller från nu.')).toBeVisible();
    await expect(lead.getByRole('row', { name: /Kommuner.*Hedemora.*Hedemora och Smedjebacken/ })).toBeVisible();
    await expect(second).toHaveValue('Smedjebacken');
  });

  await test.step('the reports count as the team has decided, unless somebody chooses otherwise', async () => {
    await lead.goto('/arbete/uppfoljning');
    const choice = lead.getByLabel('Så räknar rapporten');
    await expect(choice).toHaveValue('kraften-2018');
    await expect(lead.getByText('Tidiga avhopp står utanför ”avslut totalt”.', { exact: false })).toBeVisible();
    await choice.selectOption('avesta-2022');
    await expect(lead).toHaveURL(/profil=avesta-2022/);
    await expect(lead.getByText('Föräldraledighet står under ”annat”.', { exact: false })).toBeVisible();
    await expectAccessible(lead);
  });

  const kaa = (page: typeof lead) => page.getByRole('article', { name: 'Kommunala aktivitetsansvaret' });
  await test.step('a code gets an external code and a last day', async () => {
    await lead.goto('/arbete/teamet');
    await expect(lead.getByRole('link', { name: 'Användare' })).toHaveAttribute('href', '/konto/anvandare');
    await lead.getByRole('main').getByRole('link', { name: 'Listor' }).click();
    await expect(lead.getByRole('heading', { name: 'Listor', level: 1 })).toBeVisible();
    await expectAccessible(lead);
    await lead.getByRole('link', { name: 'Remittenter' }).click();
    await signIn(other, '/arbete/teamet/listor/remittenter', 'karin.dalin@exempel.se');
    await kaa(lead).getByRole('button', { name: 'Ändra', exact: true }).click();
    await kaa(other).getByRole('button', { name: 'Ändra', exact: true }).click();
    await kaa(lead)
      .getByLabel(/Första dag/)
      .fill('2025-07-01');
    await kaa(lead)
      .getByLabel(/Sista dag/)
      .fill('2025-06-30');
    await kaa(lead).getByRole('button', { name: 'Spara i listan' }).click();
    await expect(lead.getByText('Välj en dag som inte är före den första.').first()).toBeVisible();
    await expectAccessible(lead);
    await kaa(lead)
      .getByLabel(/Första dag/)
      .fill('');
    await kaa(lead)
      .getByLabel(/Extern kod/)
      .fill('17');
    await kaa(lead).getByRole('button', { name: 'Spara i listan' }).dblclick();
    await expect(kaa(lead)).toContainText('Extern kod 17');
    await expect(kaa(lead)).toContainText('Gäller inte längre');
    await expect(lead.getByRole('row', { name: /Fanns inte.*Kommunala aktivitetsansvaret.*Karin Dalin/ })).toHaveCount(
      1,
    );
  });

  await test.step('a second window doesn’t overwrite it unseen', async () => {
    await kaa(other)
      .getByLabel(/Anteckning/)
      .fill('Kommunen har tagit över.');
    await kaa(other).getByRole('button', { name: 'Spara i listan' }).click();
    await other.getByRole('button', { name: 'Läs in det nya' }).click();
    await expect(kaa(other).getByLabel(/Extern kod/)).toHaveValue('17');
    await expect(kaa(other).getByLabel(/Anteckning/)).toHaveValue('Kommunen har tagit över.');
    await expectAccessible(other);
    await kaa(other).getByRole('button', { name: 'Spara i listan' }).click();
    await expect(kaa(other)).toContainText('Kommunen har tagit över.');
  });

  await test.step('what has ended isn’t offered any more, only for days when it held', async () => {
    await lead.goto('/arbete/remisser/ny');
    const source = lead.getByLabel('Vem remitterar?');
    await expect(source.locator('option', { hasText: 'Kommunala aktivitetsansvaret' })).toHaveCount(0);
    await lead.getByLabel('Kom in').fill('2025-06-30');
    await expect(source.locator('option', { hasText: 'Kommunala aktivitetsansvaret' })).toHaveCount(1);
  });

  await test.step('the team’s own words change from a day', async () => {
    await lead.goto('/arbete/teamet/listor/skal-att-tacka-nej');
    await lead.getByRole('button', { name: 'Lägg till i listan' }).click();
    await lead.getByLabel('Text').fill('Har redan börjat arbeta.');
    await lead.getByRole('button', { name: 'Spara i listan' }).click();
    const words = lead.getByRole('article', { name: 'Har redan börjat arbeta.' });
    await words.getByRole('button', { name: 'Ändra från en dag' }).click();
    await words.getByLabel('Från och med').fill('2026-01-01');
    await words.getByLabel('Ny text').fill('Har fått ett arbete.');
    await words.getByRole('button', { name: 'Spara ändringen' }).click();
    await expect(words).toContainText('till och med 31 december 2025');
    await expect(lead.getByRole('article', { name: 'Har fått ett arbete.' })).toContainText('från 1 januari 2026');
  });

  await test.step('the lists leave as a file', async () => {
    await lead.goto('/arbete/teamet/listor');
    const waiting = lead.waitForEvent('download');
    await lead.getByRole('button', { name: 'Spara som CSV' }).click();
    expect((await waiting).suggestedFilename()).toMatch(/^listor-.*\.csv$/);
  });

  await test.step('on a telephone nothing is cut off, and a coach changes nothing', async () => {
    const coach = await newPage();
    await coach.setViewportSize({ ...viewports.telephone, width: 320 });
    await signIn(coach, '/arbete/teamet/listor/remittenter', 'anna.lind@exempel.se');
    await expect(kaa(coach)).toContainText('Extern kod 17');
    await expect(coach.getByRole('button', { name: 'Ändra', exact: true })).toHaveCount(0);
    for (const path of ['/arbete/teamet/listor/remittenter', '/arbete/teamet/listor']) {
      await coach.goto(path);
      await expect(coach.getByRole('heading', { level: 1 })).toBeVisible();
      await expectAccessible(coach);
      expect(await coach.evaluate(() => document.documentElement.scrollWidth), path).toBeLessThanOrEqual(320);
    }
    await lead.setViewportSize({ width: 320, height: 700 });
    await lead.goto('/arbete/teamet');
    await expect(catchment.getByRole('group', { name: 'Kommun 2' })).toBeVisible();
    expect(await lead.evaluate(() => document.documentElement.scrollWidth)).toBeLessThanOrEqual(320);
    await expectAccessible(lead);
  });
});
