import { Dialog } from '@kraften/ui/dialog/dialog';
import { Button } from '@mantine/core';
import { useSyncExternalStore } from 'react';
import css from './session.module.css';
import { sessionStore } from './session-store';
import { SignInForm } from './sign-in-form';

/** Asks somebody whose session ended to sign in again, over the page as it stands, with all that is written there. */
export function SessionDialog({ userId }: { readonly userId: string }) {
  const lost = useSyncExternalStore(sessionStore.subscribe, sessionStore.read) === 'lost';

  async function goOn(signedIn: string | null) {
    // What stands on the page belongs to the one who left it.
    if (signedIn !== userId) window.location.reload();
    else sessionStore.settle(true);
  }

  return (
    <Dialog open={lost} onClose={() => sessionStore.settle(false)} label="Logga in igen">
      <h2 className={css['title']}>Logga in igen</h2>
      <p className={css['text']}>Du har loggats ut. Det du har skrivit står kvar på sidan.</p>
      <SignInForm onSignedIn={goOn}>
        <Button variant="default" onClick={() => sessionStore.settle(false)}>
          Inte nu
        </Button>
      </SignInForm>
    </Dialog>
  );
}
