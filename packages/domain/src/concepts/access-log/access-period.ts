import * as z from 'zod/mini';
import { CalendarDate } from '../calendar-date/calendar-date';
import { addMonths } from '../calendar-date/months';

/** A time that the log is read for: in the right order, at most a year. */
export const AccessPeriod = z.object({ from: CalendarDate, to: CalendarDate }).check(
  z.refine(({ from, to }) => from <= to, { path: ['to'], error: 'Välj ett slut som inte ligger före början.' }),
  z.refine(({ from, to }) => from > to || to < addMonths(from, 12), {
    path: ['from'],
    error: 'Välj en tid på högst ett år.',
  }),
);
