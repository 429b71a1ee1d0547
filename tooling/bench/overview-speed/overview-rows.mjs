/// <reference lib="dom" />
import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { chromium } from '@playwright/test';
import { findBrowser } from '../../acceptance/browser/chromium.ts';
import { whileServed } from '../served-page.mjs';
import { shellEnvironment } from '../shell-environment.mjs';

/** A member of the steering group of the demonstration's team, which has ten years of history. */
const member = 'lars.granath@exempel.se';
const times = 7;

/** The profile that Lighthouse calls slow 4G: 150 ms there and back, 1.6 Mbit/s down and 0.75 up. */
const slow4G = { offline: false, latency: 150, downloadThroughput: 1_600_000 / 8, uploadThroughput: 750_000 / 8 };

/**
 * The steering group's overview: what the server needs for it, and how long it takes on a slow 4G connection until the figures
 * are painted and buttons answer: by one who comes for the first time from the press that signs in, since nobody meets the
 * figures without having signed in on the app's own page.
 *
 * @param {string} root
 */
export async function overviewSpeedRows(root) {
  const dataFolder = mkdtempSync(join(tmpdir(), 'kraften-bench-overview-'));
  try {
    return await whileServed(root, { env: shellEnvironment(), dataFolder }, async (url) => {
      const server = await serverMilliseconds(url);
      const { first, again, form, afterSignIn } = await browserSeconds(url);
      return [
        { what: 'steering overview of ten years: at the server', unit: 'ms', measured: server, budget: 150 },
        {
          ...{ what: 'steering overview on slow 4G: interactive, by one who has been there before', unit: 's' },
          ...{ measured: again, budget: 1.5 },
        },
        {
          ...{
            what: 'steering overview on slow 4G: interactive at a first visit, from the press that signs in',
            unit: 's',
          },
          ...{ measured: afterSignIn, budget: 1.5 },
        },
        { what: 'steering app on slow 4G: the page to sign in on, at a first visit', unit: 's', measured: form },
        { what: 'steering overview on slow 4G: signed in, but with nothing kept', unit: 's', measured: first },
      ];
    });
  } finally {
    rmSync(dataFolder, { recursive: true, force: true });
  }
}

/**
 * The middle of seven calls, after one that doesn't count.
 *
 * @param {string} url
 */
async function serverMilliseconds(url) {
  const headers = { origin: url, 'content-type': 'application/json' };
  const body = JSON.stringify({ email: member, password: 'prova-kraften-nu' });
  const answer = await fetch(`${url}/auth/sign-in/email`, { method: 'POST', headers, body });
  const cookie = answer.headers
    .getSetCookie()
    .map((one) => one.split(';')[0])
    .join('; ');
  const call = async (/** @type {string} */ path, /** @type {unknown} */ input) => {
    const called = await fetch(`${url}/trpc/steering/${path}`, {
      ...{ method: 'POST', headers: { ...headers, cookie } },
      ...(input === undefined ? {} : { body: JSON.stringify(input) }),
    });
    if (!called.ok) throw new Error(`${path} answered ${called.status}: ${await called.text()}`);
    return await called.json();
  };
  const { result } = await call('team.list', undefined);
  const year = new Date().getFullYear() - 1;
  const calendarYear = (/** @type {number} */ of) => ({ from: `${of}-01-01`, to: `${of}-12-31` });
  const input = { teamId: result.data[0].teamId, period: calendarYear(year), earlier: calendarYear(year - 1) };
  /** @type {number[]} */
  const took = [];
  for (let time = 0; time <= times; time += 1) {
    const startedAt = performance.now();
    await call('report.overview', input);
    took.push(performance.now() - startedAt);
  }
  return middleOf(took.slice(1));
}

/** @param {string} url */
async function browserSeconds(url) {
  const { executablePath, env } = await findBrowser();
  const browser = await chromium.launch({ executablePath, env: { ...process.env, ...env } });
  try {
    const signedIn = await browser.newContext({ baseURL: url });
    const answer = await signedIn.request.post('/auth/sign-in/email', {
      data: { email: member, password: 'prova-kraften-nu' },
      headers: { origin: url },
    });
    if (!answer.ok()) throw new Error(`Could not sign in: ${answer.status()}`);
    const storageState = await signedIn.storageState();
    /** @type {number[]} */
    const first = [];
    /** @type {number[]} */
    const again = [];
    /** @type {number[]} */
    const form = [];
    /** @type {number[]} */
    const afterSignIn = [];
    for (let time = 0; time < times; time += 1) {
      const known = await slowPage(browser, { baseURL: url, storageState });
      for (const openings of [first, again]) {
        await known.goto('/styrgrupp/');
        await known.waitForFunction(() => 'interactiveAt' in window);
        openings.push(await known.evaluate(() => Number(Reflect.get(window, 'interactiveAt'))));
      }
      await known.context().close();

      const unknown = await slowPage(browser, { baseURL: url });
      const wentAt = performance.now();
      await unknown.goto('/styrgrupp/');
      await unknown.getByLabel('E-postadress').fill(member);
      form.push(performance.now() - wentAt);
      await unknown.getByLabel('Lösenord').fill('prova-kraften-nu');
      const pressedAt = performance.now();
      await unknown.getByRole('button', { name: 'Logga in' }).first().click();
      await unknown.waitForFunction(() => 'interactiveAt' in window);
      afterSignIn.push(performance.now() - pressedAt);
      await unknown.context().close();
    }
    return {
      first: middleOf(first) / 1000,
      again: middleOf(again) / 1000,
      form: middleOf(form) / 1000,
      afterSignIn: middleOf(afterSignIn) / 1000,
    };
  } finally {
    await browser.close();
  }
}

/**
 * A page with nothing kept, on a slow connection, which notes when it can be used.
 *
 * @param {import('@playwright/test').Browser} browser
 * @param {import('@playwright/test').BrowserContextOptions} options
 */
async function slowPage(browser, options) {
  const context = await browser.newContext(options);
  const page = await context.newPage();
  await page.addInitScript(noteInteractive);
  const devtools = await context.newCDPSession(page);
  await devtools.send('Network.enable');
  await devtools.send('Network.emulateNetworkConditions', slow4G);
  return page;
}

/** Runs in the page: notes when the figures are painted and the page has time for whoever presses something. */
function noteInteractive() {
  const observer = new MutationObserver(() => {
    if (document.querySelectorAll('main figure').length < 6) return;
    observer.disconnect();
    requestAnimationFrame(() => setTimeout(() => Reflect.set(window, 'interactiveAt', performance.now())));
  });
  observer.observe(document, { childList: true, subtree: true });
}

/** @param {readonly number[]} numbers an odd number of them */
function middleOf(numbers) {
  return numbers.toSorted((a, b) => a - b)[(numbers.length - 1) / 2] ?? 0;
}
