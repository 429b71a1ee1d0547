import type { CalendarDate } from '@kraften/domain/concepts/calendar-date/calendar-date';
import { formatPeriod } from '@kraften/ui/format/period';
import { useQuery } from '@tanstack/react-query';
import { useSteeringDoor } from '../../door/steering-door';
import { type PeriodChoice, periodOf, yearBefore } from '../../period/period-choice';
import { progressOf, soFar } from '../../period/period-progress';
import type { EarlierFigures } from './earlier-words';

type Shown = {
  readonly teamId: string;
  readonly choice: PeriodChoice;
  readonly today: CalendarDate;
  /** Null until it is known. */
  readonly firstEnrolledOn: CalendarDate | null;
};

/** The figures of the same days a year earlier; null until they are there, and where the team wasn't there then. */
export function useEarlierFigures({ teamId, choice, today, firstEnrolledOn }: Shown): EarlierFigures | null {
  const door = useSteeringDoor();
  const whole = periodOf(choice);
  const period = yearBefore(soFar(whole, today));
  const wasThere = firstEnrolledOn !== null && firstEnrolledOn <= period.from;
  const report = useQuery({ ...door.report.get.queryOptions({ teamId, period }), enabled: wasThere });
  if (!wasThere || report.data === undefined) return null;
  const name = formatPeriod(yearBefore(whole));
  return {
    periodName: progressOf(whole, today) === 'going-on' ? `Samma tid ${name}` : name,
    period,
    figures: report.data.figures,
  };
}
