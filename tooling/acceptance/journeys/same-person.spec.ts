import { signIn } from '../browser/sign-in.ts';
import { expect, expectAccessible, test } from '../journey.ts';

test.use({ installation: 'own demo' });

test('two referrals of one person are found, compared, merged and parted again', async ({ browser, kraften }) => {
  const coach = await (await browser.newContext({ baseURL: kraften.url })).newPage();
  await signIn(coach, '/arbete/remisser', 'anna.lind@exempel.se');
  const rows = coach.getByRole('row', { name: /Kan vara samma person/ });
  await expect(rows).toHaveCount(2);
  await expectAccessible(coach);
  await rows.first().getByRole('link').click();

  await test.step('side by side', async () => {
    await expect(coach.getByText('Liknande namn och samma födelsedatum.')).toBeVisible();
    await coach.getByRole('link', { name: /^Jämför med/ }).click();
    await expect(coach.getByRole('heading', { level: 1 })).toHaveText('Är det samma person?');
    await expect(coach.getByRole('group', { name: 'Telefon' }).getByRole('radio')).toHaveCount(2);
    await expectAccessible(coach);
    await coach.setViewportSize({ width: 390, height: 800 });
    await expectAccessible(coach);
    await coach.setViewportSize({ width: 1280, height: 800 });
  });

  await test.step('they become one, and what was not chosen can be read', async () => {
    const phones = coach.getByRole('group', { name: 'Telefon' });
    const other = phones.getByRole('radio').nth(1);
    const chosen = (await phones.locator('label').nth(1).innerText()).split('\n')[0] ?? '';
    await other.check();
    await coach.getByRole('button', { name: 'Slå ihop' }).click();
    await expect(coach.getByText('Uppgifterna är sammanslagna.', { exact: false })).toBeVisible();
    await expect(coach.getByRole('link', { name: chosen })).toBeVisible();
    await expect(coach.getByRole('heading', { name: 'Sammanslagna uppgifter' })).toBeVisible();
    await expect(coach.getByText('Liknande namn och samma födelsedatum.')).toHaveCount(0);
    await expectAccessible(coach);
  });

  await test.step('and two again', async () => {
    await coach.getByRole('button', { name: 'Ångra sammanslagningen' }).click();
    await coach.getByRole('button', { name: 'Dela på personerna' }).click();
    await expect(coach.getByText('Liknande namn och samma födelsedatum.')).toBeVisible();
    await expect(coach.getByRole('heading', { name: 'Sammanslagna uppgifter' })).toHaveCount(0);
  });

  await test.step('who somebody says are two, which is remembered', async () => {
    await coach.getByRole('link', { name: /^Jämför med/ }).click();
    await coach.getByRole('button', { name: 'Inte samma person' }).click();
    await expect(coach.getByText('Antecknat: det är två personer.', { exact: false })).toBeVisible();
    await coach.goto('/arbete/remisser');
    await expect(coach.getByRole('table', { name: 'Nya', exact: true })).toBeVisible();
    await expect(rows).toHaveCount(0);
  });
});
