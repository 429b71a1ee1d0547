import type { CalendarDate } from '../calendar-date/calendar-date';
import { addDays, weekdayOf } from '../calendar-date/day-number';
import type { GroupDraft } from '../group/group';
import { type Occurrence, occurrencesBetween } from '../group/occurrences';

type MeetingGroup = Pick<GroupDraft, 'times' | 'exceptions' | 'endedOn'> & {
  /** The days for which somebody has written down who came. */
  readonly takenOn: readonly CalendarDate[];
};

/** How long a meeting is asked after, in days. */
export const attendanceDaysBack = 14;

/** The meetings of today and of the last two weeks for which nobody has written down who came, the first one first. */
export function meetingsToTake(group: MeetingGroup, today: CalendarDate): readonly Occurrence[] {
  return untaken(group, today, today);
}

/** The meetings that ask for something: those to write down who came to, and those that come before the week is over. */
export function groupDuties(group: MeetingGroup, today: CalendarDate): readonly Occurrence[] {
  return untaken(group, today, addDays(today, 7 - weekdayOf(today)));
}

function untaken(group: MeetingGroup, today: CalendarDate, to: CalendarDate): readonly Occurrence[] {
  return occurrencesBetween(group, addDays(today, -attendanceDaysBack), to).filter(
    ({ heldOn, cancelled }) => cancelled === null && !group.takenOn.includes(heldOn),
  );
}
