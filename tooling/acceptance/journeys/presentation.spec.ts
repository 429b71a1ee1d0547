import { signIn } from '../browser/sign-in.ts';
import { viewports } from '../browser/viewport.ts';
import { expect, expectAccessible, test } from '../journey.ts';

const member = 'lars.granath@exempel.se';

test('the figures are shown one section at a time, by arrow keys alone, and printed whole', async ({ page }) => {
  await signIn(page, '/styrgrupp/resultat?period=kalenderar-2025', member);
  await page.getByRole('link', { name: 'Visa på mötet' }).click();
  const place = page.getByRole('status').filter({ hasText: / av \d+/ });
  await expect(place).toContainText(/^1 av 3\d/);
  await expect(page.getByRole('navigation')).toHaveCount(0);
  const heading = page.getByRole('main').getByRole('heading', { level: 2 });
  await expect(heading).toHaveCount(1);
  const first = await heading.textContent();
  await expectAccessible(page);

  await page.keyboard.press('ArrowRight');
  await expect(place).toContainText(/^2 av/);
  await expect(heading).not.toHaveText(first ?? '');
  await page.keyboard.press('PageUp');
  await expect(heading).toHaveText(first ?? '');

  await test.step('money and cooperation are there too, and every chart is drawn', async () => {
    await page.keyboard.press('End');
    await expect(heading).toHaveText('Bemanning');
    await expect(page.getByRole('main').getByRole('img').first()).toBeVisible();
    await expectAccessible(page);
  });

  await test.step('on paper every section stands', async () => {
    await page.emulateMedia({ media: 'print' });
    expect(await heading.count()).toBeGreaterThan(10);
    await page.emulateMedia({ media: 'screen' });
  });

  await test.step('a definition takes Escape first, then the presentation does', async () => {
    await page.keyboard.press('Home');
    await page.keyboard.press('ArrowRight');
    await page
      .getByRole('button', { name: /^Så räknas/ })
      .first()
      .click();
    await page.keyboard.press('Escape');
    await expect(page.getByRole('dialog')).toHaveCount(0);
    await expect(place).toContainText(/^2 av/);
    await page.keyboard.press('Escape');
    await expect(page.getByRole('heading', { name: /resultat/, level: 1 })).toBeVisible();
    await expect(page).toHaveURL(/period=kalenderar-2025/);
  });
});

test('on a telephone buttons and a swipe turn the slides', async ({ browser, kraften }) => {
  const context = await browser.newContext({ viewport: viewports.telephone, hasTouch: true, baseURL: kraften.url });
  const page = await context.newPage();
  await signIn(page, '/styrgrupp/visning?period=kalenderar-2025', member);
  const place = page.getByRole('status').filter({ hasText: / av \d+/ });
  await expect(place).toContainText(/^1 av 3\d/);
  await page.getByRole('button', { name: 'Nästa' }).click();
  await expect(place).toContainText(/^2 av/);
  await page.getByRole('main').evaluate((main) => {
    const touch = (clientX: number) => new Touch({ identifier: 1, target: main, clientX, clientY: 300 });
    const send = (type: string, at: Touch) =>
      main.dispatchEvent(
        new TouchEvent(type, { bubbles: true, touches: type === 'touchstart' ? [at] : [], changedTouches: [at] }),
      );
    send('touchstart', touch(300));
    send('touchend', touch(100));
  });
  await expect(place).toContainText(/^3 av/);
  expect(await page.evaluate(() => document.documentElement.scrollWidth)).toBe(viewports.telephone.width);
  await expectAccessible(page);
  await context.close();
});
