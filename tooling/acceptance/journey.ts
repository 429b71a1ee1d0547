import { test as base, expect } from '@playwright/test';
import { expectAccessible } from './browser/expect-accessible.ts';
import { watchContext } from './browser/watch-context.ts';
import { KraftenServer, movableClock } from './server/kraften-server.ts';

/**
 * Which Kraften a journey goes through: one with demonstration data that other journeys of the worker also use, one with
 * demonstration data of its own (for a journey that changes what others count on; with a clock that it can take on), or a new,
 * empty one.
 */
export type Installation = 'shared demo' | 'own demo' | 'own demo with a movable clock' | 'own empty';

type JourneyFixtures = {
  /** Choose with `test.use({ installation: 'own demo' })`. */
  installation: Installation;
  /** The running Kraften. */
  kraften: KraftenServer;
  /** What went wrong on any page so far; the journey fails if it ends with something in it. */
  faults: string[];
};

type WorkerFixtures = { sharedDemo: () => Promise<KraftenServer> };

/**
 * A journey through the built Kraften in a browser. Pages are opened by path (`page.goto('/arbete/')`).
 * It fails on console errors, exceptions, breaches of the content security policy and requests to other origins.
 */
export const test = base.extend<JourneyFixtures, WorkerFixtures>({
  installation: ['shared demo', { option: true }],
  sharedDemo: [
    async ({ browserName: _ }, use) => {
      let started: Promise<KraftenServer> | undefined;
      await use(() => {
        started ??= KraftenServer.start('demo');
        return started;
      });
      await (await started)?.stop();
    },
    { scope: 'worker' },
  ],
  kraften: async ({ installation, sharedDemo }, use) => {
    if (installation === 'shared demo') return use(await sharedDemo());
    const clock = installation === 'own demo with a movable clock' ? movableClock : {};
    const own = await KraftenServer.start(installation === 'own empty' ? 'empty' : 'demo', clock);
    await use(own);
    await own.stop();
  },
  baseURL: async ({ kraften }, use) => use(kraften.url),
  faults: [
    async ({ browser, context, kraften }, use) => {
      const faults: string[] = [];
      await watchContext(context, { origin: kraften.url, faults });
      // A journey with several people opens more contexts: they are watched too.
      const openContext = browser.newContext.bind(browser);
      browser.newContext = async (options) => {
        const opened = await openContext(options);
        await watchContext(opened, { origin: kraften.url, faults });
        return opened;
      };
      await use(faults);
      browser.newContext = openContext;
      expect(faults, 'faults on the pages of this journey').toEqual([]);
    },
    { auto: true },
  ],
});

export { expect, expectAccessible };
