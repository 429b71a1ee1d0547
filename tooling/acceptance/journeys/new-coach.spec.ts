import { TOTP } from 'otpauth';
import { signIn } from '../browser/sign-in.ts';
import { signInWithBoth, turnOnTwoFactors } from '../browser/two-factors.ts';
import { expect, expectAccessible, test } from '../journey.ts';

test.use({ installation: 'own demo' });

/** From the link to the list of participants, a machine's hands and all pages checked on the way; people type slower. */
const withinMs = 60_000;

test('a new coach, from the invitation to the participants', async ({ browser, kraften }) => {
  const newPage = async () => (await browser.newContext({ baseURL: kraften.url })).newPage();
  const [lead, coach] = [await newPage(), await newPage()];
  const password = 'Orange kanot i motvind 83';
  let link = '';

  await test.step('the lead invites, and gets a link to send', async () => {
    await signIn(lead, '/arbete/', 'karin.dalin@exempel.se');
    await expect(lead.getByRole('link', { name: 'Deltagare' })).toBeVisible();
    await lead.goto('/konto/anvandare');
    await lead.getByLabel('Namn').fill('Tove Ny');
    await lead.getByLabel('E-postadress').fill('tove.ny@exempel.se');
    await lead.getByLabel('Roll', { exact: true }).selectOption('Handledare');
    await expectAccessible(lead);
    await lead.getByRole('button', { name: 'Gör en inbjudan' }).click();
    link = (await lead.locator('.link code').textContent()) ?? '';
    await expectAccessible(lead);
  });

  const began = Date.now();
  let app = new TOTP();

  await test.step('the coach chooses a password, and a weak one is refused at the field', async () => {
    await coach.goto(link);
    await expectAccessible(coach);
    await coach.getByLabel('Välj ett lösenord').fill('sommar2026');
    await coach.getByRole('button').last().click();
    await expect(coach.getByRole('alert').first()).toBeVisible();
    await expectAccessible(coach);
    await coach.getByLabel('Välj ett lösenord').fill(password);
    await coach.getByRole('button').last().click();
    await expect(coach).toHaveURL(/arbete|konto/);
  });

  await test.step('sets up two factors', async () => {
    app = await turnOnTwoFactors(coach, password);
  });

  await test.step('and signs in with both to the team’s participants', async () => {
    await coach.context().clearCookies();
    await coach.goto('/arbete/deltagare');
    await signInWithBoth(coach, { email: 'tove.ny@exempel.se', password, app });
    await expect(coach.locator('tbody').getByRole('link').first()).toBeVisible();
    const took = Date.now() - began;
    process.stdout.write(`A new coach was in after ${Math.round(took / 1000)} s.\n`);
    expect(took).toBeLessThan(withinMs);
  });
});
