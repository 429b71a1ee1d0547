import { readFile } from 'node:fs/promises';
import type { Page } from '@playwright/test';
import { signIn } from '../browser/sign-in.ts';
import { viewports } from '../browser/viewport.ts';
import { expect, expectAccessible, test } from '../journey.ts';

test.use({ installation: 'own demo' });

const documentation = (page: Page) => page.getByRole('textbox', { name: 'Slutdokumentation' });

async function openOwnCase(page: Page, place = 0): Promise<void> {
  await signIn(page, '/arbete/deltagare?handledare=mina', 'anna.lind@exempel.se');
  await page.locator('tbody').getByRole('link').filter({ hasNotText: 'Skyddad identitet' }).nth(place).click();
  await expect(page.getByRole('link', { name: 'Avsluta deltagandet' })).toBeVisible();
}

test('a closing: written while it is saved, to work in few steps, on paper, and taken back', async ({
  browser,
  kraften,
}) => {
  const anna = await browser.newContext({ baseURL: kraften.url });
  const page = await anna.newPage();
  await openOwnCase(page);
  const address = page.url();

  await test.step('the final documentation has its headings, and is kept while it is written', async () => {
    await page.getByRole('link', { name: 'Avsluta deltagandet' }).click();
    await expect(documentation(page)).toHaveValue(
      /^Bakgrund\n\nDet vi har gjort\n\nSå har det gått\n\nDet som väntar\n$/,
    );
    await documentation(page).press('Control+End');
    await documentation(page).pressSequentially('Handledaren ringer i maj.');
    await expect(page.getByText(/^Sparat \d\d:\d\d/)).toBeVisible();
    await expectAccessible(page);
    await page.close();
  });

  const again = await anna.newPage();
  await test.step('another window writes on, and neither is lost', async () => {
    await again.goto(`${address}/avsluta`);
    await expect(documentation(again)).toHaveValue(/Handledaren ringer i maj\.$/);
    const other = await anna.newPage();
    await other.goto(`${address}/avsluta`);
    await documentation(other).press('Control+End');
    await documentation(other).pressSequentially(' Från andra fönstret.');
    await expect(other.getByText(/^Sparat \d\d:\d\d/)).toBeVisible();
    await other.close();
    await documentation(again).press('Control+End');
    await documentation(again).pressSequentially(' Från första fönstret.');
    await expect(again.getByText('Någon annan har skrivit i slutdokumentationen')).toBeVisible();
    await expectAccessible(again);
    await again.getByRole('button', { name: 'Behåll det andra' }).click();
    await expect(documentation(again)).toHaveValue(/Från andra fönstret\.$/);
  });

  await test.step('to work: four presses from here, five from the case', async () => {
    await again.goto(address);
    let presses = 0;
    const press = async (name: string | RegExp, role: 'link' | 'radio' | 'button') => {
      const asked = again.getByRole('dialog').getByRole(role, { name });
      const target = (await asked.count()) > 0 ? asked : again.getByRole(role, { name });
      await target.click();
      presses += 1;
    };
    await press('Avsluta deltagandet', 'link');
    await press('Arbete', 'radio');
    await press('Utan lönebidrag', 'radio');
    await press('Avsluta deltagandet', 'button');
    await expect(again.getByRole('dialog')).toContainText('kan deltagandet återöppnas');
    await press('Avsluta deltagandet', 'button');
    await expect(again.getByText('Deltagandet är avslutat.')).toBeVisible();
    expect(presses).toBe(5);
    await expectAccessible(again);
  });

  await test.step('both papers can be fetched', async () => {
    for (const [name, ending, start] of [
      ['Slutdokumentation i Word', 'docx', 'PK'],
      ['Slutdokumentation som PDF', 'pdf', '%PDF-1.7'],
    ] as const) {
      const download = again.waitForEvent('download');
      await again.getByRole('button', { name }).click();
      const fetched = await download;
      expect(fetched.suggestedFilename()).toMatch(new RegExp(`^slutdokumentation-\\d{4}-\\d\\d-\\d\\d\\.${ending}$`));
      expect((await readFile(await fetched.path())).subarray(0, start.length).toString('latin1')).toBe(start);
    }
  });

  await test.step('a wrong closing is taken back with a reason, and what it said stays', async () => {
    await again.getByRole('button', { name: 'Återöppna deltagandet' }).click();
    await again
      .getByRole('region', { name: 'Återöppna deltagandet' })
      .getByRole('button', { name: /^Återöppna/ })
      .click();
    await expect(again.getByText('Skriv varför deltagandet återöppnas.').first()).toBeVisible();
    await expectAccessible(again);
    await again.getByLabel('Varför var avslutet fel?').fill('Anställningen blev inte av.');
    await again
      .getByRole('region', { name: 'Återöppna deltagandet' })
      .getByRole('button', { name: /^Återöppna/ })
      .click();
    await expect(again.getByText('Deltagandet är öppet igen.')).toBeVisible();
    const event = again.getByRole('listitem').filter({ hasText: 'Avslutet togs tillbaka' });
    await expect(event).toContainText('Anställningen blev inte av.');
    await expect(event).toContainText('Från andra fönstret.');
    await again.getByRole('link', { name: 'Avsluta deltagandet' }).click();
    await expect(documentation(again)).toHaveValue(/Från andra fönstret\.$/);
  });
  await anna.close();
});

for (const [size, viewport] of Object.entries(viewports)) {
  test(`a transfer at ${size} size: sent with a yes, received in the other team’s inbox`, async ({
    browser,
    kraften,
  }) => {
    const anna = await browser.newContext({ baseURL: kraften.url, viewport });
    const page = await anna.newPage();
    await openOwnCase(page, 1);
    const name = (await page.getByRole('heading', { level: 1 }).textContent()) ?? '';

    await test.step('asks for the yes, and says what is missing', async () => {
      await page.getByRole('link', { name: 'Avsluta deltagandet' }).click();
      await page.getByRole('radio', { name: 'Annan arbetslivsinriktad rehabilitering' }).click();
      await page.getByRole('checkbox', { name: 'Fortsätter i ett annat team' }).click();
      await page.getByRole('button', { name: 'Avsluta deltagandet' }).click();
      await expect(page.getByText('Välj team.').first()).toBeVisible();
      await expectAccessible(page);
    });

    await test.step('is sent', async () => {
      await page.getByLabel('Till vilket team?').selectOption('Samverkansteam Avesta');
      await page.getByRole('checkbox', { name: 'Kontaktuppgifter' }).click();
      await page.getByRole('checkbox', { name: 'Slutdokumentationen' }).click();
      await page.getByRole('radio', { name: 'Muntligt, med vittne' }).click();
      await page.getByLabel('Vem mer hörde samtycket?').fill('Bo Ek');
      await documentation(page).fill('Vi har prövat skogsgruppen.');
      await page.getByRole('button', { name: 'Avsluta deltagandet' }).click();
      await expect(page.getByRole('dialog')).toContainText('Samverkansteam Avesta får en remiss');
      await page.getByRole('dialog').getByRole('button', { name: 'Avsluta deltagandet' }).click();
      await expect(page.getByText('Deltagandet är avslutat.')).toBeVisible();
      await expect(page.getByText(/^Mottagen/)).toContainText('slutdokumentationen');
      await expectAccessible(page);
      await anna.close();
    });

    await test.step('stands in the other team’s inbox, with what was said yes to', async () => {
      const avesta = await browser.newContext({ baseURL: kraften.url, viewport });
      const there = await avesta.newPage();
      await signIn(there, '/arbete/remisser', 'elin.sandgren@exempel.se');
      const row = there.getByRole('row').filter({ hasText: name });
      await expect(row).toContainText('Från Kraften');
      await expectAccessible(there);
      await row.getByRole('link').first().click();
      await expect(there.getByText('Överflyttad från Kraften')).toBeVisible();
      await expect(there.getByText('Vi har prövat skogsgruppen.')).toBeVisible();
      await expectAccessible(there);
      await avesta.close();
    });
  });
}
