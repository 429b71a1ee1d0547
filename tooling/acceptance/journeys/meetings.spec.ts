import { signIn } from '../browser/sign-in.ts';
import { viewports } from '../browser/viewport.ts';
import { expect, expectAccessible, test } from '../journey.ts';

test.use({ installation: 'own demo' });

test('a team meeting, from the agenda to minutes that can be shared without the cases', async ({ page }) => {
  await signIn(page, '/arbete/moten', 'anna.lind@exempel.se');
  await expect(page.getByRole('heading', { name: 'Möten', level: 1 })).toBeVisible();
  await expect(page.getByRole('table', { name: 'Kommande möten' }).getByRole('link')).toHaveCount(2);
  await expect(page.getByRole('figure', { name: 'Myndigheternas närvaro i styrgruppen' })).toBeVisible();
  await expectAccessible(page);
  const today = await page.evaluate(() => new Intl.DateTimeFormat('sv-SE').format(new Date()));

  await test.step('a member is added, told at the field what is missing', async () => {
    await page.getByRole('main').getByRole('link', { name: 'Ledamöter' }).click();
    await page.getByRole('button', { name: 'Lägg till ledamot i teammöten' }).click();
    await page.getByRole('textbox', { name: /^Namn/ }).fill('Siv Kommun');
    await page.getByRole('button', { name: 'Spara ledamoten' }).click();
    await expect(page.getByLabel('Myndighet')).toHaveAttribute('aria-invalid', 'true');
    await expectAccessible(page);
    await page.getByLabel('Myndighet').selectOption('Kommunala aktivitetsansvaret');
    await page.getByRole('button', { name: 'Spara ledamoten' }).click();
    await expect(page.getByRole('article', { name: 'Teammöte: Siv Kommun' })).toBeVisible();
  });

  await test.step('a meeting today is planned, with what the last one left', async () => {
    await page.getByRole('main').getByRole('link', { name: 'Möten' }).click();
    await page.getByRole('link', { name: 'Planera möte' }).click();
    await page.getByRole('button', { name: 'Planera mötet' }).click();
    await expect(page.getByLabel('Dag')).toHaveAttribute('aria-invalid', 'true');
    await page.getByLabel('Dag').fill(today);
    await page
      .getByRole('group', { name: 'Punkt 2' })
      .getByRole('button', { name: /Flytta upp/ })
      .click();
    await expect(page.getByRole('group', { name: 'Punkt 1' }).getByLabel('Punkt')).toHaveValue('Kö och studiebesök');
    await page
      .getByRole('group', { name: 'Punkt 4' })
      .getByRole('button', { name: /Ta bort/ })
      .click();
    await expectAccessible(page);
    await page.getByRole('button', { name: 'Planera mötet' }).dblclick();
    await expect(page.getByText('Mötet är planerat.')).toBeVisible();
    await expect(page.getByRole('article', { name: '§ 1' })).toContainText('Remittentdagen');
    await expect(page.getByRole('article', { name: '§ 1' })).toContainText('Från tidigare möte');
  });
  const address = page.url();

  await test.step('a case is taken up from the page of the participant', async () => {
    await page.goto('/arbete/deltagare?handledare=mina');
    await page.locator('tbody').getByRole('link').filter({ hasNotText: 'Skyddad identitet' }).first().click();
    await page.getByRole('button', { name: 'Ta upp på mötet' }).click();
    await page.getByLabel(/Vad vill du ta upp/).fill('Vem följer med till praktiken?');
    await expectAccessible(page);
    await page.getByRole('button', { name: 'Ta upp på mötet' }).last().click();
    await expect(page.getByText('Ärendet står på mötets lista.')).toBeVisible();
    await page.goto(address);
    await expect(page.getByRole('article', { name: /^Ärende: / })).toContainText('Vem följer med till praktiken?');
  });

  await test.step('presence takes a tap each, or one for all', async () => {
    await page
      .getByRole('group', { name: /Siv Kommun/ })
      .getByRole('button', { name: 'Ersättare kom' })
      .click();
    await page.getByLabel('Ersättarens namn (valfritt)').fill('Sam Vikarie');
    await page
      .getByRole('group', { name: /Ibrahim Hassan/ })
      .getByRole('button', { name: 'Frånvarande' })
      .click();
    await page.getByRole('button', { name: /De andra 3 var med/ }).click();
    await expect(page.getByText(/5 av 5 antecknade\. Sparat/)).toBeVisible();
    await expect(page.getByText('Hållet', { exact: true })).toBeVisible();
    await expectAccessible(page);
  });

  const point = page.getByRole('group', { name: /^Paragraf 2/ });
  await test.step('what is written stores itself, and meets what somebody else wrote side by side', async () => {
    await point.getByLabel(/Anteckningar/).fill('Tre väntar.');
    await expect(point.getByText(/Sparat/)).toBeVisible();
    const other = await page.context().newPage();
    await other.goto(address);
    const theirs = other.getByRole('group', { name: /^Paragraf 2/ });
    await expect(theirs.getByLabel(/Anteckningar/)).toHaveValue('Tre väntar.');
    let release = () => {};
    const released = new Promise<void>((resolve) => {
      release = resolve;
    });
    await other.route('**/meeting.note*', async (route) => {
      await released;
      await route.continue();
    });
    await theirs.getByLabel(/Beslut/).fill('Vi tar in en till.');
    await point.getByLabel(/Beslut/).fill('Vi väntar till våren.');
    await expect(point.getByText(/Sparat/)).toBeVisible();
    release();
    await expect(theirs.getByText('Någon annan har också skrivit här')).toBeVisible();
    await expect(theirs).toContainText('Beslut: Vi väntar till våren.');
    await theirs.getByRole('button', { name: 'Behåll båda' }).click();
    await expect(theirs.getByLabel(/Beslut/)).toHaveValue('Vi väntar till våren.\n\nVi tar in en till.');
    await expect(theirs.getByText(/Sparat/)).toBeVisible();
    await other.close();
  });

  await test.step('the shared minutes have the decisions and no case', async () => {
    await page.reload();
    await expect(point.getByLabel(/Beslut/)).toHaveValue(/Vi tar in en till/);
    await page.getByRole('link', { name: 'Protokoll att dela' }).click();
    const sheet = page.getByRole('article', { name: 'Protokoll' });
    await expect(sheet).toContainText('Vi tar in en till.');
    await expect(sheet).toContainText('Sam Vikarie');
    await expect(sheet).not.toContainText('praktiken');
    await expectAccessible(page);
    await page.goto(address);
    await page.getByRole('link', { name: 'Protokoll med ärenden' }).click();
    await expect(page.getByRole('article', { name: 'Protokoll' })).toContainText('praktiken');
  });

  await test.step('approved minutes stay, and get an addition', async () => {
    await page.goto(address);
    await page.getByRole('button', { name: 'Justera protokollet' }).click();
    await page.getByLabel('Justerat av').fill('Katarina Fors');
    await page.getByRole('button', { name: 'Justera protokollet' }).last().click();
    await expect(page.getByText('Protokollet är justerat.')).toBeVisible();
    await expect(point).toHaveCount(0);
    await page.getByRole('button', { name: 'Skriv tillägg' }).click();
    await page.getByRole('textbox', { name: 'Tillägg' }).fill('Mötet slutade klockan tio.');
    await page.getByRole('button', { name: 'Spara tillägget' }).click();
    await expect(page.getByRole('article', { name: 'Tillägg' })).toContainText('Mötet slutade klockan tio.');
    await expectAccessible(page);
  });

  await test.step('on a phone nothing is cut off', async () => {
    await page.setViewportSize(viewports.telephone);
    const coming = page.getByRole('table', { name: 'Kommande möten' }).getByRole('link').first();
    for (const path of [address, '/arbete/moten/ledamoter', '/arbete/moten']) {
      await page.goto(path);
      await expect(page.getByRole('heading', { level: 1 })).toBeVisible();
      await expectAccessible(page);
      const overflow = await page.evaluate(() => document.documentElement.scrollWidth - window.innerWidth);
      expect(overflow, path).toBeLessThanOrEqual(0);
    }
    await coming.click();
    await expect(page.getByRole('heading', { name: 'Kallade' })).toBeVisible();
    await expectAccessible(page);
  });
});
