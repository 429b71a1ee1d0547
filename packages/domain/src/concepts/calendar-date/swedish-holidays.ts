import { type CalendarDate, calendarDate, datePartsOf } from './calendar-date';
import { addDays, weekdayOf } from './day-number';

/**
 * The name of the public holiday that a day is in Sweden, or of an eve on which offices are closed; null on other days, also
 * on ordinary Sundays. As the rules are today: years before 2005 had other holidays.
 *
 * Source: lag (1989:253) om allmänna helgdagar; the eves that semesterlagen (1977:480), section 3 a, counts as Sundays.
 */
export function swedishHoliday(date: CalendarDate): string | null {
  const { year, month, day } = datePartsOf(date);
  const fixed = fixedHolidays[`${month}-${day}`];
  if (fixed !== undefined) return fixed;
  const easter = easterSunday(year);
  const movable: readonly (readonly [CalendarDate, string])[] = [
    [addDays(easter, -2), 'Långfredagen'],
    [easter, 'Påskdagen'],
    [addDays(easter, 1), 'Annandag påsk'],
    [addDays(easter, 39), 'Kristi himmelsfärdsdag'],
    [addDays(easter, 49), 'Pingstdagen'],
    [firstWeekdayFrom(calendarDate(year, 6, 19), 5), 'Midsommarafton'],
    [firstWeekdayFrom(calendarDate(year, 6, 20), 6), 'Midsommardagen'],
    [firstWeekdayFrom(calendarDate(year, 10, 31), 6), 'Alla helgons dag'],
  ];
  return movable.find(([holiday]) => holiday === date)?.[1] ?? null;
}

/** Whether offices are open: Monday to Friday and no holiday. */
export function isWorkingDay(date: CalendarDate): boolean {
  return weekdayOf(date) <= 5 && swedishHoliday(date) === null;
}

/** The day that is so many working days later; with 0 the day itself. */
export function addWorkingDays(date: CalendarDate, days: number): CalendarDate {
  let day = date;
  for (let left = days; left > 0; ) {
    day = addDays(day, 1);
    if (isWorkingDay(day)) left -= 1;
  }
  return day;
}

const fixedHolidays: Readonly<Record<string, string>> = {
  '1-1': 'Nyårsdagen',
  '1-6': 'Trettondedag jul',
  '5-1': 'Första maj',
  '6-6': 'Sveriges nationaldag',
  '12-24': 'Julafton',
  '12-25': 'Juldagen',
  '12-26': 'Annandag jul',
  '12-31': 'Nyårsafton',
};

/**
 * Easter Sunday of a year in the Gregorian calendar.
 *
 * Source: "Anonymous Gregorian algorithm", Nature 13 (1876) p. 487, in the form of J. Meeus, Astronomical Algorithms, ch. 8.
 */
export function easterSunday(year: number): CalendarDate {
  const golden = year % 19;
  const century = Math.floor(year / 100);
  const ofCentury = year % 100;
  const moonShift = Math.floor((century - Math.floor((century + 8) / 25) + 1) / 3);
  const epact = (19 * golden + century - Math.floor(century / 4) - moonShift + 15) % 30;
  const toSunday = (32 + 2 * (century % 4) + 2 * Math.floor(ofCentury / 4) - epact - (ofCentury % 4)) % 7;
  const late = Math.floor((golden + 11 * epact + 22 * toSunday) / 451);
  const sum = epact + toSunday - 7 * late + 114;
  return calendarDate(year, Math.floor(sum / 31), (sum % 31) + 1);
}

/** The first day with the weekday (1 = Monday) from a day on. */
function firstWeekdayFrom(date: CalendarDate, weekday: number): CalendarDate {
  return addDays(date, (weekday - weekdayOf(date) + 7) % 7);
}
