import { type CalendarDate, datePartsOf } from '@kraften/domain/concepts/calendar-date/calendar-date';
import { calendarYear } from '@kraften/domain/concepts/period/named-periods';
import type { StaffActor, SteeringActor } from '@kraften/domain/permissions/actor';

/** The day of a team's first enrolment. The association isn’t told the day that one person was enrolled, only the year. */
export function firstDayFor(
  { role }: Pick<StaffActor | SteeringActor, 'role'>,
  day: CalendarDate | null,
): CalendarDate | null {
  return day === null || role !== 'association-officer' ? day : calendarYear(datePartsOf(day).year).from;
}
