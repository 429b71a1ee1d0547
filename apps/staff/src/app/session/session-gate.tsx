import { ErrorState } from '@kraften/ui/feedback/error-state';
import { SignInForm } from '@kraften/ui/sign-in/sign-in-form';
import { TwoFactorsNeeded } from '@kraften/ui/sign-in/two-factors-needed';
import { useQuery } from '@tanstack/react-query';
import { lazy, type ReactNode, Suspense, useState } from 'react';
import { api } from '../api/api-client';
import { failureKindOf, failureMessage } from '../api/failure';
import { InSession } from './in-session';
import { MeContext } from './me';
import css from './session.module.css';
import { SessionPage } from './session-page';

/** Most who open the app are staff. */
const RepresentativeGate = lazy(() =>
  import('../representative/representative-gate').then((module) => ({ default: module.RepresentativeGate })),
);

/** Lets staff in. The address stays what it was, so that signing in leads to the page that was asked for. */
export function SessionGate({ children }: { readonly children: ReactNode }) {
  const me = useQuery(api.account.whoAmI.queryOptions(undefined, { staleTime: 10 * 60_000, gcTime: Infinity }));
  const [arrived, setArrived] = useState(false);

  async function enter() {
    setArrived(true);
    await me.refetch();
  }

  if (me.data !== undefined) {
    return (
      <MeContext value={me.data}>
        <InSession userId={me.data.userId} arrived={arrived}>
          {children}
        </InSession>
      </MeContext>
    );
  }
  const opening = <p className={css['opening']}>Kraften öppnas …</p>;
  if (me.isPending) return opening;
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
      return (
        <Suspense fallback={opening}>
          <RepresentativeGate arrived={arrived} opening={opening} />
        </Suspense>
      );
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
