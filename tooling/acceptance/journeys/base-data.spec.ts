import { signIn } from '../browser/sign-in.ts';
import { viewports } from '../browser/viewport.ts';
import { expect, expectAccessible, test } from '../journey.ts';

test.use({ installation: 'own demo' });

test('base data is changed and corrected, two at once, and what stood before is kept', async ({ browser, kraften }) => {
  const newPage = async () => (await browser.newContext({ baseURL: kraften.url })).newPage();
  const [desk, phone] = [await newPage(), await newPage()];
  await phone.setViewportSize(viewports.telephone);
  await signIn(desk, '/arbete/deltagare', 'anna.lind@exempel.se');
  const first = desk
    .locator('tbody')
    .getByRole('link', { name: /^(?!Skyddad)/ })
    .first();
  await first.click();
  await desk.getByRole('link', { name: 'Grunduppgifter', exact: true }).click();
  const partOf = (page: typeof desk, name: string) => page.getByRole('region', { name, exact: true });
  const history = (page: typeof desk) => page.getByRole('article');
  await expect(desk.getByRole('button', { name: 'Ändra namn och nummer' })).toBeVisible();
  await expectAccessible(desk);

  await test.step('somebody on a phone has begun to change the telephone number', async () => {
    await signIn(phone, new URL(desk.url()).pathname, 'mikael.noren@exempel.se');
    await phone.getByRole('button', { name: 'Ändra telefon och e-post' }).click();
    await phone.getByRole('textbox', { name: /^Telefon/ }).fill('070-174 06 77');
    await phone.getByRole('radio', { name: /^Rättelse/ }).check();
    await expectAccessible(phone);
  });

  await test.step('when somebody has moved, from a day, by keyboard', async () => {
    await desk.getByRole('button', { name: 'Ändra adress' }).focus();
    await desk.keyboard.press('Enter');
    await expect(desk.getByRole('heading', { name: 'Ändra adress' })).toBeFocused();
    await desk.getByLabel('Bostadskommun').fill('Borlänge');
    await desk.keyboard.press('Control+Enter');
    await expect(desk.getByText('Välj om det är en rättelse eller en ändring.').first()).toBeVisible();
    await desk.getByRole('radio', { name: /^Ändring/ }).check();
    await desk.getByLabel('Gäller från och med').fill('2026-01-05');
    await expectAccessible(desk);
    await desk.keyboard.press('Control+Enter');
    await expect(desk.getByText('Adressen är sparad.')).toBeVisible();
    await expect(partOf(desk, 'Var personen bor').getByText('Borlänge')).toBeVisible();
    const entry = history(desk).first();
    await expect(entry).toContainText('Ändring, gäller från');
    await expect(entry).toContainText('Borlänge');
    await expect(entry).toContainText('Anna Lind');
  });

  await test.step('the other reads what is new before anything is saved, and is written once', async () => {
    const send = phone.getByRole('button', { name: 'Spara telefon och e-post' });
    await send.click();
    await phone.getByRole('button', { name: 'Läs in det nya' }).click();
    await expect(phone.getByText('Det nya är inläst')).toBeVisible();
    await expect(phone.getByRole('textbox', { name: /^Telefon/ })).toHaveValue('070-174 06 77');
    await send.dblclick();
    await expect(phone.getByText('Telefon och e-post är sparade.')).toBeVisible();
    await expect(history(phone).filter({ hasText: '070-174 06 77' })).toHaveCount(1);
    await expectAccessible(phone);
  });

  await test.step('a correction of what figures count says so, and asks why', async () => {
    await desk.getByRole('button', { name: 'Rätta inskrivningen' }).click();
    await desk.getByLabel('Tid i offentlig försörjning före inskrivningen').fill('77');
    await expect(desk.getByText('Siffrorna räknas om')).toBeVisible();
    await desk.getByRole('button', { name: 'Spara rättelsen' }).click();
    await expect(desk.getByText('Skriv varför. Siffrorna ändras.').first()).toBeVisible();
    await desk.getByLabel('Varför?').fill('Beslutet från Försäkringskassan visar det.');
    await expectAccessible(desk);
    await desk.getByRole('button', { name: 'Spara rättelsen' }).click();
    await expect(partOf(desk, 'Vid inskrivningen').first().getByText('77 månader')).toBeVisible();
    await expect(history(desk).first()).toContainText('Rättelse, gäller från början');
  });

  await test.step('a number that somebody else has leads to whom it belongs', async () => {
    const number = await partOf(desk, 'Vem personen är')
      .getByText(/^\d{8}-\d{4}$/)
      .innerText();
    await desk.goto('/arbete/remisser');
    await desk
      .locator('tbody')
      .getByRole('link', { name: /^(?!Skyddad)/ })
      .first()
      .click();
    await desk.getByRole('button', { name: 'Ändra namn och nummer' }).click();
    await desk.getByRole('textbox', { name: /^Personnummer/ }).fill(number);
    await desk.getByRole('radio', { name: /^Rättelse/ }).check();
    await desk.getByLabel('Varför?').fill('Legitimation.');
    await desk.getByRole('button', { name: 'Spara namn och nummer' }).click();
    await expect(desk.getByText('En annan person i teamet har det numret.').first()).toBeVisible();
    await expect(desk.getByText('Samma person?')).toBeVisible();
    await expectAccessible(desk);
    await desk.getByRole('link', { name: /^Jämför med / }).click();
    await desk.getByRole('button', { name: 'Lämna utan att spara' }).click();
    await expect(desk.getByRole('heading', { level: 1 })).toContainText('samma person');
  });
});
