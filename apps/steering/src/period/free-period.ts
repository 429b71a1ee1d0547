import { isCalendarDate } from '@kraften/domain/concepts/calendar-date/calendar-date';
import { type FieldError, fieldErrorsOf } from '@kraften/domain/concepts/field-error/field-error';
import { ReportingPeriod } from '@kraften/domain/concepts/period/reporting-period';
import type { PeriodChoice } from './period-choice';
import type { Choosable } from './period-options';

/** What an address can hold. */
const earliest = '1900-01-01';

/** Two days that somebody has written, either of which may still be missing. */
export type WrittenDays = { readonly from: string | null; readonly to: string | null };

/** Why the days are no period that figures can be shown for; empty when they are one. */
export function freePeriodErrors({ from, to }: WrittenDays, { today, firstEnrolledOn }: Choosable): FieldError[] {
  if (from === null || to === null) {
    return [
      ...(from === null ? [{ field: 'from', message: 'Välj periodens första dag.' }] : []),
      ...(to === null ? [{ field: 'to', message: 'Välj periodens sista dag.' }] : []),
    ];
  }
  if (isCalendarDate(from) && from > today) {
    return [{ field: 'from', message: 'Välj i dag eller en tidigare dag: det som inte har hänt kan inte räknas.' }];
  }
  if (from < earliest) return [{ field: 'from', message: `Välj ${earliest} eller en senare dag.` }];
  const period = ReportingPeriod.safeParse({ from, to });
  if (!period.success) return fieldErrorsOf(period.error);
  if (firstEnrolledOn !== null && period.data.to < firstEnrolledOn) {
    return [
      { field: 'to', message: `Välj ${firstEnrolledOn} eller en senare dag: då skrevs teamets första deltagare in.` },
    ];
  }
  return [];
}

/** The days as a choice, when nothing is wrong with them. */
export function freePeriod({ from, to }: WrittenDays): PeriodChoice | null {
  if (from === null || to === null || !isCalendarDate(from) || !isCalendarDate(to)) return null;
  return { kind: 'free', from, to };
}
