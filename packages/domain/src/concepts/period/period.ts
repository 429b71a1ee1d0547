import type { CalendarDate } from '../calendar-date/calendar-date';

/** A span of days, both ends inside it; `from` is never after `to`. */
export type Period = { readonly from: CalendarDate; readonly to: CalendarDate };

/** Whether a day lies in the period. */
export function contains(period: Period, date: CalendarDate): boolean {
  return period.from <= date && date <= period.to;
}
