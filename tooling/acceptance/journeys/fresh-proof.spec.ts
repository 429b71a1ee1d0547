import { signIn } from '../browser/sign-in.ts';
import { viewports } from '../browser/viewport.ts';
import { expect, expectAccessible, test } from '../journey.ts';

test.use({ installation: 'own demo with a movable clock' });

const lead = 'karin.dalin@exempel.se';

test('who signed in a while ago shows anew who they are before a protected identity is opened', async ({
  page,
  kraften,
}) => {
  const dialog = page.getByRole('dialog', { name: 'Visa att det är du' });

  await test.step('ordinary work asks for nothing more', async () => {
    await signIn(page, '/arbete/deltagare', lead);
    await expect(page.locator('tbody').getByRole('link').first()).toBeVisible();
    kraften.moveClock();
    await page.goto('/arbete/rapport');
    await expect(page.getByRole('heading', { level: 1 })).toBeVisible();
    await page.goto('/arbete/deltagare');
    await expect(page.locator('tbody').getByRole('link').first()).toBeVisible();
    await expect(dialog).toBeHidden();
  });

  await test.step('the protected one asks, and shows nothing to who will not', async () => {
    await page
      .getByRole('link', { name: /^Skyddad identitet/ })
      .first()
      .click();
    await page.getByLabel('Jag kontrollerar att ärendet sköts rätt').check();
    await page.getByRole('button', { name: 'Öppna ärendet' }).click();
    await expect(dialog).toBeVisible();
    await expect(dialog.getByLabel('E-postadress')).toHaveValue(lead);
    await expectAccessible(page);
    await dialog.getByRole('button', { name: 'Inte nu' }).click();
    await expect(page.getByText('Det här kräver att du nyss har loggat in.')).toBeVisible();
    await expect(page.getByText('Personnummer')).toBeHidden();
    await expectAccessible(page);
  });

  await test.step('a wrong password is refused, and the right one goes on to what was asked for', async () => {
    await page.getByRole('button', { name: 'Försök igen' }).click();
    await page.setViewportSize(viewports.telephone);
    await dialog.getByLabel('Lösenord').fill('fel lösenord');
    await dialog.getByRole('button', { name: 'Logga in' }).click();
    await expect(dialog.getByText('E-postadressen eller lösenordet stämmer inte.')).toBeVisible();
    await expectAccessible(page);
    expect(await page.evaluate(() => document.documentElement.scrollWidth)).toBeLessThanOrEqual(390);
    await dialog.getByLabel('Lösenord').fill('prova-kraften-nu');
    await dialog.getByRole('button', { name: 'Logga in' }).click();
    await expect(dialog).toBeHidden();
    await expect(page.getByText('Personnummer')).toBeVisible();
  });

  await test.step('lifting the protection asks as well, and is then done without another press', async () => {
    await page.setViewportSize(viewports.desk);
    await page.getByRole('button', { name: 'Ta bort skyddet' }).click();
    kraften.moveClock();
    await page.getByRole('button', { name: 'Ja, ta bort skyddet' }).click();
    await dialog.getByLabel('Lösenord').fill('prova-kraften-nu');
    await dialog.getByRole('button', { name: 'Logga in' }).click();
    await expect(page.getByRole('button', { name: 'Skydda personuppgifterna' })).toBeVisible();
  });
});
