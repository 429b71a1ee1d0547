import { AxeBuilder } from '@axe-core/playwright';
import { expect, type Page } from '@playwright/test';

const wcag22 = ['wcag2a', 'wcag2aa', 'wcag21a', 'wcag21aa', 'wcag22a', 'wcag22aa'];

/** Fails with a readable list if axe finds a breach of WCAG 2.2 A or AA on the page as it stands. */
export async function expectAccessible(page: Page): Promise<void> {
  // What passes is only counted: without each place where it does, axe is done in half the time. Pages have no frames, and
  // so need no second page to put the results of frames together on.
  const { violations, passes } = await new AxeBuilder({ page })
    .options({ runOnly: { type: 'tag', values: wcag22 }, resultTypes: ['violations'] })
    .setLegacyMode()
    .analyze();
  const breaches = violations.flatMap(({ id, help, nodes }) =>
    nodes.map(({ target, failureSummary }) => `${id} (${help}): ${target.join(' ')}\n  ${failureSummary ?? ''}`),
  );
  expect(breaches, `accessibility of ${page.url()}`).toEqual([]);
  expect(passes.length, `axe checked something on ${page.url()}`).toBeGreaterThan(0);
}
