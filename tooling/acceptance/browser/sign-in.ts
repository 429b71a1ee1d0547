import type { APIRequestContext, Page } from '@playwright/test';
import { expectAccessible } from './expect-accessible.ts';

/** The password of everybody in the demonstration. */
const password = 'prova-kraften-nu';

/** Opens a page and signs in there as somebody of the demonstration. */
export async function signIn(page: Page, path: string, email: string): Promise<void> {
  await page.goto(path);
  await fillSignIn(page, { email, password });
}

/** Hands in an address and a password on a page that asks for them. */
export async function fillSignIn(page: Page, who: { readonly email: string; readonly password: string }) {
  await page.getByLabel('E-postadress').fill(who.email);
  await expectAccessible(page);
  await page.getByLabel('Lösenord').fill(who.password);
  await page.getByRole('button', { name: 'Logga in' }).first().click();
}

/** Signs in without a browser: the cookie stays in the context of requests. */
export async function signInByRequest(request: APIRequestContext, url: string, email: string): Promise<void> {
  const answer = await request.post(`${url}/auth/sign-in/email`, {
    data: { email, password },
    headers: { origin: url },
  });
  if (!answer.ok()) throw new Error(`Could not sign in as ${email}: ${answer.status()}`);
}
