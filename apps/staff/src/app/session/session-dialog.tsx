import { Dialog } from '@kraften/ui/dialog/dialog';
import { signOut } from '@kraften/ui/sign-in/authentication';
import { SignInForm } from '@kraften/ui/sign-in/sign-in-form';
import { idleMinutesOf, watchIdle } from '@kraften/ui/sign-in/watch-idle';
import { Button } from '@mantine/core';
import { useEffect, useSyncExternalStore } from 'react';
import css from './session.module.css';
import { sessionStore } from './session-store';

/**
 * Asks somebody whose session ended to sign in again, over the page as it stands, with all that is written there. A page
 * that somebody has left is covered meanwhile.
 */
export function SessionDialog({ userId }: { readonly userId: string }) {
  const state = useSyncExternalStore(sessionStore.subscribe, sessionStore.read);
  const isLeft = state === 'left';

  useEffect(() => {
    if (state !== 'present') return;
    return watchIdle({
      minutes: idleMinutesOf(document),
      onIdle: () => {
        sessionStore.leave();
        void signOut();
      },
      onStillHere: () => void stayIn(),
    });
  }, [state]);

  async function goOn(signedIn: string | null) {
    // What stands on the page belongs to the one who left it.
    if (signedIn !== userId) window.location.reload();
    else sessionStore.settle(true);
  }

  return (
    <Dialog
      open={state === 'lost' || isLeft}
      onClose={() => !isLeft && sessionStore.settle(false)}
      label="Logga in igen"
      covers={isLeft}
    >
      <h2 className={css['title']}>Logga in igen</h2>
      <p className={css['text']}>
        {isLeft ? 'Ingen har använt sidan på en stund, så du har loggats ut.' : 'Du har loggats ut.'} Det du har skrivit
        står kvar på sidan.
      </p>
      <SignInForm onSignedIn={goOn}>
        {!isLeft && (
          <Button variant="default" onClick={() => sessionStore.settle(false)}>
            Inte nu
          </Button>
        )}
      </SignInForm>
    </Dialog>
  );
}

/** Uses the session, so that it lasts while somebody writes. */
async function stayIn(): Promise<void> {
  try {
    const response = await fetch('/auth/get-session');
    if (response.ok && (await response.json()) === null) sessionStore.leave();
  } catch {
    // Without a connection nothing is known of the session; the next call will tell.
  }
}
