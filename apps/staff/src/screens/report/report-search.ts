import { type CalendarDate, isCalendarDate } from '@kraften/domain/concepts/calendar-date/calendar-date';
import { type PeriodKind, periodKinds } from './period-kind';

/** Which period is reported on, and how it was chosen. */
export type ReportSearch = {
  readonly typ?: PeriodKind;
  readonly from?: CalendarDate;
  readonly till?: CalendarDate;
};

export function readReportSearch(search: Record<string, unknown>): ReportSearch {
  const kind = periodKinds.find((one) => one === search['typ']);
  const [from, to] = [dateIn(search['from']), dateIn(search['till'])];
  return {
    ...(kind === undefined ? {} : { typ: kind }),
    ...(from === null ? {} : { from }),
    ...(to === null ? {} : { till: to }),
  };
}

function dateIn(value: unknown): CalendarDate | null {
  return typeof value === 'string' && isCalendarDate(value) ? value : null;
}
