import { signIn } from '../browser/sign-in.ts';
import { viewports } from '../browser/viewport.ts';
import { expect, expectAccessible, test } from '../journey.ts';

test.use({ installation: 'own demo' });

const member = 'lars.granath@exempel.se';
const lead = 'karin.dalin@exempel.se';

test('a member proposes a point, the lead takes it up and adds a document, and the member reads both', async ({
  page,
  browser,
}) => {
  await signIn(page, '/styrgrupp/moten', member);
  await expect(page.getByRole('heading', { name: /styrgruppens möten/, level: 1 })).toBeVisible();
  await expect(page.getByRole('table', { name: 'Kommande möten' }).getByRole('link')).toHaveCount(1);
  await expectAccessible(page);

  await test.step('a proposal that says nothing is told so at its field, and one that does is sent once', async () => {
    await page.getByRole('button', { name: 'Föreslå en punkt' }).click();
    await page.keyboard.press('Control+Enter');
    await expect(page.getByLabel('Vad vill du ta upp?')).toHaveAttribute('aria-invalid', 'true');
    await expectAccessible(page);
    await page.getByLabel('Vad vill du ta upp?').fill('Kön till teamet');
    await page.getByLabel(/Varför/).fill('Den har vuxit sedan i våras.');
    await page.getByRole('button', { name: 'Skicka förslaget' }).dblclick();
    await expect(page.getByText('Förslaget är skickat till teamet.')).toBeVisible();
    await expect(page.getByRole('article', { name: 'Förslag: Kön till teamet' })).toContainText('Ditt förslag');
  });

  await test.step('another is changed, and taken back', async () => {
    await page.getByRole('button', { name: 'Föreslå en punkt' }).click();
    await page.getByLabel('Vad vill du ta upp?').fill('Lokalen');
    await page.getByRole('button', { name: 'Skicka förslaget' }).click();
    await page.getByRole('button', { name: /^Ändra ?: Lokalen/ }).click();
    await page.getByLabel('Vad vill du ta upp?').fill('Lokalerna');
    await page.getByRole('button', { name: 'Spara förslaget' }).click();
    await page.getByRole('button', { name: /^Ta tillbaka ?: Lokalerna/ }).click();
    await expect(page.getByText('Förslaget är tillbakataget.')).toBeVisible();
    await expect(page.getByRole('article', { name: /Lokalerna/ })).toHaveCount(0);
  });

  const office = await browser.newContext({ viewport: viewports.desk });
  const desk = await office.newPage();
  await test.step('the lead takes it up at the next meeting', async () => {
    await signIn(desk, `${new URL(page.url()).origin}/arbete/moten`, lead);
    const proposal = desk.getByRole('article', { name: 'Förslag: Kön till teamet' });
    await expect(proposal).toContainText('Lars Granath');
    await proposal.getByRole('button', { name: /Ta upp eller svara/ }).click();
    await expectAccessible(desk);
    await proposal.getByLabel(/Svar till/).fill('Gärna, vi tar med siffrorna.');
    await proposal.getByRole('button', { name: 'Svara', exact: true }).click();
    await expect(desk.getByText('Du har svarat på ”Kön till teamet”.')).toBeVisible();
  });

  await test.step('and puts a document on the meeting; a file that is something else than its name says is refused', async () => {
    await desk
      .getByRole('table', { name: 'Kommande möten' })
      .getByRole('row', { name: /Styrgruppsmöte/ })
      .getByRole('link')
      .click();
    await expect(desk.getByRole('article', { name: /^§/ }).last()).toContainText('Kön till teamet');
    const files = desk.getByLabel('Filer att lägga in på mötet');
    const buffer = Buffer.from('Budgetförslag: 205 tkr.');
    await files.setInputFiles({ name: 'Budgetförslag_2027.txt', mimeType: 'text/plain', buffer });
    await expect(desk.getByRole('list', { name: 'Mötets dokument' })).toContainText('Budgetförslag 2027');
    await files.setInputFiles({ name: 'Protokoll.pdf', mimeType: 'application/pdf', buffer });
    await expect(desk.getByText(/innehåller något annat än dess namn säger/)).toBeVisible();
    await expectAccessible(desk);
  });
  await office.close();

  await test.step('the member reads the answer, the agenda and the document', async () => {
    await page.reload();
    const proposal = page.getByRole('article', { name: 'Förslag: Kön till teamet' });
    await expect(proposal).toContainText('Gärna, vi tar med siffrorna.');
    await proposal.getByRole('link', { name: 'Öppna mötet som tar upp det' }).click();
    await expect(page.getByRole('heading', { name: /^Styrgruppsmöte/, level: 1 })).toBeVisible();
    await expect(page.getByRole('article', { name: /^§/ }).last()).toContainText('Kön till teamet');
    const fetched = page.waitForEvent('download');
    await page.getByRole('button', { name: 'Hämta Budgetförslag 2027' }).click();
    expect((await fetched).suggestedFilename()).toBe('Budgetförslag 2027.txt');
    await expectAccessible(page);
    await page.setViewportSize(viewports.telephone);
    expect(await page.evaluate(() => document.documentElement.scrollWidth)).toBe(viewports.telephone.width);
    await expectAccessible(page);
  });

  await test.step('what was decided is read when the minutes have been approved, and not before', async () => {
    await page.setViewportSize(viewports.desk);
    await page.getByRole('link', { name: 'Möten', exact: true }).first().click();
    const past = page.getByRole('table', { name: 'Möten som har varit' });
    await past
      .getByRole('row', { name: /är inte justerat/ })
      .getByRole('link')
      .click();
    await expect(page.getByText('visas när protokollet är justerat')).toBeVisible();
    await expect(page.getByText('Beslut:')).toHaveCount(0);
    await page.goBack();
    await past
      .getByRole('row', { name: /är justerat/ })
      .first()
      .getByRole('link')
      .click();
    await expect(page.getByText('Protokollet är justerat').first()).toBeVisible();
    await expect(page.getByText('Beslut:').first()).toBeVisible();
    await expect(page.getByRole('table', { name: 'Vilka som var med' })).toContainText('Ordinarie');
  });
});
