import { signOut } from '@kraften/ui/sign-in/authentication';

/** Signs out and loads the app anew, so that nothing that was read stays in the window. */
export async function leave(): Promise<void> {
  await signOut();
  window.location.assign(import.meta.env.BASE_URL);
}
