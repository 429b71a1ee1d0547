import type { CalendarDate } from '../calendar-date/calendar-date';
import { dayBetweenProblem } from '../calendar-date/day-between-problem';

/** A participation's days, both of them days in the team. */
type Days = { readonly enrolledOn: CalendarDate; readonly closedOn: CalendarDate | null };

type EnrolmentSurroundings = {
  readonly receivedOn: CalendarDate;
  readonly birthDate: CalendarDate | null;
  readonly closedOn: CalendarDate | null;
  /** The first day on which something is written down of the participation; null when nothing is. */
  readonly firstNotedOn: CalendarDate | null;
  /** The person's other participations in the team. */
  readonly others: readonly Days[];
  readonly today: CalendarDate;
};

/** What is wrong with another day of enrolment than the one that stood; null when nothing is. */
export function correctedEnrolmentProblem(enrolledOn: CalendarDate, around: EnrolmentSurroundings): string | null {
  const { receivedOn, birthDate, closedOn, firstNotedOn, others, today } = around;
  const between = dayBetweenProblem(enrolledOn, receivedOn, today);
  if (between !== null) return between;
  if (birthDate !== null && enrolledOn < birthDate) return 'Personen var inte född den dagen. Välj en senare dag.';
  if (closedOn !== null && enrolledOn > closedOn) {
    return `Deltagandet avslutades ${closedOn}. Välj den dagen eller en tidigare.`;
  }
  if (firstNotedOn !== null && enrolledOn > firstNotedOn) {
    return `Något är antecknat i deltagandet redan ${firstNotedOn}. Välj den dagen eller en tidigare.`;
  }
  const inTheWay = others.find((other) => overlaps({ enrolledOn, closedOn }, other));
  if (inTheWay === undefined) return null;
  if (inTheWay.closedOn === null) return `Personen har ett deltagande som började ${inTheWay.enrolledOn} och pågår.`;
  return `Personen var inskriven i teamet ${inTheWay.enrolledOn} – ${inTheWay.closedOn}. Välj en dag utanför de dagarna.`;
}

function overlaps(one: Days, other: Days): boolean {
  const beginsBeforeTheEndOf = (a: Days, b: Days) => b.closedOn === null || a.enrolledOn <= b.closedOn;
  return beginsBeforeTheEndOf(one, other) && beginsBeforeTheEndOf(other, one);
}
