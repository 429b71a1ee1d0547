import type { CalendarDate } from '@kraften/domain/concepts/calendar-date/calendar-date';
import { addDays } from '@kraften/domain/concepts/calendar-date/day-number';
import type { GroupTime } from '@kraften/domain/concepts/group/group';
import { type Occurrence, occurrencesBetween } from '@kraften/domain/concepts/group/occurrences';
import { formatNearDate } from '@kraften/ui/format/date';
import type { ListedGroup } from './group-record';

export const weekdayNames = ['måndag', 'tisdag', 'onsdag', 'torsdag', 'fredag', 'lördag', 'söndag'];

/** A standing time as one says it: "tisdagar 09:30–11:30, varannan vecka, Träffpunkten". */
export function timeText({ weekday, startsAt, endsAt, everyWeeks, place, validTo }: GroupTime): string {
  const often = everyWeeks === 1 ? [] : [everyWeeks === 2 ? 'varannan vecka' : `var ${everyWeeks}:e vecka`];
  const until = validTo === null ? [] : [`till och med ${validTo}`];
  return [`${weekdayNames[weekday - 1] ?? ''}ar ${startsAt}–${endsAt}`, ...often, ...placeText(place), ...until].join(
    ', ',
  );
}

/** When a meeting is: "tis 3 mars 09:30–11:30, Träffpunkten". */
export function occurrenceText({ heldOn, startsAt, endsAt, place }: Occurrence, today: string): string {
  return [`${formatNearDate(heldOn, today)} ${startsAt}–${endsAt}`, ...placeText(place)].join(', ');
}

function placeText(place: string): readonly string[] {
  return place === '' ? [] : [place];
}

const weeksAhead = 12;

/** The group's next meeting that is on; undefined when none is planned in the coming weeks. */
export function nextOccurrence(group: ListedGroup, today: CalendarDate): Occurrence | undefined {
  return occurrencesBetween(group, today, addDays(today, weeksAhead * 7)).find(({ cancelled }) => cancelled === null);
}

/** "Nästa träff: tis 3 mars 09:30–11:30, Träffpunkten". */
export function nextMeetingText(group: ListedGroup, today: CalendarDate): string {
  const next = nextOccurrence(group, today);
  return next === undefined ? 'Ingen träff planerad' : `Nästa träff: ${occurrenceText(next, today)}`;
}
