import type { Locator, Page } from '@playwright/test';
import { signIn } from '../browser/sign-in.ts';
import { expect, expectAccessible, test } from '../journey.ts';

test.use({ installation: 'own demo' });

const today = new Intl.DateTimeFormat('sv-SE', { timeZone: 'Europe/Stockholm' }).format(new Date());
/** A year from before the demonstration’s cases and old reports. */
const year = Number(today.slice(0, 4)) - 12;
const short = `${String(year).slice(2)}01–${String(year).slice(2)}12`;
const title = `Verksamhetsberättelse ${year}`;

test('an old report, from the paper to the steering group’s series', async ({ browser, kraften }) => {
  const newPage = async () => (await browser.newContext({ baseURL: kraften.url })).newPage();
  const [lead, coach, member] = [await newPage(), await newPage(), await newPage()];

  await test.step('the team lead finds the way, and sees what doesn’t add up while typing', async () => {
    await signIn(lead, '/arbete/uppfoljning', 'karin.dalin@exempel.se');
    await lead.getByRole('link', { name: 'Äldre rapporter' }).click();
    await expectAccessible(lead);
    await lead.getByRole('link', { name: 'Skriv in en rapport' }).click();
    await lead.getByRole('radio', { name: /Kraften till och med 2019/ }).check();
    await fill(lead, { 'Vad heter rapporten?': title, 'Gäller från och med': `${year}-01-01` });
    await fill(lead, { 'Till och med': `${year}-12-31`, [`Inskrivna ${year}-01-01`]: '34' });
    await fill(lead, { 'Nyinskrivna under perioden': '34', 'Avslut totalt, utan tidiga avhopp': '24' });
    await fill(lead, { 'Dropouts (tidiga avhopp)': '0', Kvinnor: '20 (59 %)', Män: '14 (41 %)' });
    await expect(findings(lead).getByRole('status')).toHaveText('Inga motsägelser');
    await fill(lead, { [`Inskrivna ${year}-12-31`]: '43' });
    await expect(findings(lead).getByRole('status')).toHaveText('1 sak går inte ihop');
    await expect(findings(lead)).toContainText('Skillnaden är 1.');
    await expectAccessible(lead);
  });

  await test.step('what is no figure is named at its field, however long it is', async () => {
    await fill(lead, { 'Till arbete': 'många', 'Till studier': '7'.repeat(100_000) });
    await save(lead);
    await lead.getByRole('link', { name: 'Skriv högst 60 tecken.' }).click();
    await expect(field(lead, 'Till studier')).toBeFocused();
    await fill(lead, { 'Till studier': '' });
    await save(lead);
    await expect(lead.getByRole('link', { name: 'Det finns inget tal i "många".' })).toBeVisible();
    await expectAccessible(lead);
    await fill(lead, { 'Till arbete': '' });
  });

  await test.step('sent twice it is kept once, contradiction and all', async () => {
    await lead.getByRole('button', { name: 'Spara rapporten' }).dblclick();
    await expect(lead.getByText('Rapporten är sparad.')).toBeVisible();
    const row = lead.getByRole('row', { name: title });
    await expect(row).toHaveCount(1);
    await expect(row).toContainText('1 sak går inte ihop');
  });

  await test.step('two windows: the second is told, and loses nothing', async () => {
    await lead.getByRole('link', { name: title }).click();
    const other = await lead.context().newPage();
    await other.goto(lead.url());
    await fill(other, { [`Inskrivna ${year}-01-01`]: '33' });
    await save(other);
    await expect(other.getByText('Rapporten är sparad.')).toBeVisible();
    await fill(lead, { 'Avslutade till resultat': '15' });
    await save(lead);
    await lead.getByRole('button', { name: 'Läs in det nya' }).click();
    const differs = lead.getByRole('group', { name: `Inskrivna ${year}-01-01` });
    await expect(differs.getByRole('radio', { name: 'Det som står nu 33' })).toBeChecked();
    await expect(differs.getByRole('radio', { name: 'Det som stod när du började 34' })).toBeVisible();
    await expect(field(lead, 'Avslutade till resultat')).toHaveValue('15');
    await expectAccessible(lead);
    await expect(field(lead, `Inskrivna ${year}-01-01`)).toHaveValue('33');
    await save(lead);
    await expect(lead.getByText('Rapporten är sparad.')).toBeVisible();
    await expect(lead.getByRole('row', { name: title })).toContainText('Inga motsägelser');
  });

  await test.step('a coach reads it', async () => {
    await signIn(coach, '/arbete/uppfoljning/aldre-rapporter', 'anna.lind@exempel.se');
    await expect(coach.getByRole('link', { name: 'Skriv in en rapport' })).toHaveCount(0);
    await coach.getByRole('link', { name: title }).click();
    await expect(coach.getByText('20 (59 %)')).toBeVisible();
    await expect(coach.getByRole('button', { name: 'Spara rapporten' })).toHaveCount(0);
    await expectAccessible(coach);
  });

  await test.step('the steering group sees it in the series, marked', async () => {
    await signIn(
      member,
      `/styrgrupp/resultat?period=kalenderar-${year + 3}&serie=nyinskrivna`,
      'lars.granath@exempel.se',
    );
    const figure = member
      .getByRole('figure', { name: 'Nyinskrivna', exact: true })
      .filter({ hasText: 'Visa som tabell' });
    await expect(figure).toContainText('Inskriven från äldre rapport.');
    await figure.getByText('Visa som tabell').click();
    const row = figure.getByRole('row', { name: short });
    await expect(row).toContainText('34');
    await expect(row).toContainText(`inskriven från äldre rapport: ${title}`);
    await expectAccessible(member);
  });
});

test('how a figure is counted, from the figure to its place among the definitions', async ({ page }) => {
  await signIn(page, '/arbete/uppfoljning', 'anna.lind@exempel.se');
  await page.getByRole('button', { name: 'Så räknas Avslutade till resultat', exact: true }).click();
  await page.getByRole('link', { name: 'Visa bland alla definitioner' }).click();
  await expect(page.getByRole('heading', { level: 1 })).toHaveText('Så räknas siffrorna');
  await expect(page.getByText('Definition results.count')).toBeVisible();
  await expectAccessible(page);
  await page.getByLabel('Sök bland definitionerna').fill('kaplan');
  await expect(page.getByText('Definition timeToClosing')).toBeVisible();
  await page.getByRole('link', { name: 'Uppföljning & rapporter' }).first().click();
  await page.getByRole('link', { name: 'Så räknas siffrorna' }).click();
  await expect(page.getByRole('heading', { level: 2, name: 'Läs det här först' })).toBeVisible();
});

function field(page: Page, label: string): Locator {
  return page.getByLabel(label, { exact: true });
}

async function fill(page: Page, values: Readonly<Record<string, string>>): Promise<void> {
  for (const [label, value] of Object.entries(values)) await field(page, label).fill(value);
}

async function save(page: Page): Promise<void> {
  await page.getByRole('button', { name: 'Spara rapporten' }).click();
}

function findings(page: Page): Locator {
  return page.getByRole('region', { name: 'Går siffrorna ihop?' });
}
