import { randomUUID } from 'node:crypto';
import { readFile } from 'node:fs/promises';
import type { Page } from '@playwright/test';
import { signIn } from '../browser/sign-in.ts';
import { expect, expectAccessible, test } from '../journey.ts';

test('the list of participants is saved as it stands on the screen', async ({ page }) => {
  await signIn(page, '/arbete/deltagare?handledare=mina', 'anna.lind@exempel.se');
  await expect(page.locator('tbody').getByRole('link').first()).toBeVisible();
  await page.getByRole('button', { name: /^Namn/ }).click();
  await expect(page).toHaveURL(/sortera=name/);
  const shown = await page
    .locator('tbody tr')
    .evaluateAll((rows) => rows.map((row) => row.firstElementChild?.textContent));
  const [download] = await Promise.all([
    page.waitForEvent('download'),
    page.getByRole('button', { name: 'Spara som CSV' }).click(),
  ]);
  expect(download.suggestedFilename()).toMatch(/^deltagare-\d{4}-\d\d-\d\d\.csv$/);
  const lines = (await readFile(await download.path(), 'utf8')).trim().split('\r\n');
  const saved = lines.slice(1).map((line) => line.split(';')[0]);
  expect(saved.length).toBeGreaterThan(2);
  expect(saved).toEqual(shown.filter((name) => !name?.startsWith('Skyddad identitet')));
  await expectAccessible(page);
});

test('the first of a long list stand there before the rest has come, and stay where they are', async ({ page }) => {
  const letRestCome = await lengthenList(page);
  await signIn(page, '/arbete/deltagare?visa=alla', 'anna.lind@exempel.se');
  const links = page.locator('tbody th').getByRole('link');
  const save = page.getByRole('button', { name: 'Spara som CSV' });
  await expect(page.getByText('Hämtar äldre avslutade …')).toBeVisible();
  await expect(links.first()).toBeVisible();
  await expect(save).toBeDisabled();
  await expect(page.getByRole('link', { name: /^Inskrivna\s*\d+$/ })).toBeVisible();
  await expect(page.getByRole('link', { name: 'Alla', exact: true })).toBeVisible();
  const names = (await links.allTextContents()).slice(0, 10);
  const { y } = (await links.first().boundingBox()) ?? {};

  letRestCome();
  const failed = page.getByRole('alert').filter({ hasText: 'Äldre avslutade kunde inte hämtas' });
  await expect(failed).toBeVisible();
  await expect(links.first()).toBeVisible();
  await expectAccessible(page);

  await failed.getByRole('button', { name: 'Försök igen' }).click();
  await expect(page.getByRole('link', { name: /^Alla\s*\d+$/ })).toBeVisible();
  await expect(failed).toBeHidden();
  await expect(save).toBeEnabled();
  expect((await links.allTextContents()).slice(0, 10)).toEqual(names);
  expect((await links.first().boundingBox())?.y).toBe(y);
  await page.getByLabel('Sök på namn').fill('Äldre Testlund');
  await expect(page.getByText(/^100 av \d+\sdeltaganden$/)).toBeVisible();
});

type CallAnswer = { result?: { data: { closedOn: string | null }[] } } | { error: object };

/**
 * Gives the team some six hundred older participations on the way from the server. The answer with all of them waits until the
 * returned function is called, and fails the first time.
 */
async function lengthenList(page: Page): Promise<() => void> {
  let asked = 0;
  let letRestCome = () => {};
  const rest = new Promise<void>((resolve) => {
    letRestCome = resolve;
  });
  await page.route('**/trpc/staff/**participation.list*', async (route) => {
    const request = route.request();
    const index = new URL(request.url()).pathname.replace('/trpc/staff/', '').split(',').indexOf('participation.list');
    const { part } = request.postDataJSON()[index];
    const response = await route.fetch();
    const answers: CallAnswer[] = await response.json();
    const answer = answers[index];
    if (part === 'all') await rest;
    if (part === 'all' && ++asked === 1) {
      const data = { code: 'FORBIDDEN', httpStatus: 403, fieldErrors: [], asksForProof: false };
      answers[index] = { error: { message: 'Det gick inte just nu.', code: -32003, data } };
    } else if (answer && 'result' in answer && answer.result) {
      const { data } = answer.result;
      const closed = data.find(({ closedOn }) => closedOn !== null);
      const older = (givenName: string, count: number, year: number) =>
        Array.from({ length: count }, () => ({
          ...{ ...closed, participationId: randomUUID(), givenName, familyName: 'Testlund' },
          ...{ enrolledOn: `${year}-01-10`, closedOn: `${year}-10-10` },
        }));
      data.push(...older('Provia', 500, 2012), ...(part === 'all' ? older('Äldre', 100, 2010) : []));
    }
    await route.fulfill({ response, json: answers });
  });
  return letRestCome;
}
