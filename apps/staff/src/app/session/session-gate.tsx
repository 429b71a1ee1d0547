import { ErrorState } from '@kraften/ui/feedback/error-state';
import { SignInForm } from '@kraften/ui/sign-in/sign-in-form';
import { TwoFactorsNeeded } from '@kraften/ui/sign-in/two-factors-needed';
import { useQuery } from '@tanstack/react-query';
import { type ReactNode, useEffect, useRef } from 'react';
import { api } from '../api/api-client';
import { failureKindOf, failureMessage } from '../api/failure';
import { MeContext } from './me';
import css from './session.module.css';
import { SessionDialog } from './session-dialog';
import { SessionPage } from './session-page';
import { sessionStore } from './session-store';
import { WrongDoorPage } from './wrong-door-page';

/** Lets staff in. The address stays what it was, so that signing in leads to the page that was asked for. */
export function SessionGate({ children }: { readonly children: ReactNode }) {
  const me = useQuery(api.account.whoAmI.queryOptions(undefined, { staleTime: 10 * 60_000, gcTime: Infinity }));
  const known = me.data !== undefined;

  const signedInHere = useRef(false);

  useEffect(() => {
    if (!known) return;
    sessionStore.begin();
    if (signedInHere.current) document.querySelector('main')?.focus();
  }, [known]);

  async function enter() {
    signedInHere.current = true;
    await me.refetch();
  }

  if (me.data !== undefined) {
    return (
      <MeContext value={me.data}>
        {children}
        <SessionDialog userId={me.data.userId} />
      </MeContext>
    );
  }
  if (me.isPending) return <p className={css['opening']}>Kraften öppnas …</p>;
  switch (failureKindOf(me.error)) {
    case 'signed-out':
      return (
        <SessionPage title="Logga in">
          <SignInForm onSignedIn={enter} />
        </SessionPage>
      );
    case 'two-factors-needed':
      return (
        <SessionPage title="Ett steg till">
          <div className={css['text']}>
            <TwoFactorsNeeded />
          </div>
        </SessionPage>
      );
    case 'not-allowed':
      return <WrongDoorPage />;
    default:
      return (
        <SessionPage title="Kraften går inte att öppna">
          <ErrorState title="Något hindrar" onRetry={() => void me.refetch()}>
            {failureMessage(me.error)}
          </ErrorState>
        </SessionPage>
      );
  }
}
