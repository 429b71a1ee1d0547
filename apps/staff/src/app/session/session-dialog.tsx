import { proofMinutes } from '@kraften/domain/concepts/fresh-proof/fresh-proof';
import { Dialog } from '@kraften/ui/dialog/dialog';
import { signedInEmail, signOut } from '@kraften/ui/sign-in/authentication';
import { SignInForm } from '@kraften/ui/sign-in/sign-in-form';
import { idleMinutesOf, watchIdle } from '@kraften/ui/sign-in/watch-idle';
import { Button } from '@mantine/core';
import { useEffect, useState, useSyncExternalStore } from 'react';
import css from './session.module.css';
import { type SessionState, sessionStore } from './session-store';

/**
 * Asks somebody whose session ended to sign in again, over the page as it stands, with all that is written there. A page
 * that somebody has left is covered meanwhile.
 */
export function SessionDialog({ userId }: { readonly userId: string }) {
  const state = useSyncExternalStore(sessionStore.subscribe, sessionStore.read);
  const [email, setEmail] = useState('');
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

  useEffect(() => {
    if (state === 'unproved') void signedInEmail().then(setEmail);
  }, [state]);

  async function goOn(signedIn: string | null) {
    // What stands on the page belongs to the one who left it.
    if (signedIn !== userId) window.location.reload();
    else sessionStore.settle(true);
  }

  const title = state === 'unproved' ? 'Visa att det är du' : 'Logga in igen';
  return (
    <Dialog
      open={state !== 'present' && state !== 'unknown'}
      onClose={() => !isLeft && sessionStore.settle(false)}
      label={title}
      covers={isLeft}
    >
      <h2 className={css['title']}>{title}</h2>
      <p className={css['text']}>{reasons[state]} Det du har skrivit står kvar på sidan.</p>
      <SignInForm key={email} onSignedIn={goOn} email={email}>
        {!isLeft && (
          <Button variant="default" onClick={() => sessionStore.settle(false)}>
            Inte nu
          </Button>
        )}
      </SignInForm>
    </Dialog>
  );
}

const reasons: Readonly<Record<SessionState, string>> = {
  unknown: '',
  present: '',
  lost: 'Du har loggats ut.',
  left: 'Ingen har använt sidan på en stund, så du har loggats ut.',
  unproved: `Det här är känsliga uppgifter. Därför behöver du ha loggat in under de senaste ${proofMinutes} minuterna. Logga in en gång till, så fortsätter du där du var.`,
};

/** Uses the session, so that it lasts while somebody writes. */
async function stayIn(): Promise<void> {
  try {
    const response = await fetch('/auth/get-session');
    if (response.ok && (await response.json()) === null) sessionStore.leave();
  } catch {
    // Without a connection nothing is known of the session; the next call will tell.
  }
}
