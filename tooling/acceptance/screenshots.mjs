// Takes pictures of pages of the built Kraften, with demonstration data, at both widths:
//   node tooling/acceptance/screenshots.mjs --out docs/pictures / /arbete/ /styrgrupp/
// With --sign-in name@example.se:password it signs in to the staff app first.
import { mkdirSync } from 'node:fs';
import { join } from 'node:path';
import { parseArgs } from 'node:util';
import { chromium } from '@playwright/test';
import { findBrowser } from './browser/chromium.ts';
import { viewports } from './browser/viewport.ts';
import { KraftenServer } from './server/kraften-server.ts';

const { values, positionals: routes } = parseArgs({
  allowPositionals: true,
  options: {
    out: { type: 'string', default: 'test-results/pictures' },
    url: { type: 'string' },
    'sign-in': { type: 'string' },
    'full-page': { type: 'boolean', default: false },
  },
});
if (routes.length === 0) {
  console.error('Name the routes to photograph, e.g. / /arbete/ /styrgrupp/');
  process.exit(2);
}
mkdirSync(values.out, { recursive: true });

const server = values.url ? undefined : await KraftenServer.start('demo');
const baseURL = values.url ?? server?.url ?? '';
const { executablePath, env } = await findBrowser();
const browser = await chromium.launch({ executablePath, env: { ...process.env, ...env } });
try {
  for (const viewport of Object.values(viewports)) {
    const context = await browser.newContext({ baseURL, viewport, locale: 'sv-SE', timezoneId: 'Europe/Stockholm' });
    if (values['sign-in']) await signIn(context, values['sign-in']);
    const page = await context.newPage();
    for (const route of routes) {
      await page.goto(route, { waitUntil: 'networkidle' });
      await page.evaluate(() => document.fonts.ready);
      const name =
        route
          .replace(/[?#].*$/, '')
          .replace(/^\/|\/$/g, '')
          .replaceAll('/', '-') || 'start';
      const path = join(values.out, `${name}-${viewport.width}.png`);
      await page.screenshot({ path, fullPage: values['full-page'] });
      console.log(path);
    }
    await context.close();
  }
} finally {
  await browser.close();
  await server?.stop();
}

/**
 * @param {import('@playwright/test').BrowserContext} context
 * @param {string} credentials
 */
async function signIn(context, credentials) {
  const [email, ...password] = credentials.split(':');
  const answer = await context.request.post('/auth/sign-in/email', {
    data: { email, password: password.join(':') },
    headers: { origin: baseURL },
  });
  if (!answer.ok()) throw new Error(`Could not sign in as ${email}: ${answer.status()} ${await answer.text()}`);
}
