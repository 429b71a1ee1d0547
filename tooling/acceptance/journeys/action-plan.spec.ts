import type { Page } from '@playwright/test';
import { signIn } from '../browser/sign-in.ts';
import { viewports } from '../browser/viewport.ts';
import { expect, expectAccessible, test } from '../journey.ts';

test.use({ installation: 'own demo' });

const openCase = async (page: Page, at: number) => {
  await signIn(page, '/arbete/deltagare?handledare=mina', 'anna.lind@exempel.se');
  await page.locator('tbody').getByRole('link').filter({ hasNotText: 'Skyddad identitet' }).nth(at).click();
  await expect(page.getByRole('heading', { name: 'Det som hänt' })).toBeVisible();
};
const section = (page: Page, name: string) =>
  page.getByRole('navigation', { name: 'Deltagarsidans delar' }).getByRole('link', { name });

test('a plan: a goal, a step and an answer, a contact, a score and a mapping', async ({ page }) => {
  await openCase(page, 0);

  await test.step('a goal in the participant’s own words, told at the field what is missing', async () => {
    await section(page, 'Handlingsplan').click();
    await page.getByRole('button', { name: 'Skriv ett mål' }).click();
    await page.getByRole('button', { name: 'Spara målet' }).click();
    await expect(page.getByLabel('Målet, med deltagarens egna ord')).toHaveAttribute('aria-invalid', 'true');
    await expectAccessible(page);
    await page.getByLabel('Målet, med deltagarens egna ord').fill('Jag vill bygga båtar');
    await page.getByLabel('Skalfråga, 0–10').fill('Hur nära är du båtvarvet?');
    await page.getByRole('button', { name: 'Spara målet' }).click();
    await expect(page.getByText('Målet är sparat.')).toBeVisible();
  });

  const goal = page.getByRole('article', { name: 'Jag vill bygga båtar' });
  await test.step('a step that is done, and an answer that is drawn', async () => {
    await goal.getByRole('button', { name: 'Lägg till steg' }).click();
    await goal.getByLabel('Vad ska göras?').fill('Ringa varvet');
    await goal.getByRole('button', { name: 'Spara steget' }).click();
    await expect(goal.getByText('Steget är sparat.')).toBeVisible();
    await goal.getByRole('button', { name: /^Gjort ?: Ringa varvet$/ }).click();
    await expect(goal.getByText('Steget är gjort: Ringa varvet')).toBeVisible();
    await goal.getByRole('button', { name: 'Skatta' }).click();
    await goal.getByLabel('Svar, 0–10').fill('4');
    await goal.getByLabel('Vad gör att det inte är lägre?').fill('Jag har ritningen.');
    await goal.getByRole('button', { name: 'Spara skattningen' }).click();
    await expect(goal.getByRole('img', { name: 'Hur nära är du båtvarvet?' })).toBeVisible();
    await expectAccessible(page);
    await page.getByText(/^Vad som har ändrats/).click();
    await expect(page.getByText('Gjort: Ringa varvet', { exact: true })).toBeVisible();
  });

  await test.step('the plan on paper holds the goal and nothing else of the case', async () => {
    await page.getByRole('link', { name: 'Plan att skriva ut' }).click();
    const sheet = page.getByRole('article', { name: 'Planen' });
    await expect(sheet).toContainText('Jag vill bygga båtar');
    await expect(sheet).not.toContainText('Personnummer');
    await expectAccessible(page);
    await page.getByRole('link', { name: 'Handlingsplan' }).click();
  });

  await test.step('a contact at an authority stands beside the case', async () => {
    const card = page.getByRole('region', { name: 'Kontakter på myndigheter' });
    await card.getByRole('button', { name: 'Lägg till kontakt' }).click();
    await card.getByLabel('Myndighet').selectOption('Arbetsförmedlingen');
    await card.getByLabel('Namn').fill('Iris Ekholm');
    await card.getByRole('button', { name: 'Spara kontakten' }).click();
    await expect(card.getByText('Kontakten är sparad: Iris Ekholm')).toBeVisible();
    await expectAccessible(page);
  });

  await test.step('a score of today is corrected, and both can be read', async () => {
    await section(page, 'Skattningar').click();
    await page.getByRole('button', { name: 'Skriv in en skattning' }).click();
    await page.getByLabel('Värde, 0–10').fill('7');
    await page.getByRole('button', { name: 'Spara skattningen' }).click();
    await expect(page.getByText('Skattningen är sparad.')).toBeVisible();
    await page.getByRole('button', { name: 'Rätta en skattning: Skalfråga' }).click();
    await page.getByLabel('Värde, 0–10').fill('6,5');
    await page.getByRole('button', { name: 'Spara rättelsen' }).click();
    await expect(page.getByText('Skattningen är rättad.')).toBeVisible();
    await page.getByText('Rättade skattningar (1)').click();
    await expect(page.getByText(/: 7, antecknat av Anna Lind/)).toBeVisible();
    await expectAccessible(page);
  });

  await test.step('a mapping is kept while it is written, and its version stands on a telephone', async () => {
    await page.setViewportSize(viewports.telephone);
    await section(page, 'Kartläggning').click();
    await page.getByRole('button', { name: /^Skriv (kartläggning|en ny version)$/ }).click();
    await page.getByRole('button', { name: 'Vad är du bra på?' }).click();
    const text = page.getByRole('textbox', { name: 'Kartläggning' });
    await text.press('End');
    await text.pressSequentially('Att bygga.');
    await expect(page.getByText(/^Sparat \d\d:\d\d/)).toBeVisible();
    await expectAccessible(page);
    await page.getByRole('button', { name: 'Spara versionen' }).click();
    await expect(page.getByText('Den nya versionen av kartläggningen är sparad.')).toBeVisible();
    await expect(page.getByRole('article', { name: /^Kartläggning/ }).first()).toContainText('Att bygga.');
    for (const name of ['Händelser', 'Handlingsplan', 'Uppföljningar', 'Skattningar', 'Samtycken och rättelser']) {
      await section(page, name).click();
      await expect(section(page, name)).toHaveAttribute('aria-current', 'page');
      await expectAccessible(page);
    }
  });
});

test('a follow-up is booked and held by keyboard alone, in few steps', async ({ page }) => {
  await openCase(page, 1);
  let pressed = 0;
  const press = async (key: string) => {
    pressed += 1;
    await page.keyboard.press(key);
  };
  /** By Tab to what has the name, as somebody without a mouse gets there. */
  const tabTo = async (name: string | RegExp, role: 'button' | 'link' | 'textbox' = 'button') => {
    const target = page.getByRole(role, { name }).first();
    for (let tabs = 0; tabs < 60; tabs += 1) {
      if (await target.evaluate((element) => element === document.activeElement)) return;
      await press('Tab');
    }
    throw new Error(`Tab doesn't lead to ${name}`);
  };

  await test.step('it is held: the form is filled in but for what was agreed', async () => {
    await page.getByRole('button', { name: 'Anteckna uppföljning' }).focus();
    await press('Enter');
    await expect(page.getByRole('heading', { name: 'Anteckna uppföljning' })).toBeFocused();
    await expect(page.getByRole('checkbox', { name: 'Deltagaren' })).toBeChecked();
    await expect(page.getByText(/^Nästa uppföljning ska då hållas senast/)).toBeVisible();
    await expectAccessible(page);
    await tabTo('Vad kom ni överens om?', 'textbox');
    await page.keyboard.type('Fortsätter som förut.');
    await tabTo('Spara uppföljningen');
    await press('Enter');
    await expect(page.getByText(/^Uppföljningen är antecknad\. Nästa ska hållas senast/)).toBeVisible();
    expect(pressed).toBeLessThan(30);
  });

  await test.step('the next is booked', async () => {
    await section(page, 'Uppföljningar').focus();
    await press('Enter');
    await page.getByRole('button', { name: 'Boka uppföljning' }).focus();
    await press('Enter');
    await expect(page.getByRole('heading', { name: 'Boka uppföljning' })).toBeFocused();
    await page.getByLabel('Dag', { exact: true }).fill(inDays(7));
    await page.getByLabel('Klockan').fill('10:30');
    await expectAccessible(page);
    await tabTo('Spara bokningen');
    await press('Enter');
    await expect(page.getByText(/^Uppföljningen är bokad .* kl 10:30/)).toBeVisible();
    await expect(page.getByRole('article', { name: /^Bokad .* kl 10:30/ })).toBeVisible();
  });

  await test.step('the one that was held is corrected, and what stood can be read', async () => {
    const held = page.getByRole('article', { name: /^Uppföljning / }).first();
    await held.getByRole('button', { name: /^Rätta uppföljningen/ }).focus();
    await press('Enter');
    await page.getByLabel('Vad kom ni överens om?').fill('Provar en dag till i veckan.');
    await tabTo('Spara rättelsen');
    await press('Enter');
    await expect(held).toContainText('Provar en dag till i veckan.');
    await held.getByText(/^Rättad/).click();
    await expect(held).toContainText('Fortsätter som förut.');
    await expectAccessible(page);
  });
});

function inDays(days: number): string {
  return new Date(Date.now() + days * 86_400_000).toISOString().slice(0, 10);
}
