import * as z from 'zod/mini';

const invalidDate = 'Skriv ett datum som finns, som 2025-03-03.';

/**
 * A calendar date without time or zone, as ISO text (`2024-05-31`), years 0001–9999.
 * Texts of this shape sort in time order, so dates compare with `<` and `>`.
 */
export const CalendarDate = z.string(invalidDate).check(z.refine(isCalendarDate, invalidDate)).brand<'CalendarDate'>();
export type CalendarDate = z.output<typeof CalendarDate>;

/** Whether a text is a date that exists in the Gregorian calendar. */
export function isCalendarDate(text: string): text is CalendarDate {
  if (!isWrittenAsDate(text)) return false;
  return isDay(partsIn(text));
}

/** Whether parts name a day that exists. */
export function isDay({ year, month, day }: DateParts): boolean {
  return year >= 1 && month >= 1 && month <= 12 && day >= 1 && day <= daysInMonth(year, month);
}

/** A year, a month (1–12) and a day (1–31). */
export type DateParts = { readonly year: number; readonly month: number; readonly day: number };

export function datePartsOf(date: CalendarDate): DateParts {
  return partsIn(date);
}

/** The date's eight digits as one number: 20240531. */
export function digitsOf(date: CalendarDate): number {
  return yearIn(date) * 10_000 + twoDigitsIn(date, 5) * 100 + twoDigitsIn(date, 8);
}

/** The parts of a date by its eight digits, such as 20240531. */
export function datePartsOfDigits(digits: number): DateParts {
  const months = Math.floor(digits / 100);
  const year = Math.floor(months / 100);
  return { year, month: months - year * 100, day: digits - months * 100 };
}

/** The date with these parts. The parts must name a day that exists; anything else is a fault in the caller. */
export function calendarDate(year: number, month: number, day: number): CalendarDate {
  const text = `${String(year).padStart(4, '0')}-${String(month).padStart(2, '0')}-${String(day).padStart(2, '0')}`;
  if (!isCalendarDate(text)) throw new RangeError(`${text} is not a calendar date`);
  return text;
}

/** Days in a month (1–12) of the Gregorian calendar. */
export function daysInMonth(year: number, month: number): number {
  if (month === 2) return isLeapYear(year) ? 29 : 28;
  return month === 4 || month === 6 || month === 9 || month === 11 ? 30 : 31;
}

function isLeapYear(year: number): boolean {
  return (year % 4 === 0 && year % 100 !== 0) || year % 400 === 0;
}

const [hyphen, zero, nine] = [45, 48, 57];

/** Whether the text is ÅÅÅÅ-MM-DD in digits; the same as a regular expression says, some times quicker. */
function isWrittenAsDate(text: string): boolean {
  if (text.length !== 10) return false;
  for (let index = 0; index < 10; index += 1) {
    const character = text.charCodeAt(index);
    const fits = index === 4 || index === 7 ? character === hyphen : character >= zero && character <= nine;
    if (!fits) return false;
  }
  return true;
}

function partsIn(text: string): DateParts {
  return { year: yearIn(text), month: twoDigitsIn(text, 5), day: twoDigitsIn(text, 8) };
}

/** Digit by digit, because it is what a million dates are read with. */
function yearIn(text: string): number {
  return twoDigitsIn(text, 0) * 100 + twoDigitsIn(text, 2);
}

function twoDigitsIn(text: string, start: number): number {
  return text.charCodeAt(start) * 10 + text.charCodeAt(start + 1) - 528;
}
