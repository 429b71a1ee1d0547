import { readFile } from 'node:fs/promises';
import type { Page } from '@playwright/test';
import { signIn } from '../browser/sign-in.ts';
import { viewports } from '../browser/viewport.ts';
import { expect, expectAccessible, test } from '../journey.ts';

test.use({ installation: 'own demo' });

const year = Number(new Intl.DateTimeFormat('sv-SE', { timeZone: 'Europe/Stockholm' }).format(new Date()).slice(0, 4));
const title = `Årsrapport ${year}`;
const summary = 'Sammanfattning, organisation';

const textbox = (page: Page, name: string) => page.getByRole('textbox', { name, exact: true });
const saved = (page: Page) => expect(page.getByText(/^Sparat \d\d:\d\d/).first()).toBeVisible();

/** Opens the form of a step in the report's course, and takes the step. */
async function take(page: Page, step: string): Promise<void> {
  await page.getByRole('button', { name: step }).click();
  await page.getByRole('region', { name: step }).getByRole('button', { name: step }).click();
}

test('an annual report, from the first word to a second edition', async ({ browser, kraften }) => {
  const newPage = async () => (await browser.newContext({ baseURL: kraften.url })).newPage();
  const [lead, coach, member] = [await newPage(), await newPage(), await newPage()];

  await test.step('the lead finds the report, with its tables filled and last year’s text beside', async () => {
    await signIn(lead, '/arbete/uppfoljning', 'karin.dalin@exempel.se');
    await lead.getByRole('link', { name: 'Årsrapporter' }).click();
    await expect(lead.getByRole('row', { name: `Årsrapport ${year - 1}` })).toContainText('Antagen');
    await expectAccessible(lead);
    await lead.getByRole('link', { name: title }).click();
    await expect(lead.getByRole('heading', { name: title, level: 1 })).toBeVisible();
    const beside = lead.getByRole('region', { name: summary }).getByText(`Så stod det i Årsrapport ${year - 1}`);
    await beside.click();
    await expect(lead.getByRole('region', { name: summary })).toContainText('Samverkan fungerar väl i vardagen.');
    await lead
      .getByText(/tabeller under rubriken$/)
      .first()
      .click();
    await expect(lead.getByRole('table', { name: 'In- och utflöde', exact: true })).toBeVisible();
    await expectAccessible(lead);
  });

  await test.step('a text is written with the keyboard, with a figure in it, and stores itself', async () => {
    await lead.getByRole('button', { name: `Skriv: ${summary}` }).click();
    const text = textbox(lead, summary);
    await expect(text).toBeFocused();
    await lead.keyboard.type('Hittills har ');
    await lead.getByRole('toolbar').getByRole('button', { name: 'Fet' }).focus();
    for (let at = 0; at < 8; at += 1) await lead.keyboard.press('ArrowRight');
    await expect(lead.getByRole('button', { name: 'Siffra ur rapporten' })).toBeFocused();
    await lead.keyboard.press('Enter');
    await lead.getByLabel('Vilken siffra?').selectOption('flow.newlyEnrolled');
    await lead.getByRole('button', { name: 'Sätt in siffran' }).click();
    await lead.keyboard.type(' skrivits in. ');
    await lead.keyboard.press('Control+b');
    await lead.keyboard.type('Samverkan håller.');
    await expect(text).toHaveText(/^Hittills har \d+ skrivits in\. Samverkan håller\.$/);
    await expect(text.locator('strong')).toHaveText('Samverkan håller.');
    await saved(lead);
    await expectAccessible(lead);
  });

  await test.step('what is pasted comes as words, and never as markup', async () => {
    await textbox(lead, summary).evaluate((editor) => {
      const clipboardData = new DataTransfer();
      clipboardData.setData('text/html', '<img src=x onerror="document.title = 1"><b>fel</b>');
      clipboardData.setData('text/plain', ' Ur ett mejl.');
      editor.dispatchEvent(new ClipboardEvent('paste', { clipboardData, bubbles: true, cancelable: true }));
    });
    await expect(textbox(lead, summary)).toHaveText(/Ur ett mejl\.$/);
    await saved(lead);
  });

  await test.step('two windows in the same text: both are kept', async () => {
    const other = await newPage();
    await signIn(other, new URL(lead.url()).pathname, 'karin.dalin@exempel.se');
    await other.getByRole('button', { name: `Skriv: ${summary}` }).click();
    await expect(textbox(other, summary)).toHaveText(/Ur ett mejl\.$/);
    await other.route('**/annualReport.saveText*', async (route) => {
      const stored = lead.waitForResponse((response) => response.url().includes('annualReport.saveText'));
      await textbox(lead, summary).press('Control+End');
      await lead.keyboard.type(' Första fönstret.');
      await stored;
      await route.continue();
    });
    await textbox(other, summary).press('Control+End');
    await other.keyboard.type(' Andra fönstret.');
    await expect(other.getByText('Någon annan har också skrivit i texten')).toBeVisible();
    await expectAccessible(other);
    await other.unroute('**/annualReport.saveText*');
    await other.getByRole('button', { name: 'Behåll båda' }).click();
    await expect(textbox(other, summary)).toHaveText(/Första fönstret\..*Andra fönstret\.$/s);
    await saved(other);
    await other.close();
    await expect(textbox(lead, summary)).toHaveText(/Första fönstret\..*Andra fönstret\.$/s);
  });

  await test.step('a coach reads it and remarks, and can’t write in it', async () => {
    await signIn(coach, new URL(lead.url()).pathname, 'anna.lind@exempel.se');
    await expect(coach.getByRole('region', { name: summary })).toContainText('Andra fönstret.');
    await expect(coach.getByRole('button', { name: /^Skriv: / })).toHaveCount(0);
    await coach.getByRole('button', { name: `Kommentera: ${summary}` }).click();
    await coach.getByLabel('Kommentar').fill('Nämn gärna förbundet.');
    await coach.getByRole('button', { name: 'Lägg till kommentaren' }).click();
    await expect(coach.getByRole('region', { name: summary })).toContainText('Nämn gärna förbundet.');
    await expectAccessible(coach);
    const remark = lead.getByRole('region', { name: summary });
    await expect(remark).toContainText('Nämn gärna förbundet.');
    await remark.getByRole('button', { name: 'Avklarad' }).click();
    await expect(remark.getByText('1 avklarad kommentar')).toBeVisible();
  });

  await test.step('the checklist says that a typed number isn’t the tables’', async () => {
    await textbox(lead, summary).press('Control+End');
    await lead.keyboard.type(' Vi har haft 999 nyinskrivna.');
    await saved(lead);
    await lead.getByRole('button', { name: `Klar med: ${summary}` }).click();
    const list = lead.getByRole('complementary', { name: 'Att se över' });
    await list.getByRole('link', { name: /texten säger ”999 nyinskrivna”, men tabellerna säger \d+/ }).click();
    await expect(lead.getByRole('region', { name: summary })).toBeInViewport();
    await lead.getByRole('button', { name: `Skriv: ${summary}` }).click();
    for (let at = 0; at < 30; at += 1) await textbox(lead, summary).press(at === 0 ? 'Control+End' : 'Backspace');
    await saved(lead);
    await lead.getByRole('button', { name: `Klar med: ${summary}` }).click();
    await expect(list.getByText(/999 nyinskrivna/)).toHaveCount(0);
  });

  await test.step('a report that names somebody isn’t sent to review', async () => {
    const key = 'Sammanfattning, personal';
    await lead.getByRole('button', { name: `Skriv: ${key}` }).click();
    await textbox(lead, key).pressSequentially('Numret 19900101-2388 ringde.');
    await saved(lead);
    await lead.getByRole('button', { name: `Klar med: ${key}` }).click();
    await take(lead, 'Skicka till granskning');
    await expect(lead.getByText(/”19900101-2388” ser ut som ett personnummer\. Ta bort det\./).first()).toBeVisible();
    await expectAccessible(lead);
    await lead.getByRole('button', { name: 'Avbryt' }).click();
    await lead.getByRole('button', { name: `Skriv: ${key}` }).click();
    await textbox(lead, key).press('Control+a');
    await lead.keyboard.type('Vi är lika många som i fjol.');
    await saved(lead);
    await lead.getByRole('button', { name: `Klar med: ${key}` }).click();
  });

  await test.step('in review nobody writes; then it is adopted', async () => {
    await take(lead, 'Skicka till granskning');
    await expect(lead.getByText('För granskning')).toBeVisible();
    await expect(lead.getByRole('button', { name: /^Skriv: / })).toHaveCount(0);
    await lead.getByRole('button', { name: 'Anta rapporten' }).click();
    await expectAccessible(lead);
    await lead.getByRole('region', { name: 'Anta rapporten' }).getByRole('button', { name: 'Anta rapporten' }).click();
    await expect(lead.getByRole('article', { name: 'Utgåva 1, intern' })).toBeVisible();
    await expect(lead.getByText('Siffror som har ändrats sedan rapporten antogs')).toHaveCount(0);
  });

  const closedIn = async (page: Page) =>
    await page
      .getByRole('table', { name: 'In- och utflöde', exact: true })
      .getByRole('row', { name: /^Avslutade/ })
      .getByRole('cell')
      .first()
      .textContent();

  await test.step('the steering group reads it, and takes it along', async () => {
    await signIn(member, '/styrgrupp/rapporter', 'lars.granath@exempel.se');
    await expectAccessible(member);
    await member.getByRole('link', { name: title, exact: true }).click();
    await expect(member.getByRole('heading', { name: title, level: 1 })).toBeVisible();
    await expect(member.getByText('Samverkan håller.').first()).toBeVisible();
    await expectAccessible(member);
    for (const [label, ending, start] of [
      ['Hämta som Word', 'docx', 'PK'],
      ['Hämta som PDF', 'pdf', '%PDF-'],
      ['Hämta som Excel', 'xlsx', 'PK'],
    ] as const) {
      const download = member.waitForEvent('download');
      await member.getByRole('button', { name: label }).click();
      const fetched = await download;
      expect(fetched.suggestedFilename()).toMatch(new RegExp(`^rapport-kraften-.*-intern\\.${ending}$`));
      expect((await readFile(await fetched.path())).subarray(0, start.length).toString('latin1')).toBe(start);
    }
  });

  await test.step('a closing afterwards changes nothing adopted, and shows as a difference', async () => {
    const before = await closedIn(member);
    await coach.goto('/arbete/deltagare?handledare=mina');
    await coach.locator('tbody').getByRole('link').filter({ hasNotText: 'Skyddad identitet' }).first().click();
    await coach.getByRole('link', { name: 'Avsluta deltagandet' }).click();
    await coach.getByRole('radio', { name: 'Arbete', exact: true }).click();
    await coach.getByRole('radio', { name: 'Utan lönebidrag' }).click();
    await coach.getByRole('button', { name: 'Avsluta deltagandet' }).click();
    await coach.getByRole('dialog').getByRole('button', { name: 'Avsluta deltagandet' }).click();
    await expect(coach.getByText('Deltagandet är avslutat.')).toBeVisible();

    await lead.reload();
    const differences = lead.getByRole('table', { name: 'Siffror som har ändrats sedan rapporten antogs' }).first();
    await expect(differences.getByRole('row', { name: `Avslutade ${before} ${Number(before) + 1}` })).toBeVisible();
    await expectAccessible(lead);
    await member.reload();
    await expect(member.getByRole('heading', { name: title, level: 1 })).toBeVisible();
    expect(await closedIn(member)).toBe(before);
  });

  await test.step('a second edition has the new figures, and the first stands', async () => {
    await take(lead, 'Börja en ny utgåva');
    await expect(lead.getByText('Utkast', { exact: true })).toBeVisible();
    await take(lead, 'Skicka till granskning');
    await expect(lead.getByText('För granskning')).toBeVisible();
    await take(lead, 'Anta rapporten');
    await expect(lead.getByRole('article', { name: 'Utgåva 2, intern' })).toBeVisible();
    await expect(lead.getByRole('article', { name: 'Utgåva 1, intern' })).toBeVisible();
    await expect(lead.getByText('Siffror som har ändrats sedan rapporten antogs')).toHaveCount(0);
  });

  await test.step('the association reads what anybody may, and only of years that are whole', async () => {
    const officer = await newPage();
    await signIn(officer, '/styrgrupp/rapporter', 'eva.nordh@exempel.se');
    await officer.getByRole('link', { name: `Årsrapport ${year - 1}` }).click();
    await expect(officer.getByText(/Publik utgåva/)).toBeVisible();
    await expect(officer.getByText('dold (få personer)').first()).toBeVisible();
  });

  await test.step('on a phone nothing is cut off', async () => {
    const address = new URL(lead.url()).pathname;
    await lead.setViewportSize(viewports.telephone);
    for (const path of [address, `${address}/las`, '/arbete/uppfoljning/arsrapporter', '/arbete/teamet/bemanning']) {
      await lead.goto(path);
      await expect(lead.getByRole('heading', { level: 1 })).toBeVisible();
      await expect(lead.getByText('hämtas')).toHaveCount(0);
      await expectAccessible(lead);
      const overflow = await lead.evaluate(() => document.documentElement.scrollWidth - window.innerWidth);
      expect(overflow, path).toBeLessThanOrEqual(0);
    }
    await member.setViewportSize(viewports.telephone);
    await member.reload();
    await expect(member.getByRole('heading', { name: title, level: 1 })).toBeVisible();
    await expectAccessible(member);
    const overflow = await member.evaluate(() => document.documentElement.scrollWidth - window.innerWidth);
    expect(overflow).toBeLessThanOrEqual(0);
  });
});

test('who works in the team is kept where the report fetches it', async ({ browser, kraften }) => {
  const page = await (await browser.newContext({ baseURL: kraften.url })).newPage();
  await signIn(page, '/arbete/teamet', 'karin.dalin@exempel.se');
  await page.getByRole('link', { name: 'Bemanning' }).click();
  await expectAccessible(page);
  await page.getByRole('button', { name: 'Lägg till någon' }).click();
  await page.getByRole('button', { name: 'Spara tjänsten' }).click();
  await expect(page.getByText('Skriv namnet.').first()).toBeVisible();
  await expectAccessible(page);
  await page.getByLabel('Namn').fill('Ture Prov');
  await page.getByLabel('Roll').fill('Arbetskonsulent');
  await page.getByLabel('Arbetsgivare').selectOption({ label: 'Arbetsförmedlingen' });
  await page.getByLabel('Tjänstegrad i procent').fill('60');
  await page.getByLabel('Första dag').fill(`${year}-02-01`);
  await page.getByRole('button', { name: 'Spara tjänsten' }).click();
  await expect(page.getByText('Tjänsten är sparad.')).toBeVisible();
  await expect(page.getByRole('article', { name: 'Ture Prov, Arbetskonsulent' })).toContainText('60 %');
  await page.goto('/arbete/uppfoljning/arsrapporter');
  await page.getByRole('link', { name: title }).click();
  await page.getByText('1 tabell under rubriken').first().click();
  await expect(page.getByRole('row', { name: /^Ture Prov Arbetskonsulent/ })).toBeVisible();
});
