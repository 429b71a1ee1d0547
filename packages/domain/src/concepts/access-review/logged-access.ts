import type { CalendarDate } from '../calendar-date/calendar-date';

/** What a user did at a moment, in Swedish time. */
export type LoggedAccess = {
  readonly entryId: string;
  readonly userId: string;
  /** Whose data; null where the action concerns a list. */
  readonly personId: string | null;
  readonly action: string;
  readonly on: CalendarDate;
  /** Minutes since midnight. */
  readonly minute: number;
};

/** An access to one person's case. */
export type CaseAccess = LoggedAccess & { readonly personId: string };

/** A time that a person was the team's concern; `to` is its last day, null while it goes on. */
export type Stay = { readonly from: CalendarDate; readonly to: CalendarDate | null };

export type KnownPerson = {
  readonly familyName: string;
  /** The name is compared, and not told. */
  readonly isProtected?: boolean;
  readonly stays: readonly Stay[];
};

/** What has to be known of users and persons; who isn't in a map is compared with nothing. */
export type AccessGround = {
  readonly userNames: ReadonlyMap<string, string>;
  readonly persons: ReadonlyMap<string, KnownPerson>;
};
