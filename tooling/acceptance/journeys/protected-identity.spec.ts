import { signIn } from '../browser/sign-in.ts';
import { expect, expectAccessible, test } from '../journey.ts';

test.use({ installation: 'own demo' });

test('a person with protected identity, from the list to the name and the log', async ({ browser, kraften }) => {
  const newPage = async () => (await browser.newContext({ baseURL: kraften.url })).newPage();
  const [lead, coach] = [await newPage(), await newPage()];
  let name = '';
  let address = '';

  await test.step('the list names nobody, and opening asks for a reason, by keyboard alone', async () => {
    await signIn(lead, '/arbete/deltagare', 'karin.dalin@exempel.se');
    const masked = lead.getByRole('link', { name: /^Skyddad identitet/ }).first();
    await masked.focus();
    await lead.keyboard.press('Enter');
    await expect(lead.getByText('Personen har skyddade personuppgifter')).toBeVisible();
    await expectAccessible(lead);
    await lead.keyboard.press('Tab');
    await lead.keyboard.press('Enter');
    await expect(lead.getByRole('link', { name: 'Välj varför du öppnar ärendet.' })).toBeVisible();
    await lead.getByLabel('Jag kontrollerar att ärendet sköts rätt').focus();
    await lead.keyboard.press('Space');
    await lead.keyboard.press('Enter');
    await expect(lead.getByText('Personnummer')).toBeVisible();
    await expect(lead.getByText(/^(Sekretessmarkering|Skyddad folkbokföring)$/)).toBeVisible();
    name = (await lead.getByRole('heading', { level: 1 }).textContent()) ?? '';
    expect(name).not.toContain('Skyddad identitet');
    address = lead.url();
    await expectAccessible(lead);
  });

  await test.step('a coach who is not in charge works in the case without learning who it is', async () => {
    await signIn(coach, address, 'samira.kader@exempel.se');
    await coach.getByLabel('Jag ersätter den som är handledare').check();
    await coach.getByRole('button', { name: 'Öppna ärendet' }).click();
    await expect(coach.getByRole('heading', { level: 1, name: /^Skyddad identitet/ })).toBeVisible();
    await expect(coach.getByText('Uppgifterna är skyddade.')).toBeVisible();
    await expect(coach.getByRole('button', { name: 'Anteckna uppföljning' })).toBeVisible();
    expect(await coach.content()).not.toContain(name);
    await expectAccessible(coach);
  });

  await test.step('a case that somebody protects is masked at once', async () => {
    await coach.goto('/arbete/deltagare');
    const link = coach.locator('tbody').getByRole('link').first();
    const known = (await link.textContent()) ?? '';
    await link.click();
    await coach.getByRole('button', { name: 'Skydda personuppgifterna' }).click();
    await coach.getByRole('button', { name: 'Skydda', exact: true }).click();
    await expect(coach.getByRole('link', { name: 'Välj vilket skydd personen har.' })).toBeVisible();
    await coach.getByLabel('Sekretessmarkering').check();
    await expectAccessible(coach);
    await coach.getByRole('button', { name: 'Skydda', exact: true }).click();
    await expect(coach.getByText('Personen har skyddade personuppgifter')).toBeVisible();
    await coach.goto('/arbete/deltagare');
    await expect(coach.getByRole('link', { name: /^Skyddad identitet/ }).first()).toBeVisible();
    await expect(coach.getByRole('link', { name: known })).toHaveCount(0);
  });

  await test.step('the log says why, and names nobody', async () => {
    await lead.goto('/arbete/atkomstlogg?vy=allt');
    await expect(lead.getByText('Skäl: Jag ersätter den som är handledare').first()).toBeVisible();
    await expect(lead.getByText('Läste skyddade personuppgifter. Skäl:').first()).toBeVisible();
    expect(await lead.content()).not.toContain(name);
  });

  await test.step('the protection is lifted by who may see it', async () => {
    await lead.goto(address);
    await lead.getByLabel('Personen har bett om det').check();
    await lead.getByRole('button', { name: 'Öppna ärendet' }).click();
    await lead.getByRole('button', { name: 'Ta bort skyddet' }).click();
    await lead.getByRole('button', { name: 'Ja, ta bort skyddet' }).click();
    await expect(lead.getByRole('button', { name: 'Skydda personuppgifterna' })).toBeVisible();
    await expect(lead.getByRole('heading', { level: 1, name })).toBeVisible();
  });
});
