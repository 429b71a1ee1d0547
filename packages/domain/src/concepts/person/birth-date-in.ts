import { type CalendarDate, isCalendarDate } from '../calendar-date/calendar-date';

/** The birth date that an identity number of twelve digits begins with, or null. A samordningsnummer adds 60 to the day. */
export function birthDateIn(identityNumber: string): CalendarDate | null {
  const match = /^(\d{4})(\d{2})(\d{2})-?\d{4}$/.exec(identityNumber.replaceAll(/\s/g, ''));
  if (!match) return null;
  const day = Number(match[3]);
  const date = `${match[1]}-${match[2]}-${String(day > 60 ? day - 60 : day).padStart(2, '0')}`;
  return isCalendarDate(date) ? date : null;
}
