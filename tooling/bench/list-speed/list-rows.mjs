/// <reference lib="dom" />
import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { chromium } from '@playwright/test';
import { findBrowser } from '../../acceptance/browser/chromium.ts';
import { importThrough } from '../import-speed/import-rows.mjs';
import { listText, madeUpRows } from '../import-speed/made-up-list.mjs';
import { whileServed } from '../served-page.mjs';
import { shellEnvironment } from '../shell-environment.mjs';

const count = 10_000;
const email = 'karin.dalin@exempel.se';

/**
 * The list of a team with ten thousand participations in a browser: from the address until rows are painted, and every frame of
 * scrolling through it.
 *
 * @param {string} root
 */
export async function listSpeedRows(root) {
  const dataFolder = mkdtempSync(join(tmpdir(), 'kraften-bench-list-'));
  try {
    return await whileServed(root, { env: shellEnvironment(), dataFolder }, async (url) => {
      const rows = madeUpRows(count);
      for (const half of [rows.slice(0, count / 2), rows.slice(count / 2)]) {
        await importThrough(url, listText(half, 'Karin Dalin'), half.length);
      }
      const { painted, whole, blank, frames } = await measureList(url);
      return [
        { what: `list of ${count}: from the address to painted rows`, unit: 's', measured: painted, budget: 1 },
        { what: `list of ${count}: from the address until all rows are there`, unit: 's', measured: whole },
        {
          ...{ what: `list of ${count}: frames with a blank row, scrolled from top to end`, unit: 'frames' },
          ...{ measured: blank, budget: 0, peer: `of ${frames} frames, ${pixelsPerFrame} pixels each` },
        },
      ];
    });
  } finally {
    rmSync(dataFolder, { recursive: true, force: true });
  }
}

const pixelsPerFrame = 600;

/**
 * The middle of five openings by one who has been there before, and one scrolling.
 *
 * @param {string} url
 */
export async function measureList(url) {
  const { executablePath, env } = await findBrowser();
  const browser = await chromium.launch({ executablePath, env: { ...process.env, ...env } });
  try {
    const context = await browser.newContext({ baseURL: url, viewport: { width: 1280, height: 900 } });
    const signedIn = await context.request.post('/auth/sign-in/email', {
      data: { email, password: 'prova-kraften-nu' },
      headers: { origin: url },
    });
    if (!signedIn.ok()) throw new Error(`Could not sign in: ${signedIn.status()}`);
    const page = await context.newPage();
    await page.addInitScript(notePaintedRows);
    /** @type {number[]} */
    const painted = [];
    /** @type {number[]} */
    const whole = [];
    for (let opening = 0; opening < 6; opening += 1) {
      await page.goto('/arbete/deltagare?visa=alla');
      await page.waitForFunction(() => 'paintedRowsAt' in window);
      painted.push(await page.evaluate(() => Number(Reflect.get(window, 'paintedRowsAt'))));
      // Until all have come: otherwise the next opening would wait for what the server still does for this one.
      await page.waitForFunction(
        (rows) => Number(document.querySelector('table')?.getAttribute('aria-rowcount')) > rows,
        count,
      );
      whole.push(await page.evaluate(() => performance.now()));
    }
    const scrolled = await page.evaluate(scrollThrough, pixelsPerFrame);
    return { ...scrolled, painted: middleSeconds(painted), whole: middleSeconds(whole) };
  } finally {
    await browser.close();
  }
}

/** @param {readonly number[]} openings milliseconds of six openings, of which the first doesn't count */
function middleSeconds(openings) {
  const [, , middle = 0] = openings.slice(1).sort((a, b) => a - b);
  return middle / 1000;
}

/** Runs in the page: notes when the first row was painted, in milliseconds from when the address was opened. */
function notePaintedRows() {
  const observer = new MutationObserver(() => {
    if (document.querySelector('tbody th a') === null) return;
    observer.disconnect();
    requestAnimationFrame(() => setTimeout(() => Reflect.set(window, 'paintedRowsAt', performance.now())));
  });
  observer.observe(document, { childList: true, subtree: true });
}

/**
 * Runs in the page: scrolls a step in each frame, and counts the frames whose window has a place with no row in it.
 *
 * @param {number} step
 * @returns {Promise<{ frames: number, blank: number }>}
 */
function scrollThrough(step) {
  return new Promise((resolve) => {
    let frames = 0;
    let blank = 0;
    const hasBlank = () => {
      const body = document.querySelector('tbody')?.getBoundingClientRect();
      if (body === undefined) return true;
      const top = Math.max(body.top, 0) + 1;
      const bottom = Math.min(body.bottom, innerHeight) - 1;
      for (let y = top; y < bottom; y += 20) {
        const row = document.elementFromPoint(body.left + body.width / 2, y)?.closest('tr');
        if (!row?.hasAttribute('aria-rowindex')) return true;
      }
      return false;
    };
    const next = () => {
      scrollBy(0, step);
      frames += 1;
      if (hasBlank()) blank += 1;
      if (scrollY + innerHeight >= document.documentElement.scrollHeight - 1) resolve({ frames, blank });
      else requestAnimationFrame(next);
    };
    requestAnimationFrame(next);
  });
}
