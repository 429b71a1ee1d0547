import type { CalendarDate } from '../calendar-date/calendar-date';

/** What a team has spent in a month on one of its own cost categories (utfall). */
export type Cost = {
  /** The month's first day. */
  readonly month: CalendarDate;
  readonly category: string;
  /** Whole öre; negative for money that came back. */
  readonly ore: number;
  /** An authority hasn't reported yet, so that the amount may change. */
  readonly isPreliminary: boolean;
};
