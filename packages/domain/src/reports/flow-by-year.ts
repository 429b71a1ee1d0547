import { type CalendarDate, calendarDate, datePartsOf } from '../concepts/calendar-date/calendar-date';
import type { Participation } from '../concepts/participation/participation';
import { checkFigures } from '../findings/check-figures';
import { computedSheet } from '../findings/sheet/computed-sheet';
import { computeReport } from './compute-report';

/** A calendar year's flow: those at the start and the new are those who closed and those at the end. */
export type FlowOfYear = {
  readonly year: number;
  readonly atStart: number;
  readonly newlyEnrolled: number;
  readonly closed: number;
  readonly atEnd: number;
  /** What of the year's report contradicts itself (Swedish): nothing, unless something is wrong with the participations. */
  readonly findings: readonly string[];
};

/** The flow of each year from the first enrolment to today's, the report's own figures held by its identities. */
export function flowByYear(participations: readonly Participation[], today: CalendarDate): readonly FlowOfYear[] {
  if (participations.length === 0) return [];
  const lastYear = datePartsOf(today).year;
  const firstYear = Math.min(...new Set(participations.map(({ enrolledOn }) => datePartsOf(enrolledOn).year)));
  return Array.from({ length: lastYear - firstYear + 1 }, (_, index) => {
    const year = firstYear + index;
    const period = { from: calendarDate(year, 1, 1), to: calendarDate(year, 12, 31) };
    const figures = computeReport({ participations }, period);
    const countOf = (id: string) => {
      const result = figures.find(({ metricId }) => metricId === id)?.result;
      return result?.shape === 'count' ? result.value : 0;
    };
    return {
      year,
      atStart: countOf('flow.enrolledAtStart'),
      newlyEnrolled: countOf('flow.newlyEnrolled'),
      closed: countOf('flow.closed'),
      atEnd: countOf('flow.enrolledAtEnd'),
      findings: checkFigures(computedSheet(period, figures)).map(({ message }) => message),
    };
  });
}
