import { signIn } from '../browser/sign-in.ts';
import { expect, expectAccessible, test } from '../journey.ts';

test.use({ installation: 'own demo' });

test('a coach’s day: what is late is done in place, by keyboard, and what is written is never lost', async ({
  browser,
  kraften,
}) => {
  const newPage = async () => (await browser.newContext({ baseURL: kraften.url })).newPage();
  const [coach, colleague] = [await newPage(), await newPage()];
  await signIn(coach, '/arbete/', 'anna.lind@exempel.se');
  await expect(coach.getByRole('heading', { level: 1 })).toHaveText('I dag');
  const button = coach.getByRole('button', { name: /^Anteckna uppföljning/ }).first();
  await expect(button).toBeVisible();
  await expectAccessible(coach);
  const label = await button.innerText();
  const name = label.replace(/^.*, /s, '').trim();
  const number = Number(
    await coach
      .getByRole('link', { name: /^Min dag/ })
      .innerText()
      .then((text) => text.replace(/\D/g, '')),
  );

  await test.step('the form opens in its row', async () => {
    await button.focus();
    await coach.keyboard.press('Enter');
    await expect(coach.getByRole('heading', { name: `Anteckna uppföljning: ${name}` })).toBeFocused();
    await coach.getByLabel('Andra som var med').fill('Deltagaren och Anna');
    await expectAccessible(coach);
  });

  await test.step('a colleague notes the same follow-up meanwhile', async () => {
    await signIn(colleague, '/arbete/?visa=teamet', 'karin.dalin@exempel.se');
    await expect(colleague.getByRole('row', { name: /Anna Lind/ })).toBeVisible();
    await expectAccessible(colleague);
    await colleague.getByRole('link', { name: 'Anna Lind' }).click();
    await expect(colleague.getByRole('heading', { level: 1 })).toHaveText('I dag för Anna Lind');
    await colleague.getByRole('button', { name: label.trim() }).click();
    await colleague.getByLabel('Andra som var med').fill('Deltagaren och Karin');
    await colleague.getByRole('button', { name: 'Spara uppföljningen' }).click();
    await expect(colleague.getByText('Uppföljningen är antecknad.')).toBeVisible();
    await expect(colleague.getByRole('button', { name: label.trim() })).toHaveCount(0);
    await expectAccessible(colleague);
  });

  await test.step('what the coach wrote stands when the list is read anew, and isn’t saved over the colleague’s', async () => {
    await coach.getByRole('button', { name: 'Spara uppföljningen' }).click();
    await expect(coach.getByText('Läs in det nya innan du sparar igen')).toBeVisible();
    await expect(coach.getByLabel('Andra som var med')).toHaveValue('Deltagaren och Anna');
    await coach.getByRole('button', { name: 'Läs in det nya' }).click();
    await expect(coach.getByText('Det nya är inläst.')).toBeVisible();
    await expectAccessible(coach);
    await coach.getByRole('button', { name: 'Spara uppföljningen' }).click();
    await expect(coach.getByText('Uppföljningen är antecknad.')).toBeVisible();
    await expect(coach.getByRole('link', { name: `Min dag ${number - 1}` })).toBeVisible();
    await expect(coach.getByRole('button', { name: label.trim() })).toHaveCount(0);
  });

  await test.step('nothing is wider than an old phone', async () => {
    await coach.setViewportSize({ width: 320, height: 700 });
    expect(await coach.evaluate(() => document.documentElement.scrollWidth)).toBeLessThanOrEqual(320);
    await expectAccessible(coach);
  });
});
