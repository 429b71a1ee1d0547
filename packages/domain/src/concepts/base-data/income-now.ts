import type { CalendarDate } from '../calendar-date/calendar-date';
import type { IncomeSource } from '../income-source/income-source';

/** An income source that was told after the enrolment. */
export type LaterIncome = {
  readonly incomeSource: IncomeSource;
  readonly fromOn: CalendarDate;
  readonly recordedAt: Date;
};

/**
 * The income source that holds: the one from the latest day, and of those from the same day the one written last. Null when nothing
 * has changed since the enrolment. Figures never ask for it: theirs is the one at enrolment.
 */
export function incomeNow(later: readonly LaterIncome[]): LaterIncome | null {
  return later.reduce<LaterIncome | null>(
    (latest, one) => (latest === null || isAfter(one, latest) ? one : latest),
    null,
  );
}

function isAfter(one: LaterIncome, other: LaterIncome): boolean {
  if (one.fromOn !== other.fromOn) return one.fromOn > other.fromOn;
  return one.recordedAt >= other.recordedAt;
}
