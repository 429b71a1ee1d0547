import { datePartsOf } from '@kraften/domain/concepts/calendar-date/calendar-date';
import { type PeriodChoice, periodOf } from './period-choice';
import type { Choosable } from './period-options';

/**
 * What to show somebody who hasn't chosen: the calendar year that ended last. A team that began after it: its first
 * half-year if that has ended, and else the year that goes on. The association always sees the year that ended last.
 */
export function defaultPeriod({ today, firstEnrolledOn, wholeYearsOnly }: Choosable): PeriodChoice {
  const { year } = datePartsOf(today);
  if (wholeYearsOnly) return { kind: 'calendar-year', year: year - 1 };
  const ended: readonly PeriodChoice[] = [
    { kind: 'calendar-year', year: year - 1 },
    { kind: 'half-year', year, half: 1 },
  ];
  const hasData = (choice: PeriodChoice) => firstEnrolledOn === null || firstEnrolledOn <= periodOf(choice).to;
  const candidates = ended.filter((choice) => periodOf(choice).to < today);
  return candidates.find(hasData) ?? { kind: 'calendar-year', year };
}
