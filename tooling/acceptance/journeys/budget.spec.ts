import { signIn } from '../browser/sign-in.ts';
import { viewports } from '../browser/viewport.ts';
import { expect, expectAccessible, test } from '../journey.ts';

test.use({ installation: 'own demo' });

test('the lead writes what the year has cost in a grid, foresees the rest and drafts the next year', async ({
  browser,
  kraften,
}) => {
  const newPage = async () => (await browser.newContext({ baseURL: kraften.url })).newPage();
  const page = await newPage();
  await signIn(page, '/arbete/budget', 'karin.dalin@exempel.se');
  const year = Number(await page.evaluate(() => new Intl.DateTimeFormat('sv-SE').format(new Date()).slice(0, 4)));
  await expect(page.getByRole('heading', { name: `Budget ${year}`, level: 1 })).toBeVisible();
  const standing = page.getByRole('table', { name: `Budget och utfall ${year}` });
  await expect(standing.getByRole('row', { name: /^Totalt/ })).toBeVisible();
  await expect(page.getByRole('figure', { name: `Budget mot utfall och prognos ${year}` })).toBeVisible();
  await expectAccessible(page);

  // A year that is over, so that every month can be written in whatever day it is.
  await page.goto(`/arbete/budget?ar=${year - 1}`);
  const grid = page.getByRole('table', { name: `Utfall ${year - 1}, månad för månad` });
  const cell = (name: string) => grid.getByRole('textbox', { name, exact: true });
  const january = cell('Personal, januari');
  await expect(january).toBeVisible();

  await test.step('arrow keys move between the cells, and what is written stores itself', async () => {
    await january.focus();
    await page.keyboard.press('ArrowDown');
    await expect(cell('Personal, februari')).toBeFocused();
    await page.keyboard.press('ArrowRight');
    await expect(cell('Lokaler, februari')).toBeFocused();
    await page.keyboard.press('ArrowUp');
    await page.keyboard.press('ArrowLeft');
    await expect(january).toBeFocused();
    await page.keyboard.type('12345,5');
    await page.keyboard.press('Enter');
    await expect(cell('Personal, februari')).toBeFocused();
    await expect(january).toHaveValue('12\u202f345,50');
    await expect(page.getByText(/^Sparat /).last()).toBeVisible();
    await expect(
      page.getByRole('row', { name: /Utfall, Personal, januari.*12\s345,50 kr.*Karin Dalin/ }),
    ).toBeVisible();
  });

  await test.step('what is no amount is told at its cell', async () => {
    await cell('Övrigt, mars').fill('tolv');
    await expect(grid.getByText('Skriv beloppet i kronor, som 12 345,50.')).toBeVisible();
    await expectAccessible(page);
    await cell('Övrigt, mars').fill('1 200');
  });

  await test.step('a column from a spreadsheet is pasted from a cell on', async () => {
    await cell('Lokaler, november').evaluate((input) => {
      const clipboardData = new DataTransfer();
      clipboardData.setData('text/plain', '15 000\r\n15 100,50\r\n15 200\r\n');
      input.dispatchEvent(new ClipboardEvent('paste', { clipboardData, bubbles: true, cancelable: true }));
    });
    await expect(cell('Lokaler, december')).toHaveValue('15\u202f100,50');
    await expect(page.getByText(/2 belopp är inklistrade.*1 belopp hamnade utanför/)).toBeVisible();
    await grid.getByRole('checkbox', { name: /^preliminär.*december$/ }).check();
    await expect(grid.getByRole('button', { name: /^prel\..*Lokaler, december$/ })).toHaveAttribute(
      'aria-pressed',
      'true',
    );
    await expect(page.getByText(/^Sparat /).last()).toBeVisible();
    await page.reload();
    await expect(cell('Lokaler, december')).toHaveValue('15\u202f100,50');
    await expect(grid.getByRole('checkbox', { name: /^preliminär.*december$/ })).toBeChecked();
  });

  await test.step('a cell that two write in shows both amounts', async () => {
    const other = await newPage();
    await signIn(other, `/arbete/budget?ar=${year - 1}`, 'karin.dalin@exempel.se');
    const theirs = other.getByRole('textbox', { name: 'Personal, april', exact: true });
    await expect(theirs).toBeVisible();
    await other.route('**/budget.saveOutcomes*', async (route) => {
      await page.getByRole('textbox', { name: 'Personal, april', exact: true }).fill('777');
      await page.keyboard.press('Enter');
      await expect(page.getByText(/^Sparat /).last()).toBeVisible();
      await route.continue();
    });
    await theirs.fill('888');
    await expect(other.getByText(/Någon annan har skrivit 777 här/)).toBeVisible();
    await expectAccessible(other);
    await other.unroute('**/budget.saveOutcomes*');
    await other.getByRole('button', { name: 'Behåll mitt' }).click();
    await expect(other.getByText(/Någon annan har skrivit/)).toHaveCount(0);
    await expect(other.getByText(/^Sparat /).last()).toBeVisible();
    await other.reload();
    await expect(theirs).toHaveValue('888');
  });

  await test.step('the rest of the year is foreseen in another way', async () => {
    await page.goto(`/arbete/budget?ar=${year}`);
    await page.getByRole('button', { name: 'Ändra Övrigt' }).click();
    await page.getByLabel(/^Budget för .*kronor/).fill('60 000');
    await page.getByRole('radio', { name: /Väntad avvikelse för helåret/ }).check();
    await page.getByLabel('Väntad avvikelse, kronor').fill('inget');
    await page.getByRole('button', { name: 'Spara budgeten' }).click();
    await expect(page.getByLabel('Väntad avvikelse, kronor')).toHaveAttribute('aria-invalid', 'true');
    await expectAccessible(page);
    await page.getByLabel('Väntad avvikelse, kronor').fill('-1 500');
    await page.getByRole('button', { name: 'Spara budgeten' }).click();
    await expect(page.getByText('Budgeten är sparad.')).toBeVisible();
    await expect(standing.getByRole('row', { name: /^Övrigt 60\s000 .* −1\s500/ })).toBeVisible();
  });

  await test.step('the table is taken along as a file', async () => {
    const download = page.waitForEvent('download');
    await page.getByRole('button', { name: 'Spara för Excel' }).click();
    expect((await download).suggestedFilename()).toBe(`budget-${year}.xlsx`);
  });

  await test.step('next year’s application is drafted', async () => {
    await page.getByRole('button', { name: `Påbörja äskandet för ${year + 1}` }).click();
    await expectAccessible(page);
    await page
      .getByRole('button', { name: `Påbörja äskandet för ${year + 1}` })
      .last()
      .click();
    await expect(page.getByRole('heading', { name: `Budget ${year + 1}`, level: 1 })).toBeVisible();
    await expect(page.getByRole('button', { name: 'Ändra äskat' })).toBeVisible();
  });

  await test.step('a category of the team’s own is added and placed', async () => {
    await page.getByRole('main').getByRole('link', { name: 'Kostnadsslag' }).click();
    await page.getByRole('button', { name: 'Lägg till kostnadsslag' }).click();
    await page.getByLabel('Namn').fill('personal');
    await page.getByRole('button', { name: 'Spara kostnadsslaget' }).click();
    await expect(page.getByText('Det finns redan ett kostnadsslag som heter så.').first()).toBeVisible();
    await page.getByLabel('Namn').fill('Handledning');
    await page.getByRole('button', { name: 'Spara kostnadsslaget' }).click();
    await expect(page.getByText('Kostnadsslaget är sparat.')).toBeVisible();
    await page.getByRole('button', { name: 'Flytta upp Handledning' }).click();
    await expect(page.getByRole('article').nth(3)).toContainText('Handledning');
    await expectAccessible(page);
  });

  await test.step('a coach reads it and changes nothing', async () => {
    const coach = await newPage();
    await signIn(coach, `/arbete/budget?ar=${year}`, 'anna.lind@exempel.se');
    await expect(coach.getByRole('table', { name: `Utfall ${year}, månad för månad` })).toBeVisible();
    await expect(coach.getByRole('textbox')).toHaveCount(0);
    await expect(coach.getByRole('button', { name: /^Ändra/ })).toHaveCount(0);
  });

  await test.step('on a phone nothing is cut off', async () => {
    await page.setViewportSize(viewports.telephone);
    for (const path of [`/arbete/budget?ar=${year}`, '/arbete/budget/kostnadsslag']) {
      await page.goto(path);
      await expect(
        page
          .getByRole('button')
          .filter({ hasText: /^(Ändra|Lägg till)/ })
          .first(),
      ).toBeVisible();
      await expectAccessible(page);
      const overflow = await page.evaluate(() => document.documentElement.scrollWidth - window.innerWidth);
      expect(overflow, path).toBeLessThanOrEqual(0);
    }
  });
});
