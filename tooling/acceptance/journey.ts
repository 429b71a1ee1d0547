import { test as base, expect } from '@playwright/test';
import { expectAccessible } from './browser/expect-accessible.ts';
import { reportPolicyViolations, watchPages } from './browser/watch-page.ts';
import { KraftenServer } from './server/kraften-server.ts';

type JourneyFixtures = {
  /** What went wrong on any page so far; the journey fails if it ends with something in it. */
  faults: string[];
};

type WorkerFixtures = {
  /** A running Kraften with demonstration data, shared by the journeys of a worker. */
  kraften: KraftenServer;
};

/**
 * A journey through the built Kraften in a browser. Pages are opened by path (`page.goto('/arbete/')`).
 * It fails on console errors, exceptions, breaches of the content security policy and requests to other origins.
 */
export const test = base.extend<JourneyFixtures, WorkerFixtures>({
  kraften: [
    async ({ browserName: _ }, use) => {
      const server = await KraftenServer.start();
      await use(server);
      await server.stop();
    },
    { scope: 'worker', timeout: 90_000 },
  ],
  baseURL: async ({ kraften }, use) => use(kraften.url),
  faults: [
    async ({ context, baseURL }, use) => {
      await reportPolicyViolations(context);
      const faults = watchPages(context, new URL(baseURL ?? '').origin);
      await use(faults);
      expect(faults, 'faults on the pages of this journey').toEqual([]);
    },
    { auto: true },
  ],
});

export { expect, expectAccessible };
