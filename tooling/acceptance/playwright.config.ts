import { defineConfig } from '@playwright/test';
import { findBrowser } from './browser/chromium.ts';
import { viewports } from './browser/viewport.ts';

const { executablePath, env } = await findBrowser();

export default defineConfig({
  testDir: '.',
  globalSetup: './server/prepare-demo.ts',
  testMatch: '**/*.spec.ts',
  outputDir: '../../test-results/browser',
  forbidOnly: true,
  retries: 0,
  workers: 2,
  // Against what hangs, not for what is slow.
  timeout: 900_000,
  expect: { timeout: 60_000 },
  use: {
    locale: 'sv-SE',
    timezoneId: 'Europe/Stockholm',
    viewport: viewports.desk,
    screenshot: 'only-on-failure',
    launchOptions: {
      executablePath,
      env: { ...process.env, ...env },
      args: ['--disable-background-networking', '--disable-component-update', '--no-first-run'],
    },
  },
});
