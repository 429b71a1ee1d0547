import type { AuditEntryRecord, AuditPlace } from '@kraften/db/records/audit-entry';
import type { CalendarDate } from '@kraften/domain/concepts/calendar-date/calendar-date';
import { addDays } from '@kraften/domain/concepts/calendar-date/day-number';
import type { Period } from '@kraften/domain/concepts/period/period';
import * as z from 'zod/mini';
import { startOfSwedishDay, swedishTimeOf } from '../../kernel/swedish-time';

/** The number of an entry, as text: it can be larger than a number holds. */
export const EntryId = z.string().check(z.regex(/^[0-9]{1,18}$/));

/** Where a page of the log ended. */
export const LogCursor = z.object({ at: z.iso.datetime(), entryId: EntryId });

type Cursor = z.output<typeof LogCursor>;

export function placeAt(cursor: Cursor | undefined): AuditPlace | undefined {
  return cursor === undefined ? undefined : { at: new Date(cursor.at), entryId: cursor.entryId };
}

/** The moments that a span of Swedish days begins and has ended at. */
export function momentsOf({ from, to }: Period): { readonly from: Date; readonly before: Date } {
  return { from: startOfSwedishDay(from), before: startOfSwedishDay(addDays(to, 1)) };
}

type Page = { readonly entries: readonly AuditEntryRecord[]; readonly next: Cursor | null };

/** A page from at most `most` entries and one more, which says that there is another page. */
export function pageOf(found: readonly AuditEntryRecord[], most: number): Page {
  const entries = found.slice(0, most);
  return { entries, next: found.length > most ? cursorOf(entries) : null };
}

/**
 * As `pageOf`, in whole days: when there is another page, the day that this one ends in is left to it. Unless one day fills the
 * page by itself.
 */
export function wholeDaysOf(found: readonly AuditEntryRecord[], most: number): Page {
  const page = pageOf(found, most);
  const last = page.entries.at(-1);
  if (page.next === null || last === undefined) return page;
  const lastDay = dayOf(last);
  const whole = page.entries.filter((entry) => dayOf(entry) > lastDay);
  return whole.length === 0 ? page : { entries: whole, next: cursorOf(whole) };
}

export function dayOf({ at }: AuditEntryRecord): CalendarDate {
  return swedishTimeOf(at).on;
}

function cursorOf(entries: readonly AuditEntryRecord[]): Cursor | null {
  const last = entries.at(-1);
  return last === undefined ? null : { at: last.at.toISOString(), entryId: last.entryId };
}
