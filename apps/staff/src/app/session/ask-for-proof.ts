import type { StaffDoor } from '@kraften/api/doors/staff';
import type { TRPCLink } from '@trpc/client';
import { observable, type Unsubscribable } from '@trpc/server/observable';
import { sessionStore } from './session-store';

/**
 * Holds a call for which the server asks who it is anew, while the reader signs in again over the page, and then makes it
 * once more: nothing that was asked for or typed is lost.
 */
export const askForProof: TRPCLink<StaffDoor> =
  () =>
  ({ op, next }) =>
    observable((observer) => {
      let call: Unsubscribable | null = null;
      const run = (isSecondTime: boolean) => {
        call = next(op).subscribe({
          next: (answer) => observer.next(answer),
          complete: () => observer.complete(),
          error: (error) => {
            if (isSecondTime || error.data?.asksForProof !== true) return observer.error(error);
            void sessionStore.prove().then((isProved) => (isProved ? run(true) : observer.error(error)));
          },
        });
      };
      run(false);
      return () => call?.unsubscribe();
    });
