import { signIn } from '../browser/sign-in.ts';
import { viewports } from '../browser/viewport.ts';
import { expect, expectAccessible, test } from '../journey.ts';

test.use({ installation: 'own demo' });

test('the lead shares a period’s figures by a link, sees that it was opened, and ends it', async ({
  page,
  browser,
}) => {
  await signIn(page, '/arbete/moten', 'karin.dalin@exempel.se');
  await page
    .getByRole('table', { name: 'Kommande möten' })
    .getByRole('row', { name: /Styrgruppsmöte/ })
    .getByRole('link')
    .click();
  await page.getByLabel('Från och med').fill('2025-01-01');
  await page.getByLabel('Till och med').fill('2025-12-31');
  await page.getByRole('button', { name: 'Gör en länk' }).click();
  const address = await page.getByLabel('Länk till siffrorna', { exact: true }).inputValue();
  const letter = await page.getByLabel('E-post till gruppen').inputValue();
  await expectAccessible(page);

  await test.step('the e-mail has the day, the agenda and the link, and no figure', () => {
    expect(letter).toContain(address);
    expect(letter).toContain('1. ');
    expect(letter).not.toMatch(/%|deltagare|nyinskrivna/i);
  });

  const elsewhere = await browser.newContext({ viewport: viewports.desk });
  const reader = await elsewhere.newPage();
  await test.step('who has no account reads the figures, and can go nowhere from there', async () => {
    await reader.goto(address);
    await expect(reader.getByRole('heading', { level: 1 })).toContainText('1 jan 2025 – 31 dec 2025');
    await expect(reader.getByRole('table', { name: 'Nyinskrivna', exact: true })).toBeVisible();
    await expect(reader.getByRole('link')).toHaveCount(0);
    await expect(reader.getByRole('button')).toHaveCount(0);
    await expectAccessible(reader);
    await reader.getByText(/^Så räknas nyinskrivna$/).click();
    await expect(reader.getByText('Hur många skrevs in under perioden?', { exact: false })).toBeVisible();
    await reader.setViewportSize(viewports.telephone);
    expect(await reader.evaluate(() => document.documentElement.scrollWidth)).toBe(viewports.telephone.width);
    await expectAccessible(reader);
  });

  await test.step('the lead sees that it was opened, and that it can’t be shown again', async () => {
    await page.reload();
    await expect(page.getByRole('list', { name: 'Länkar till siffrorna' })).toContainText('Öppnad 1 gång');
    await expect(page.getByLabel('Länk till siffrorna', { exact: true })).toHaveCount(0);
  });

  await test.step('an ended link opens nothing', async () => {
    await page.getByRole('button', { name: /^Avsluta länken till siffrorna/ }).click();
    await page.getByRole('dialog').getByRole('button', { name: 'Avsluta länken' }).click();
    await expect(page.getByRole('list', { name: 'Länkar till siffrorna' })).toContainText('Avslutad');
    const answer = await elsewhere.request.get(address);
    expect(answer.status()).toBe(404);
  });
  await elsewhere.close();

  await test.step('a coach has no such link to make', async () => {
    const other = await browser.newContext({ viewport: viewports.desk });
    const coach = await other.newPage();
    await signIn(coach, page.url(), 'anna.lind@exempel.se');
    await expect(coach.getByRole('heading', { name: 'Dokument' })).toBeVisible();
    await expect(coach.getByRole('button', { name: 'Gör en länk' })).toHaveCount(0);
    await other.close();
  });
});
