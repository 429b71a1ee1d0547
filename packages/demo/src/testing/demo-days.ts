import { calendarDate } from '@kraften/domain/concepts/calendar-date/calendar-date';

/** Days on which the demo has to hold: an ordinary one, a leap day, a holiday, one in summer, one before Christmas, a month's end. */
export const demoDays = [
  calendarDate(2026, 11, 22),
  calendarDate(2024, 2, 29),
  calendarDate(2027, 1, 1),
  calendarDate(2026, 7, 15),
  calendarDate(2025, 12, 20),
  calendarDate(2027, 3, 31),
];
