import type { Database } from '@kraften/db/database';
import type { CalendarDate } from '@kraften/domain/concepts/calendar-date/calendar-date';
import type { Actor } from '@kraften/domain/permissions/actor';

/** What a procedure is given besides its input. */
export type Context = {
  readonly database: Database;
  /** Who asks at this door; null when nobody has signed in, or not with a role that the door is for. */
  readonly actor: Actor | null;
  /** Whether whoever asks has lately shown who they are. */
  readonly hasFreshProof: boolean;
  readonly user: { readonly id: string; readonly name: string } | null;
  readonly requestId: string;
  /** Where the call comes from; null or left out where it doesn't come over a network. */
  readonly address?: string | null | undefined;
  /** The window that asks, as it names itself; null when it doesn't. */
  readonly origin?: string | null | undefined;
  /** The day in Sweden now. */
  readonly today: () => CalendarDate;
  /** The key that receipts are made with. */
  readonly receiptKey: string;
  /** Told how far a long call has come, for whoever waits for it. */
  readonly progress?: ((done: number, all: number) => void) | undefined;
};
