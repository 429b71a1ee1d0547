import { signIn } from '../browser/sign-in.ts';
import { expect, expectAccessible, test } from '../journey.ts';

test.use({ installation: 'own demo' });

test('the lead changes how the team works: it holds at once for the coaches, and what was stays to read', async ({
  browser,
  kraften,
}) => {
  const newPage = async () => (await browser.newContext({ baseURL: kraften.url })).newPage();
  const [lead, other, coach] = [await newPage(), await newPage(), await newPage()];
  for (const page of [lead, other]) {
    await signIn(page, '/arbete/teamet', 'karin.dalin@exempel.se');
    await expect(page.getByLabel('Tid mellan uppföljningar')).toHaveValue('3');
  }
  await expectAccessible(lead);

  await test.step('what can’t hold is said at its field', async () => {
    await lead.getByLabel('Äldsta ålder').fill('12');
    await lead.getByRole('button', { name: 'Spara inställningarna' }).click();
    await expect(lead.getByText('Skriv minst 16.').first()).toBeVisible();
    await expectAccessible(lead);
    await lead.getByLabel('Äldsta ålder').fill('60');
  });

  await test.step('a change is saved with the keyboard, and stands below with what was', async () => {
    await lead.getByLabel('Tid mellan uppföljningar').fill('2');
    await lead.keyboard.press('Enter');
    await expect(lead.getByText('Inställningarna är sparade och gäller från nu.')).toBeVisible();
    await expect(
      lead.getByRole('row', { name: /Tid mellan uppföljningar.*3 månader.*2 månader.*Karin Dalin/ }),
    ).toBeVisible();
    await expect(lead.getByRole('row', { name: /Äldsta ålder.*64 år.*60 år/ })).toBeVisible();
  });

  await test.step('a second window doesn’t overwrite it unseen', async () => {
    await other.getByLabel('Minsta närvaro i veckan').fill('1');
    await other.getByRole('button', { name: 'Spara inställningarna' }).click();
    await other.getByRole('button', { name: 'Läs in det nya' }).click();
    await expect(other.getByRole('radio', { name: 'Det som står nu 2 månader' })).toBeChecked();
    await expect(other.getByLabel('Tid mellan uppföljningar')).toHaveValue('2');
    await expect(other.getByLabel('Minsta närvaro i veckan')).toHaveValue('1');
    await expectAccessible(other);
  });

  await test.step('a coach reads it, on a telephone too, and can’t change it', async () => {
    await coach.setViewportSize({ width: 320, height: 700 });
    await signIn(coach, '/arbete/teamet', 'anna.lind@exempel.se');
    await expect(coach.getByText('2 månader').first()).toBeVisible();
    await expect(coach.getByRole('button', { name: 'Spara inställningarna' })).toHaveCount(0);
    expect(await coach.evaluate(() => document.documentElement.scrollWidth)).toBeLessThanOrEqual(320);
    await expectAccessible(coach);
  });
});
