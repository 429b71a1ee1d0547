import type { BrowserContext, Page } from '@playwright/test';
import { signIn } from '../browser/sign-in.ts';
import { expect, expectAccessible, test } from '../journey.ts';

test.use({ installation: 'own demo' });

const coachEmail = 'anna.lind@exempel.se';
const memberEmail = 'lars.granath@exempel.se';
const today = new Intl.DateTimeFormat('sv-SE', { timeZone: 'Europe/Stockholm' }).format(new Date());
const thisYear = `/styrgrupp/resultat?period=kalenderar-${today.slice(0, 4)}`;

test("one case, from the self-referral to the steering group's table", async ({ browser, context, kraften }) => {
  const newPage = async () => (await browser.newContext({ baseURL: kraften.url })).newPage();
  const member = await newPage();
  const coach = await newPage();
  const resident = await context.newPage();

  await signIn(member, thisYear, memberEmail);
  const before = await resultRow(member);

  const receipt = await test.step('a resident refers herself', () => referHerself(resident));
  await test.step('a coach books the study visit', async () => {
    await signIn(coach, '/arbete/', coachEmail);
    await bookVisit(coach);
  });
  await test.step('the resident sees the time on her page', async () => {
    await openReceipt(context, receipt);
  });
  await test.step('the coach notes the visit, decides and enrols her', () => enrol(coach));
  await test.step('the steering group sees one more', async () => {
    await member.reload();
    expect(await changesSince(before, member)).toEqual({ 'Nyinskrivna under perioden': 1, [`Inskrivna ${today}`]: 1 });
  });
  await test.step('the coach follows up and closes', () => followUpAndClose(coach));
  await test.step('the steering group sees one closing to studies, and nothing else changed', async () => {
    await member.reload();
    expect(await changesSince(before, member)).toEqual({
      'Nyinskrivna under perioden': 1,
      'Avslut totalt': 1,
      'Till studier': 1,
    });
    await expectAccessible(member);
  });
});

async function referHerself(page: Page): Promise<{ reference: string; code: string }> {
  const goOn = () => page.getByRole('button', { name: 'Fortsätt' }).click();
  const skip = () => page.getByRole('button', { name: 'Hoppa över' }).click();
  const heading = (text: string) => expect(page.getByRole('heading', { level: 1 })).toContainText(text);

  await page.goto('/anmalan/?team=kraften');
  await heading('Anmäl dig till Kraften');
  await expectAccessible(page);
  await page.getByRole('link', { name: 'Börja' }).first().click();

  await heading('Vad heter du?');
  await goOn();
  await expect(page.getByRole('link', { name: 'Skriv ditt förnamn.' })).toBeVisible();
  await expectAccessible(page);
  await page.getByLabel('Förnamn').fill('Vega');
  await page.getByLabel('Efternamn').fill('Provsson');
  await goOn();

  await heading('Hur vill du att vi hör av oss?');
  await page.getByLabel('Telefon', { exact: true }).check();
  await page.getByLabel('Telefonnummer').fill('070-174 06 55');
  await expectAccessible(page);
  await goOn();

  await heading('När är du född?');
  await page.getByLabel('Dag').fill('2');
  await page.getByLabel('Månad').fill('5');
  await page.getByLabel('År').fill('1994');
  await goOn();

  await heading('Vilken kommun bor du i?');
  await page.getByLabel('Hedemora').check();
  await goOn();

  await heading('Vad hoppas du på?');
  await page.getByRole('textbox').fill('Att få jobba med händerna igen.');
  await goOn();
  for (const question of ['Vad fungerar redan', 'Vilket stöd har du', 'Vad lever du på', 'Behöver du något']) {
    await heading(question);
    await skip();
  }
  await heading('Får vi spara och läsa dina svar?');
  await page.getByLabel('Ja, teamet får spara och läsa mina svar').check();
  await goOn();

  await heading('Läs igenom innan du skickar');
  await expectAccessible(page);
  await page.getByRole('button', { name: 'Skicka anmälan' }).dblclick();
  await heading('Tack. Din anmälan har kommit fram');
  await expectAccessible(page);
  const text = await page.getByRole('main').innerText();
  const [code = ''] = /\b\w{4}-\w{4}-\w{4}\b/.exec(text) ?? [];
  const [reference = ''] = /\b\w{4}-\w{4}\b/.exec(text.replace(code, '')) ?? [];
  return { reference, code };
}

async function openReceipt(context: BrowserContext, receipt: { reference: string; code: string }): Promise<void> {
  const page = await context.newPage();
  await page.goto('/anmalan/');
  await page.getByRole('link', { name: 'Följ din anmälan' }).first().click();
  await page.getByLabel('Referens').fill(receipt.reference);
  await page.getByLabel('Hemlig kod').fill(receipt.code);
  await page.getByRole('button', { name: 'Visa hur det går' }).click();
  await expect(page.getByText('klockan 09:30')).toBeVisible();
  await expectAccessible(page);
  await page.close();
}

async function bookVisit(page: Page): Promise<void> {
  const referral = page.getByRole('link', { name: 'Vega Provsson' });
  await expect(referral).toHaveCount(1);
  await expectAccessible(page);
  await referral.click();
  await expect(page.getByText('Att få jobba med händerna igen.')).toBeVisible();
  await expectAccessible(page);
  await page.getByRole('button', { name: 'Boka studiebesök' }).click();
  const form = page.getByRole('form', { name: 'Boka studiebesök' });
  await form.getByLabel('En annan tid').check();
  await form.getByLabel('Dag').fill(today);
  await form.getByLabel('Klockslag').fill('09:30');
  await form.getByRole('combobox', { name: 'Plats' }).fill('Kraftgatan 8');
  await expectAccessible(page);
  await form.getByRole('button', { name: 'Boka studiebesök' }).click();
  await expect(page.getByText('Studiebesöket är bokat.')).toBeVisible();
}

async function enrol(page: Page): Promise<void> {
  await page.getByRole('button', { name: 'Anteckna besöket' }).click();
  const visit = page.getByRole('form', { name: 'Anteckna studiebesöket' });
  await visit.getByLabel('Genomfört').check();
  await visit.getByRole('button', { name: 'Spara' }).click();
  await expect(page.getByText('Nästa steg: skriv teamets beslut.')).toBeVisible();

  await page.getByRole('button', { name: 'Skriv beslut' }).click();
  const decision = page.getByRole('form', { name: 'Skriv beslutet' });
  await decision.getByLabel('Antagen').check();
  await expectAccessible(page);
  await decision.getByRole('button', { name: 'Spara beslutet' }).click();

  await page.getByRole('link', { name: 'Skriv in' }).click();
  const form = page.getByRole('form', { name: 'Skriv in' });
  const goOn = () => form.getByRole('button', { name: 'Fortsätt' }).click();
  await form.getByLabel('Kvinna').check();
  await form.getByLabel('Personnummer').fill('19940502-2386');
  await goOn();
  await form.getByLabel('Försörjning vid inskrivningen').selectOption({ label: 'Försörjningsstöd' });
  await expectAccessible(page);
  await goOn();
  await goOn();
  await form.getByLabel('Klockan').fill('10:00');
  await goOn();
  await form.getByLabel('Den som betalar försörjningen försäkrar').check();
  await goOn();
  await form.getByRole('button', { name: 'Skriv in' }).click();
  await expect(page.getByRole('heading', { level: 1 })).toHaveText('Vega Provsson');
  await expectAccessible(page);
}

async function followUpAndClose(page: Page): Promise<void> {
  await page.getByRole('button', { name: 'Anteckna uppföljning' }).click();
  const followUp = page.getByRole('form', { name: 'Anteckna uppföljning' });
  await followUp.getByLabel('Andra som var med').fill('Vega och Anna');
  await followUp.getByLabel('Vad kom ni överens om?').fill('Vega söker till folkhögskolan.');
  await followUp.getByRole('button', { name: 'Spara uppföljningen' }).click();
  await expect(page.getByText('Uppföljningen är antecknad.')).toBeVisible();

  await page.getByRole('link', { name: 'Avsluta deltagandet' }).click();
  const form = page.getByRole('form', { name: 'Avsluta deltagandet' });
  await form.getByLabel('Studier').check();
  await expectAccessible(page);
  await form.getByRole('button', { name: 'Avsluta deltagandet' }).click();
  const dialog = page.getByRole('dialog');
  await expect(dialog).toContainText('Vega Provsson');
  await expectAccessible(page);
  await dialog.getByRole('button', { name: 'Avsluta deltagandet' }).click();
  await expect(page.getByText('Gällde vid avslutet')).toBeVisible();
}

/** The numbers of the reports' table, by column heading. */
async function resultRow(page: Page): Promise<Map<string, number>> {
  const table = page.getByRole('table').filter({ hasText: 'Nyinskrivna' }).first();
  await expect(table.getByRole('cell').first()).toHaveText(/^\d+$/, { useInnerText: true });
  const clean = (text: string) =>
    text
      .replace(/[\u00ad\u2060]/g, '')
      .replace(/\s+/g, ' ')
      .trim();
  const headings = (await table.getByRole('columnheader').allInnerTexts()).slice(1).map(clean);
  const numbers = (await table.getByRole('cell').allInnerTexts()).map(Number);
  return new Map(headings.map((heading, index) => [heading, numbers[index] ?? Number.NaN]));
}

async function changesSince(before: Map<string, number>, page: Page): Promise<Record<string, number>> {
  const after = await resultRow(page);
  const changes = [...after].map(([heading, number]) => [heading, number - (before.get(heading) ?? 0)] as const);
  return Object.fromEntries(changes.filter(([, change]) => change !== 0));
}
