import { expect, type Page } from '@playwright/test';
import { TOTP } from 'otpauth';
import { expectAccessible } from './expect-accessible.ts';
import { fillSignIn } from './sign-in.ts';

/** Who has signed in with a password turns two factors on; gives what makes the codes. */
export async function turnOnTwoFactors(page: Page, password: string): Promise<TOTP> {
  await page.goto('/konto/tva-steg');
  await page.getByLabel('Ditt lösenord').fill(password);
  await page.getByRole('button', { name: 'Fortsätt' }).click();
  const secret = ((await page.locator('code').first().textContent()) ?? '').replaceAll(' ', '');
  const app = new TOTP({ secret });
  await expectAccessible(page);
  await page.getByLabel('Kod från appen').fill(app.generate());
  await page.getByRole('button', { name: 'Slå på' }).click();
  await expect(page.getByRole('heading', { name: 'Spara dina reservkoder' })).toBeVisible();
  await expectAccessible(page);
  return app;
}

/** Signs in anew with both factors, with the next code: the present one was used up by turning them on. */
export async function signInWithBoth(page: Page, { app, ...who }: { email: string; password: string; app: TOTP }) {
  await fillSignIn(page, who);
  await page.getByRole('textbox', { name: 'Kod' }).fill(app.generate({ timestamp: Date.now() + 30_000 }));
  await page.getByRole('button', { name: 'Logga in' }).click();
}
