import { datePartsOf } from '@kraften/domain/concepts/calendar-date/calendar-date';
import { calendarYear } from '@kraften/domain/concepts/period/named-periods';
import { useQuery } from '@tanstack/react-query';
import { useSteeringDoor } from '../door/steering-door';
import { defaultPeriod } from '../period/default-period';
import type { PeriodChoice } from '../period/period-choice';
import { useSeated } from '../session/seated';

/**
 * The period to show when the address names none, null until it is known. Asks for the figures of last year, which most
 * often are the ones to show; if they can't be had, the page says so when it asks for them again.
 */
export function useStartPeriod(teamId: string, isNeeded: boolean): PeriodChoice | null {
  const door = useSteeringDoor();
  const { today, role } = useSeated();
  const wholeYearsOnly = role === 'association-officer';
  const period = calendarYear(datePartsOf(today).year - 1);
  const report = useQuery({ ...door.report.get.queryOptions({ teamId, period }), enabled: isNeeded });
  if (!isNeeded || report.isPending) return null;
  return defaultPeriod({ today, firstEnrolledOn: report.data?.firstEnrolledOn ?? null, wholeYearsOnly });
}
