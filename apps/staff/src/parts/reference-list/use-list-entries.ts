import { type CalendarDate, isCalendarDate } from '@kraften/domain/concepts/calendar-date/calendar-date';
import { type ListEntry, offeredCodes, offeredWords } from '@kraften/domain/concepts/reference-list/list-entry';
import type { ClosedList, OpenList } from '@kraften/domain/concepts/reference-list/reference-list';
import { useQuery } from '@tanstack/react-query';
import { api } from '../../app/api/api-client';
import { useMe } from '../../app/session/me';

const none: readonly ListEntry[] = [];

/** What the team has set of its lists; nothing until it is read, and then every code is offered. */
function useListEntries(): readonly ListEntry[] {
  return useQuery(api.referenceList.get.queryOptions()).data?.entries ?? none;
}

/** The codes of a closed list that a form offers for something that happens on a day, and the one that is chosen. */
export function useOfferedCodes<Code extends string>(
  list: ClosedList,
  codes: readonly Code[],
  when: { readonly on: string | null; readonly chosen: Code | null },
): Code[] {
  const entries = useListEntries();
  const on = useDay(when.on);
  return offeredCodes(codes, { list, entries }, { on, chosen: when.chosen });
}

/** The team's own words that a form suggests. */
export function useOfferedWords(list: OpenList, on: string | null = null): string[] {
  const entries = useListEntries();
  return offeredWords(entries, list, useDay(on));
}

/** The day that is written, or today while it is none. */
function useDay(written: string | null): CalendarDate {
  const { today } = useMe();
  return written !== null && isCalendarDate(written) ? written : today;
}
