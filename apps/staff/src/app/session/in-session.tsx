import { type ReactNode, useEffect } from 'react';
import { SessionDialog } from './session-dialog';
import { sessionStore } from './session-store';

type InSessionProps = {
  readonly userId: string;
  /** Whether somebody has just signed in on this page, so that the way goes on in what opened. */
  readonly arrived: boolean;
  readonly children: ReactNode;
};

/** What somebody who has signed in sees, covered when the session ends. */
export function InSession({ userId, arrived, children }: InSessionProps) {
  useEffect(() => {
    sessionStore.begin();
    if (arrived) document.querySelector('main')?.focus();
  }, [arrived]);
  return (
    <>
      {children}
      <SessionDialog userId={userId} />
    </>
  );
}
