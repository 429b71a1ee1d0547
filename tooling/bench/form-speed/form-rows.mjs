/// <reference lib="dom" />
import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { gzipSync } from 'node:zlib';
import { chromium } from '@playwright/test';
import { findBrowser } from '../../acceptance/browser/chromium.ts';
import { whileServed } from '../served-page.mjs';
import { shellEnvironment } from '../shell-environment.mjs';

const times = 3;

/** A bad line and an old telephone: 400 ms there and back, 400 kbit/s both ways, a processor at a quarter of its speed. */
const slow3G = { offline: false, latency: 400, downloadThroughput: 400_000 / 8, uploadThroughput: 400_000 / 8 };
const slowerProcessor = 4;

/** The longest answers that can be sent, in words that don't repeat each other much. */
const longAnswer = Array.from({ length: 650 }, (_, index) => `ord${(index * 7919) % 9973}`)
  .join(' ')
  .slice(0, 4000);

/** Answers from page to page, in the order that they are asked. @type {readonly (readonly [string, Record<string, string>])[]} */
const answered = [
  ['namn', { intent: 'answer', givenName: 'Vega', familyName: 'Provsson' }],
  ['na-dig', { intent: 'answer', contactWay: 'phone', phone: '070-174 06 55' }],
  ['fodelsedatum', { intent: 'skip' }],
  ['kommun', { intent: 'skip' }],
  ['hopp', { intent: 'answer', hopes: longAnswer }],
  ['fungerar', { intent: 'answer', worksAlready: [...longAnswer].reverse().join('') }],
  ['stod', { intent: 'answer', supportToday: longAnswer.replaceAll('ord', 'namn').slice(0, 4000) }],
  ['inkomst', { intent: 'skip' }],
  ['behov', { intent: 'skip' }],
  ['ja', { intent: 'answer', consent: 'yes' }],
];

/**
 * The residents' form over the net, as the server sends it: what its pages weigh with and without scripts, and how soon the
 * first one can be used.
 *
 * @param {string} root
 */
export async function formSpeedRows(root) {
  const dataFolder = mkdtempSync(join(tmpdir(), 'kraften-bench-form-'));
  try {
    return await whileServed(root, { env: shellEnvironment(), dataFolder }, async (url) => {
      const { executablePath, env } = await findBrowser();
      const browser = await chromium.launch({ executablePath, env: { ...process.env, ...env } });
      try {
        const scripted = await firstPageBytes(browser, url, true);
        const unscripted = await firstPageBytes(browser, url, false);
        const slow = await slowSeconds(browser, url);
        const [next, longest] = await nextPageBytes(url);
        return [
          { what: 'self-referral: first page over the net, with scripts', unit: 'kB', measured: scripted, budget: 90 },
          { what: 'self-referral: first page over the net, without', unit: 'kB', measured: unscripted, budget: 90 },
          { what: 'self-referral: largest next page', unit: 'kB', measured: next, budget: 15 },
          { what: 'self-referral: the same with the longest answers', unit: 'kB', measured: longest },
          {
            ...{ what: 'self-referral on slow 3G and a slow processor: shown, and works', unit: 's' },
            ...{ measured: slow.shown, budget: 3 },
          },
          { what: 'self-referral on slow 3G: the script has taken over', unit: 's', measured: slow.live },
        ];
      } finally {
        await browser.close();
      }
    });
  } finally {
    rmSync(dataFolder, { recursive: true, force: true });
  }
}

/**
 * All that crosses the net until the first page is at rest: HTML, style, scripts, fonts, the mark.
 *
 * @param {import('@playwright/test').Browser} browser
 * @param {string} url
 * @param {boolean} javaScriptEnabled
 */
async function firstPageBytes(browser, url, javaScriptEnabled) {
  const context = await browser.newContext({ baseURL: url, javaScriptEnabled });
  const page = await context.newPage();
  const devtools = await context.newCDPSession(page);
  await devtools.send('Network.enable');
  let bytes = 0;
  devtools.on('Network.loadingFinished', ({ encodedDataLength }) => {
    bytes += encodedDataLength;
  });
  await page.goto('/anmalan/', { waitUntil: 'networkidle' });
  await context.close();
  return bytes / 1000;
}

/**
 * The largest page after the first, with short answers and with the longest: fonts, style and scripts are there already.
 *
 * @param {string} url
 */
async function nextPageBytes(url) {
  const sizes = [];
  for (const isLong of [false, true]) {
    let largest = 0;
    let html = await (await fetch(`${url}/anmalan/namn?team=kraften`)).text();
    for (const [path, fields] of answered) {
      const given = { ...fields, draft: hidden(html, 'draft'), team: hidden(html, 'team'), from: `/anmalan/${path}` };
      const short = Object.entries(given).map(([name, value]) => [
        name,
        isLong || value.length < 4000 || name === 'draft' ? value : value.slice(0, 200),
      ]);
      const answer = await fetch(`${url}/anmalan/${path}`, {
        ...{ method: 'POST', headers: { origin: url, 'accept-encoding': 'gzip' } },
        body: new URLSearchParams(short),
      });
      if (!answer.ok) throw new Error(`${path} answered ${answer.status}`);
      html = await answer.text();
      if (html.includes('<title>Fel:')) throw new Error(`${path} was refused`);
      largest = Math.max(largest, gzipSync(html).byteLength);
    }
    sizes.push(largest / 1000);
  }
  return sizes;
}

/** @param {string} html @param {string} name */
function hidden(html, name) {
  return new RegExp(`type="hidden" name="${name}" value="([^"]*)"`).exec(html)?.[1] ?? '';
}

/**
 * Seconds until the first page is painted, whose links and forms work by themselves, and until the script has it.
 *
 * @param {import('@playwright/test').Browser} browser
 * @param {string} url
 */
async function slowSeconds(browser, url) {
  /** @type {number[]} */
  const shown = [];
  /** @type {number[]} */
  const live = [];
  for (let time = 0; time < times; time += 1) {
    const context = await browser.newContext({ baseURL: url });
    const page = await context.newPage();
    const devtools = await context.newCDPSession(page);
    await devtools.send('Network.enable');
    await devtools.send('Network.emulateNetworkConditions', slow3G);
    await devtools.send('Emulation.setCPUThrottlingRate', { rate: slowerProcessor });
    await page.goto('/anmalan/', { waitUntil: 'commit' });
    await page.waitForFunction(() => document.querySelector('h1') && !document.querySelector('input[name="from"]'));
    live.push(await page.evaluate(() => performance.now()));
    shown.push(
      await page.evaluate(() => performance.getEntriesByName('first-contentful-paint')[0]?.startTime ?? Number.NaN),
    );
    await context.close();
  }
  return { shown: middleOf(shown) / 1000, live: middleOf(live) / 1000 };
}

/** @param {readonly number[]} numbers an odd number of them */
function middleOf(numbers) {
  return numbers.toSorted((a, b) => a - b)[(numbers.length - 1) / 2] ?? 0;
}
