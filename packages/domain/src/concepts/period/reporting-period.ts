import * as z from 'zod/mini';
import { CalendarDate } from '../calendar-date/calendar-date';
import { addMonths } from '../calendar-date/months';

const longestMonths = 50 * 12;

/** A period that somebody asks a report for: any range in the right order, at most fifty years. */
export const ReportingPeriod = z.object({ from: CalendarDate, to: CalendarDate }).check(
  z.refine(({ from, to }) => from <= to, { path: ['to'], error: 'Välj ett slut som inte ligger före början.' }),
  z.refine(({ from, to }) => from > to || to < addMonths(from, longestMonths), {
    path: ['from'],
    error: 'Välj en period på högst femtio år.',
  }),
);
