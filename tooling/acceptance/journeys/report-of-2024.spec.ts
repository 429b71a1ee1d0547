import { readFile } from 'node:fs/promises';
import { getDocument } from 'pdfjs-dist/legacy/build/pdf.mjs';
import { fillSignIn } from '../browser/sign-in.ts';
import { signInWithBoth, turnOnTwoFactors } from '../browser/two-factors.ts';
import { expect, expectAccessible, test } from '../journey.ts';

test.use({ installation: 'own empty' });

const cohort = new URL('../published/cohorts/kraften-2024.json', import.meta.url);
const password = 'Orange kanot i motvind 83';

test('a new team reads in its history, and its report of 2024 says on paper what the printed one said', async ({
  page,
  kraften,
}) => {
  await test.step('the team is set up', async () => {
    const code = /Installationskod:\s+(\S+)/.exec(kraften.log)?.[1] ?? '';
    await page.goto('/installation');
    for (const [label, text] of [
      ['Kod', code],
      ['Samordningsförbundets namn', 'Provförbundet'],
      ['Teamets namn', 'Kraften'],
      ['Kommun', 'Hedemora'],
      ['Prövotid i månader', '1'],
      ['Ditt namn', 'Karin Prov'],
      ['Din e-postadress', 'karin.prov@exempel.se'],
      ['Välj ett lösenord', password],
    ] as const) {
      await page.getByLabel(label, { exact: true }).fill(text);
    }
    await page.getByLabel('Jag är också teamets verksamhetsledare').check();
    await page.getByRole('button', { name: 'Skapa teamet' }).click();
    await expect(page).not.toHaveURL(/installation/);
  });

  await test.step('its lead signs in with two factors', async () => {
    const email = 'karin.prov@exempel.se';
    await page.goto('/logga-in');
    await fillSignIn(page, { email, password });
    const app = await turnOnTwoFactors(page, password);
    await page.context().clearCookies();
    await page.goto('/arbete/');
    await signInWithBoth(page, { email, password, app });
    await expect(page.getByRole('link', { name: 'Deltagare', exact: true })).toBeVisible();
  });

  await test.step('its history comes as a cohort file', async () => {
    await page.goto('/arbete/deltagare/importera');
    const file = { name: 'kraften-2024.json', mimeType: 'application/json', buffer: await readFile(cohort) };
    await page.getByLabel('Fil med deltagare').setInputFiles(file);
    await page.getByLabel('Handledare där listan inte säger vem').selectOption({ label: 'Karin Prov' });
    await page.getByRole('button', { name: 'Kontrollera listan' }).click();
    await expect(page.getByText('Varje år går ihop')).toBeVisible();
    await page.getByRole('button', { name: 'Importera listan' }).click();
    await expect(page.getByText(/deltaganden finns nu i teamet/)).toBeVisible();
  });

  await test.step('the report of the year is begun, written and adopted', async () => {
    await page.goto('/arbete/uppfoljning/arsrapporter');
    await expectAccessible(page);
    await page.getByRole('link', { name: 'Börja en rapport' }).first().click();
    await page.getByLabel('Rapportens namn').fill('Årsrapport 2024');
    await page.getByLabel('Från och med').fill('2024-01-01');
    await page.getByLabel('Till och med').fill('2024-12-31');
    await page.getByRole('button', { name: 'Börja rapporten' }).click();
    await expect(page.getByRole('heading', { name: 'Årsrapport 2024', level: 1 })).toBeVisible();
    for (const step of ['Skicka till granskning', 'Anta rapporten']) {
      await page.getByRole('button', { name: step }).click();
      await page.getByRole('region', { name: step }).getByRole('button', { name: step }).click();
    }
    await expect(page.getByRole('article', { name: 'Utgåva 1, intern' })).toBeVisible();
  });

  await test.step('its figures are those of the printed report, on paper', async () => {
    const download = page.waitForEvent('download');
    await page.getByRole('button', { name: /^Hämta som PDF ?: Utgåva 1, intern$/ }).click();
    const text = await textOf(await readFile(await (await download).path()));
    for (const line of [
      ...['Inskrivna 2024-01-01 35', 'Avslut totalt 16', 'Dropouts (tidiga avhopp) 3', 'Inskrivna 2024-12-31 38'],
      ...['Resultat utan tidiga avhopp 54 % 7 av 13', 'Alla 7 17,0', 'kvinnor 5 19,9', 'Egenremiss 2 11 %'],
    ]) {
      expect(text).toContain(line);
    }
  });

  await test.step('and on the screen', async () => {
    await page.getByRole('article', { name: 'Utgåva 1, intern' }).getByRole('link', { name: 'Läs' }).click();
    const flow = page.getByRole('table', { name: 'In- och utflöde och vad deltagarna gick vidare till' });
    await expect(flow.getByRole('row')).toContainText([
      ...['Inskrivna 2024-01-0135', 'Nyinskrivna under perioden19', 'Avslut totalt16', 'Dropouts (tidiga avhopp)3'],
      ...['Till arbete2', 'Till studier1', 'Till annan arbetslivsinriktad rehabilitering4', 'Till sjukersättning0'],
      ...['Till föräldraledighet0', 'Till annat6', 'Inskrivna 2024-12-3138'],
    ]);
    await expectAccessible(page);
  });
});

async function textOf(pdf: Buffer): Promise<string> {
  const document = await getDocument({ data: new Uint8Array(pdf) }).promise;
  const pages: string[] = [];
  for (let number = 1; number <= document.numPages; number += 1) {
    const { items } = await (await document.getPage(number)).getTextContent();
    pages.push(items.map((item) => ('str' in item ? item.str : '')).join(' '));
  }
  return pages.join(' ').replaceAll(/\s+/g, ' ');
}
