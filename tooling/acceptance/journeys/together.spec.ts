import { signIn } from '../browser/sign-in.ts';
import { expect, expectAccessible, test } from '../journey.ts';

test.use({ installation: 'own demo' });

test('two coaches in one case see each other, and what the other does, without reloading', async ({
  browser,
  kraften,
}) => {
  const anna = await (await browser.newContext({ baseURL: kraften.url })).newPage();
  const karin = await (await browser.newContext({ baseURL: kraften.url })).newPage();
  await signIn(anna, '/arbete/deltagare?handledare=mina', 'anna.lind@exempel.se');
  await anna.locator('tbody').getByRole('link').filter({ hasNotText: 'Skyddad identitet' }).first().click();
  await expect(anna.getByRole('button', { name: 'Skriv anteckning' })).toBeVisible();
  const address = anna.url();

  await test.step('each is told that the other is there', async () => {
    await signIn(karin, address, 'karin.dalin@exempel.se');
    await expect(anna.getByText('Karin Dalin läser också den här sidan.')).toBeVisible();
    await expect(karin.getByText('Anna Lind läser också den här sidan.')).toBeVisible();
    await expectAccessible(anna);
    await anna.setViewportSize({ width: 320, height: 700 });
    expect(await anna.evaluate(() => document.documentElement.scrollWidth)).toBeLessThanOrEqual(320);
    await anna.setViewportSize({ width: 1280, height: 800 });
  });

  await test.step('and that the other writes, and then what', async () => {
    await karin.getByRole('button', { name: 'Skriv anteckning' }).click();
    await karin.getByRole('textbox', { name: 'Anteckning' }).fill('Hon vill börja i växthuset.');
    await expect(anna.getByText('Karin Dalin skriver på den här sidan.')).toBeVisible();
    await karin.getByRole('button', { name: 'Signera' }).click();
    await expect(karin.getByText('Anteckningen är signerad.')).toBeVisible();
    await expect(anna.getByText('Hon vill börja i växthuset.')).toBeVisible();
  });

  await test.step('and when the other has left', async () => {
    await karin.getByRole('link', { name: 'Inflöde' }).first().click();
    await expect(anna.getByText(/Karin Dalin (läser|skriver)/)).toHaveCount(0);
  });

  await test.step('what both decide is shown side by side, and nobody is written over', async () => {
    await karin.locator('tbody').getByRole('link').filter({ hasNotText: 'Skyddad identitet' }).first().click();
    const decide = /^(Skriv beslut|Ändra beslutet)$/;
    await expect(karin.getByRole('button', { name: decide })).toBeVisible();
    await anna.goto(karin.url());
    for (const [page, reason] of [
      [anna, 'Hon passar bra i vår grupp.'],
      [karin, 'Hon väntar på operation.'],
    ] as const) {
      await page.getByRole('button', { name: decide }).click();
      await page
        .getByRole('radio', { name: /^Tackad nej|^Avböjd|^Nej/ })
        .or(page.getByRole('radio').nth(1))
        .first()
        .check();
      await page.getByRole('textbox', { name: 'Skäl' }).fill(reason);
    }
    await karin.getByRole('button', { name: 'Spara beslutet' }).click();
    await expect(karin.getByText('Beslutet är sparat.')).toBeVisible();
    await anna.getByRole('button', { name: 'Spara beslutet' }).click();
    await anna.getByRole('button', { name: 'Läs in det nya' }).click();
    const reasons = anna.getByRole('group', { name: 'Skäl' });
    await expect(reasons.getByRole('radio', { name: 'Det du skrev Hon passar bra' })).toBeChecked();
    await expectAccessible(anna);
    await reasons.getByRole('radio', { name: 'Det som står nu Hon väntar på operation.' }).check();
    await expect(anna.getByRole('textbox', { name: 'Skäl' })).toHaveValue('Hon väntar på operation.');
    await anna.getByRole('textbox', { name: 'Skäl' }).press('End');
    await anna.getByRole('textbox', { name: 'Skäl' }).pressSequentially(' Hon passar bra.');
    await anna.getByRole('button', { name: 'Spara beslutet' }).click();
    await expect(anna.getByText('Beslutet är sparat.')).toBeVisible();
    await expect(karin.getByText('Hon väntar på operation. Hon passar bra.').first()).toBeVisible();
  });

  await test.step('the palette leads to what one wants to do, by keyboard alone', async () => {
    await anna.goto(address);
    await expect(anna.getByRole('button', { name: 'Skriv anteckning' })).toBeVisible();
    const name = await anna.getByRole('heading', { level: 1 }).innerText();
    await anna.keyboard.press('Control+k');
    await expect(anna.getByRole('combobox')).toBeFocused();
    await anna.keyboard.type(`anteckna uppf ${name}`);
    await expect(anna.getByRole('option', { name: `Anteckna uppföljning för ${name}` })).toBeVisible();
    await expectAccessible(anna);
    await anna.keyboard.press('Enter');
    await expect(anna.getByRole('heading', { name: 'Anteckna uppföljning' })).toBeFocused();
  });
});
