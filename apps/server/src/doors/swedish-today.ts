import { CalendarDate } from '@kraften/domain/concepts/calendar-date/calendar-date';

const swedishDay = new Intl.DateTimeFormat('sv-SE', {
  timeZone: 'Europe/Stockholm',
  year: 'numeric',
  month: '2-digit',
  day: '2-digit',
});

/** The day in Sweden now, wherever the server stands. */
export function swedishToday(): CalendarDate {
  return CalendarDate.parse(swedishDay.format(new Date()));
}
