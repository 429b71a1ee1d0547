import { CalendarDate } from '@kraften/domain/concepts/calendar-date/calendar-date';

const swedish = new Intl.DateTimeFormat('sv-SE', {
  timeZone: 'Europe/Stockholm',
  year: 'numeric',
  month: '2-digit',
  day: '2-digit',
  hour: '2-digit',
  minute: '2-digit',
});

/** The day and the minutes since midnight in Sweden at a moment. */
export function swedishTimeOf(at: Date): { readonly on: CalendarDate; readonly minute: number } {
  const [day = '', clock = ''] = swedish.format(at).split(' ');
  const [hours = '', minutes = ''] = clock.split(':');
  return { on: CalendarDate.parse(day), minute: Number(hours) * 60 + Number(minutes) };
}

const hour = 3_600_000;

/** The moment when a day begins in Sweden, which is one or two hours before it does in Greenwich. */
export function startOfSwedishDay(day: CalendarDate): Date {
  const greenwich = Date.parse(day);
  const inSummer = new Date(greenwich - 2 * hour);
  return swedishTimeOf(inSummer).on === day ? inSummer : new Date(greenwich - hour);
}
