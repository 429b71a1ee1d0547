import { signIn } from '../browser/sign-in.ts';
import { viewports } from '../browser/viewport.ts';
import { expect, expectAccessible, test } from '../journey.ts';

test.use({ installation: 'own demo' });

const onePixel = 'iVBORw0KGgoAAAANSUhEUgAAAAEAAAABCAYAAAAfFcSJAAAADUlEQVR42mNkYPhfDwAChwGA60e6kgAAAABJRU5ErkJggg==';

/** A page that says one line, in a font that every reader is taken to have. */
function pdfSaying(line: string): Buffer {
  const content = `BT /F1 24 Tf 72 700 Td (${line}) Tj ET`;
  const objects = [
    '<< /Type /Catalog /Pages 2 0 R >>',
    '<< /Type /Pages /Kids [3 0 R] /Count 1 >>',
    '<< /Type /Page /Parent 2 0 R /MediaBox [0 0 595 842] /Contents 4 0 R /Resources << /Font << /F1 5 0 R >> >> >>',
    `<< /Length ${content.length} >>\nstream\n${content}\nendstream`,
    '<< /Type /Font /Subtype /Type1 /BaseFont /Helvetica >>',
  ];
  let file = '%PDF-1.4\n';
  const places = objects.map((object, index) => {
    const place = file.length;
    file += `${index + 1} 0 obj\n${object}\nendobj\n`;
    return `${String(place).padStart(10, '0')} 00000 n \n`;
  });
  const table = file.length;
  file += `xref\n0 6\n0000000000 65535 f \n${places.join('')}trailer\n<< /Size 6 /Root 1 0 R >>\nstartxref\n${table}\n%%EOF`;
  return Buffer.from(file, 'latin1');
}

const file = (name: string, buffer: Buffer | string) => ({
  name,
  mimeType: 'application/octet-stream',
  buffer: Buffer.from(buffer),
});

for (const [size, viewport] of Object.entries(viewports)) {
  test(`documents of a case at ${size} size: taken in, seen, described, fetched and removed`, async ({
    browser,
    kraften,
  }) => {
    const context = await browser.newContext({ baseURL: kraften.url, viewport });
    const page = await context.newPage();
    await signIn(page, '/arbete/deltagare?handledare=mina', 'anna.lind@exempel.se');
    await page.locator('tbody').getByRole('link').filter({ hasNotText: 'Skyddad identitet' }).first().click();
    await page.getByRole('link', { name: 'Dokument', exact: true }).click();
    await expect(page.getByRole('button', { name: 'Välj filer' })).toBeVisible();
    const entry = (title: string) => page.getByRole('article', { name: title });
    const choose = async (...files: ReturnType<typeof file>[]) =>
      await page.getByLabel('Filer att lägga in').setInputFiles(files);

    await test.step('several at once, of which one isn’t what it says', async () => {
      await choose(
        file('Läkarintyg_mars.pdf', pdfSaying('Halvtid fungerar')),
        file('Foto.png', Buffer.from(onePixel, 'base64')),
        file('Beslut.pdf', 'Bara text.'),
      );
      await expect(entry('Läkarintyg mars')).toContainText('PDF');
      await expect(entry('Foto')).toContainText('PNG-bild');
      const refused = page.getByRole('alert').filter({ hasText: 'något annat än dess namn säger' });
      await expect(refused).toBeVisible();
      await expectAccessible(page);
      await page.getByRole('button', { name: 'Ta bort från listan' }).click();
      await expect(refused).toBeHidden();
      await expect(entry('Beslut')).toBeHidden();
    });

    await test.step('a PDF is drawn on the page, with its text', async () => {
      await page.getByRole('button', { name: 'Visa Läkarintyg mars' }).click();
      await expect(page.getByRole('img', { name: 'Sida 1' })).toBeVisible();
      await expect(page.getByText('Halvtid fungerar')).toBeAttached();
      const darkest = await page.getByRole('img', { name: 'Sida 1' }).evaluate((canvas) => {
        if (!(canvas instanceof HTMLCanvasElement)) throw new Error('A page is drawn on a canvas');
        const drawn = canvas.getContext('2d')?.getImageData(0, 0, canvas.width, canvas.height).data ?? [];
        return Array.from(drawn).reduce((least, value, at) => (at % 4 === 0 ? Math.min(least, value) : least), 255);
      });
      expect(darkest, 'letters are drawn').toBeLessThan(100);
      await expectAccessible(page);
      await page.getByRole('button', { name: 'Stäng' }).click();
      await expect(page.getByRole('button', { name: 'Visa Läkarintyg mars' })).toBeFocused();
    });

    await test.step('a picture too', async () => {
      await page.getByRole('button', { name: 'Visa Foto' }).click();
      await expect(page.getByRole('img', { name: 'Foto' })).toBeVisible();
      await page.getByRole('button', { name: 'Stäng' }).click();
    });

    await test.step('one is described anew', async () => {
      await page.getByRole('button', { name: 'Ändra Läkarintyg mars' }).click();
      await page.getByLabel('Vad heter dokumentet?').fill('Intyg från vårdcentralen');
      await page.getByLabel('Vad är det?').selectOption('Intyg');
      await expectAccessible(page);
      await page.getByRole('button', { name: 'Spara ändringen' }).click();
      await expect(entry('Intyg från vårdcentralen')).toContainText('Intyg · PDF');
    });

    await test.step('one is fetched as a file, under its title', async () => {
      const download = page.waitForEvent('download');
      await page.getByRole('button', { name: 'Hämta Intyg från vårdcentralen' }).click();
      expect((await download).suggestedFilename()).toBe('Intyg från vårdcentralen.pdf');
    });

    await test.step('a large one comes whole though the line breaks', async () => {
      const long = 'En rad som är lång nog. '.repeat(150_000);
      let calls = 0;
      await page.route('**/trpc/staff/document.send*', async (route) => {
        calls += 1;
        await (calls === 3 ? route.abort('internetdisconnected') : route.continue());
      });
      await choose(file('Långt.txt', long));
      await expect(page.getByText('Vi försöker igen.')).toBeVisible();
      await expectAccessible(page);
      await expect(entry('Långt')).toContainText('3,9 MB');
      expect(calls, 'seven parts, of which one twice').toBe(8);
      await page.unroute('**/trpc/staff/document.send*');
    });

    await test.step('one is removed with a reason, and stays among the removed', async () => {
      await page.getByRole('button', { name: 'Ta bort Långt' }).click();
      await page.getByRole('button', { name: 'Ta bort dokumentet' }).click();
      await expect(page.getByText('Skriv varför dokumentet tas bort.').first()).toBeVisible();
      await page.getByLabel('Varför tas dokumentet bort?').fill('Hör till någon annan.');
      await page.getByRole('button', { name: 'Ta bort dokumentet' }).click();
      await expect(page.getByText('Långt är borttaget.')).toBeVisible();
      await page.getByText('Borttagna (1)').click();
      await expect(entry('Långt')).toContainText('Hör till någon annan.');
      await expectAccessible(page);
    });
    await context.close();
  });
}
