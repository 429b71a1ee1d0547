import { mkdtemp, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { client, IdentityProvider } from '@kraften/server/testing/identity-provider';
import { expect, test } from '@playwright/test';
import { expectAccessible } from '../browser/expect-accessible.ts';
import { viewports } from '../browser/viewport.ts';
import { KraftenServer } from '../server/kraften-server.ts';

let folder: string;
let provider: IdentityProvider;
let kraften: KraftenServer;
test.beforeAll(async () => {
  folder = await mkdtemp(join(tmpdir(), 'kraften-provider-'));
  provider = await IdentityProvider.start([]);
  provider.people.set('s1', { name: 'Tove Ny', email: 'tove.ny@exempel.se', groups: ['handledare'] });
  provider.people.set('s2', { name: 'Bo Utan', email: 'bo.utan@exempel.se', groups: [] });
  const described = {
    ...{ id: 'hedemora', name: 'Hedemora kommun', issuer: provider.issuer, clientId: client.id },
    ...{ clientSecretFile: 'secret', secondFactor: 'always' },
    groups: [{ group: 'handledare', role: 'coach', team: 'kraften' }],
  };
  const file = join(folder, 'providers.json');
  await writeFile(file, JSON.stringify([described]));
  await writeFile(join(folder, 'secret'), client.secret);
  kraften = await KraftenServer.start('demo', { IDENTITY_PROVIDERS_FILE: file });
  provider.redirectUris.push(`${kraften.url}/logga-in/svar/hedemora`);
});
test.afterAll(async () => {
  await kraften.stop();
  await provider.stop();
  await rm(folder, { recursive: true });
});

test('a coach signs in at the municipality, and comes back to the page that was asked for', async ({ page }) => {
  const stopped: string[] = [];
  page.on('console', (message) => {
    if (/content security policy/i.test(message.text())) stopped.push(message.text());
  });
  await page.goto(`${kraften.url}/arbete/deltagare`);
  await expect(page.getByRole('link', { name: 'Logga in med Hedemora kommun' })).toBeVisible();
  await expectAccessible(page);
  await page.screenshot({ path: test.info().outputPath('app.png') });
  await page.getByRole('link', { name: 'Logga in med Hedemora kommun' }).click();
  await page.getByRole('button', { name: 'Tove Ny' }).click();
  await expect(page).toHaveURL(`${kraften.url}/arbete/deltagare`);
  await expect(page.locator('tbody').getByRole('link').first()).toBeVisible();
  await page.goto(`${kraften.url}/konto`);
  await expect(page.getByText('Du loggar in med Hedemora kommun.')).toBeVisible();
  await expectAccessible(page);
  expect(stopped).toEqual([]);
});

for (const [name, viewport] of Object.entries(viewports)) {
  test(`who can’t be let in is told what to do (${name})`, async ({ page }) => {
    await page.setViewportSize(viewport);
    const heading = page.getByRole('heading', { level: 1 });
    await page.goto(`${kraften.url}/logga-in`);
    await expectAccessible(page);
    await page.screenshot({ path: test.info().outputPath('sign-in.png') });
    await page.getByRole('link', { name: 'Logga in med Hedemora kommun' }).click();
    await page.getByRole('button', { name: 'Bo Utan' }).click();
    await expect(heading).toHaveText('Du har ingen roll i Kraften');
    await expectAccessible(page);
    provider.state = 'down';
    await page.getByRole('link', { name: 'Försök igen' }).click();
    await expect(heading).toHaveText('Hedemora kommun svarar inte');
    await expectAccessible(page);
    await page.screenshot({ path: test.info().outputPath('down.png') });
    const overflow = await page.evaluate(() => document.documentElement.scrollWidth - window.innerWidth);
    expect(overflow, 'width beyond the screen').toBeLessThanOrEqual(0);
    provider.state = 'up';
    await page.getByRole('link', { name: 'Försök igen' }).click();
    // The provider still knows who it is.
    await expect(heading).toHaveText('Du har ingen roll i Kraften');
  });
}
