import type { Page } from '@playwright/test';
import { signIn } from '../browser/sign-in.ts';
import { viewports } from '../browser/viewport.ts';
import { expect, expectAccessible, test } from '../journey.ts';

test.use({ installation: 'own demo' });

const coach = 'anna.lind@exempel.se';

/** A device in the browser that holds passkeys and knows who is there. Gives what makes it refuse and agree. */
async function addDevice(page: Page) {
  const devtools = await page.context().newCDPSession(page);
  await devtools.send('WebAuthn.enable');
  const { authenticatorId } = await devtools.send('WebAuthn.addVirtualAuthenticator', {
    options: {
      ...{ protocol: 'ctap2', transport: 'internal', hasResidentKey: true },
      ...{ hasUserVerification: true, isUserVerified: true, automaticPresenceSimulation: true },
    },
  });
  return {
    recognise: (isUserVerified: boolean) =>
      devtools.send('WebAuthn.setUserVerified', { authenticatorId, isUserVerified }),
  };
}

async function signOut(page: Page): Promise<void> {
  await page.goto('/konto');
  await page.getByRole('button', { name: 'Logga ut', exact: true }).click();
  await expect(page).toHaveURL('/');
}

test('a passkey is added, signs in on the page and in the app, is renamed and removed', async ({ page, browser }) => {
  const device = await addDevice(page);

  await test.step('it is added from Mitt konto, and a name is asked for first', async () => {
    await signIn(page, '/logga-in?till=%2Fkonto', coach);
    await page.getByRole('link', { name: 'Lägg till en nyckel' }).last().click();
    await expectAccessible(page);
    await page.getByLabel('Vad ska nyckeln heta?').fill('');
    await page.getByRole('button', { name: 'Lägg till nyckeln' }).click();
    await expect(page.getByRole('alert')).toContainText('Skriv ett namn');
    await page.getByLabel('Vad ska nyckeln heta?').fill('Jobbdatorn');
    await page.getByRole('button', { name: 'Lägg till nyckeln' }).click();
    await expect(page.getByText('Nyckeln är tillagd.')).toBeVisible();
    await expectAccessible(page);
  });

  await test.step('the same device is told that it has one already', async () => {
    await page.getByLabel('Vad ska nyckeln heta?').fill('En till');
    await page.getByRole('button', { name: 'Lägg till nyckeln' }).click();
    await expect(page.getByText('Den här enheten har redan en nyckel')).toBeVisible();
  });

  await test.step('it signs in without address, password and code', async () => {
    await signOut(page);
    await page.goto('/konto');
    await expectAccessible(page);
    await page.getByRole('button', { name: 'Använd nyckel' }).click();
    await expect(page.getByText('Jobbdatorn')).toBeVisible();
    await expect(page.getByText('använd senast', { exact: false }).first()).toBeVisible();
    await expectAccessible(page);
  });

  await test.step('and in the app, unless the device doesn’t recognise who is there', async () => {
    await signOut(page);
    await page.goto('/arbete/deltagare');
    await device.recognise(false);
    await page.getByRole('button', { name: 'Använd nyckel' }).click();
    await expect(page.getByText('Det blev inget svar från nyckeln.')).toBeVisible();
    await expectAccessible(page);
    await device.recognise(true);
    await page.getByRole('button', { name: 'Använd nyckel' }).click();
    await expect(page.locator('tbody').getByRole('link').first()).toBeVisible();
  });

  await test.step('it is renamed and removed, on a telephone as well', async () => {
    await page.setViewportSize(viewports.telephone);
    await page.goto('/konto/nycklar');
    await page.getByLabel('Nytt namn på Jobbdatorn').fill('Min telefon');
    await page.getByRole('button', { name: 'Byt namn på Jobbdatorn' }).click();
    await expect(page.getByText('Nyckeln har fått ett nytt namn.')).toBeVisible();
    expect(await page.evaluate(() => document.documentElement.scrollWidth)).toBeLessThanOrEqual(390);
    await page.getByRole('button', { name: 'Ta bort Min telefon' }).click();
    await expectAccessible(page);
    await page.getByRole('button', { name: 'Ta bort nyckeln' }).click();
    await expect(page.getByText('Nyckeln är borttagen.')).toBeVisible();
  });

  await test.step('and then signs in nobody', async () => {
    await signOut(page);
    await page.goto('/konto');
    await page.getByRole('button', { name: 'Använd nyckel' }).click();
    await expect(page.getByRole('alert')).toContainText('Det gick inte att logga in med nyckeln.');
    await expectAccessible(page);
  });

  await test.step('without scripts the page says that this browser can’t', async () => {
    const plain = await (await browser.newContext({ javaScriptEnabled: false })).newPage();
    await plain.goto(new URL('/logga-in', page.url()).href);
    await expect(plain.getByText('Den här webbläsaren kan inte logga in med nyckel.')).toBeVisible();
    await expect(plain.getByRole('button', { name: 'Använd nyckel' })).toBeHidden();
    await plain.getByLabel('E-postadress').fill(coach);
    await plain.getByLabel('Lösenord').fill('prova-kraften-nu');
    await plain.getByRole('button', { name: 'Logga in' }).click();
    await expect(plain.getByRole('heading', { name: 'Mitt konto' })).toBeVisible();
  });
});
