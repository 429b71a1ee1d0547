import type { Transaction } from '@kraften/db/database';
import type { BookingRecord } from '@kraften/db/records/follow-up';
import type { CalendarEntry } from '@kraften/domain/concepts/calendar/calendar-entry';
import type { CalendarDate } from '@kraften/domain/concepts/calendar-date/calendar-date';
import type { Period } from '@kraften/domain/concepts/period/period';

/** What an entry leads to, and what its own procedure asks for to move it; `movable` while that would take it. */
export type EntryTarget =
  | {
      readonly kind: 'group';
      readonly groupId: string;
      /** Null for an extra meeting. */
      readonly plannedOn: CalendarDate | null;
      readonly movable: boolean;
    }
  | { readonly kind: 'meeting'; readonly meetingId: string; readonly movable: false }
  | { readonly kind: 'referral'; readonly referralId: string; readonly movable: boolean }
  | {
      readonly kind: 'participation';
      readonly participationId: string;
      /** Null for a follow-up that is to be booked. */
      readonly booking: BookingRecord | null;
      readonly movable: boolean;
    };

export type TargetedEntry = CalendarEntry & { readonly target: EntryTarget };

/** An entry, and whether it is about somebody whose identity is protected: `readEntries` leaves those out. */
export type SourceEntry = TargetedEntry & { readonly isProtected: boolean };

export type SourceQuestion = { readonly teamId: string; readonly period: Period; readonly today: CalendarDate };

/** Something that has a time: gives the team's entries of a period. */
export type EntrySource = (tx: Transaction, question: SourceQuestion) => Promise<readonly SourceEntry[]>;
