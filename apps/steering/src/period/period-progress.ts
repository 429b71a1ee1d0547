import type { CalendarDate } from '@kraften/domain/concepts/calendar-date/calendar-date';
import type { Period } from '@kraften/domain/concepts/period/period';

export type PeriodProgress = 'ended' | 'going-on' | 'not-begun';

export function progressOf(period: Period, today: CalendarDate): PeriodProgress {
  if (period.from > today) return 'not-begun';
  return period.to < today ? 'ended' : 'going-on';
}

/** The part of a period that has been: nobody can be counted on a day that hasn't come. */
export function soFar(period: Period, today: CalendarDate): Period {
  return progressOf(period, today) === 'going-on' ? { from: period.from, to: today } : period;
}
