import { type CalendarDate, calendarDate, isCalendarDate } from '../calendar-date/calendar-date';
import { addDays } from '../calendar-date/day-number';

const spreadsheetDayZero = calendarDate(1899, 12, 30);
const monthNames = ['jan', 'feb', 'mar', 'apr', 'maj', 'jun', 'jul', 'aug', 'sep', 'okt', 'nov', 'dec'];

/**
 * A day as people write it in lists: 2024-03-05, 20240305, 240305, 5/3 2024, 5.3.2024, 5 mars 2024, or a spreadsheet's number
 * of it (days since 1899-12-30). Null for anything else. Of two digits the year is the latest that isn't after `today`.
 */
export function readDay(text: string, today: CalendarDate): CalendarDate | null {
  const compact = text.trim().replace(/ 00:00(:00)?$/, '');
  const ordered =
    /^(\d{4}|\d{2})[-/.]?(\d{2})[-/.]?(\d{2})$/.exec(compact) ?? /^(\d{4})[-/.](\d{1,2})[-/.](\d{1,2})$/.exec(compact);
  if (ordered) return dayOf(ordered.slice(1), today);
  const dayFirst = /^(\d{1,2})[-/. ]+(\d{1,2})[-/. ]+(\d{4})$/.exec(compact);
  if (dayFirst) return dayOf([dayFirst[3], dayFirst[2], dayFirst[1]], today);
  const named = /^(?:den )?(\d{1,2})\.? ([a-z]{3})[a-z]*\.? (\d{4})$/.exec(compact.toLowerCase());
  if (named) return dayOf([named[3], String(monthNames.indexOf(named[2] ?? '') + 1), named[1]], today);
  return /^[1-9]\d{4}$/.test(compact) ? addDays(spreadsheetDayZero, Number(compact)) : null;
}

function dayOf(
  [year = '', month = '', day = '']: readonly (string | undefined)[],
  today: CalendarDate,
): CalendarDate | null {
  const inCentury = (century: string) => `${century}${year}-${month.padStart(2, '0')}-${day.padStart(2, '0')}`;
  if (year.length === 4) return dateOrNull(inCentury(''));
  const thisCentury = dateOrNull(inCentury('20'));
  return thisCentury !== null && thisCentury <= today ? thisCentury : dateOrNull(inCentury('19'));
}

function dateOrNull(text: string): CalendarDate | null {
  return isCalendarDate(text) ? text : null;
}

/**
 * An identity number of twelve digits out of one with ten or twelve; a plus sign says that somebody is over a hundred.
 * What is neither is given back as it is, for the schema to refuse.
 */
export function readIdentityNumber(text: string, today: CalendarDate): string {
  const written = text.replace(/\s/g, '');
  const short = /^(\d{2})(\d{4})([-+]?)(\d{4})$/.exec(written);
  if (!short) return written.replace(/-/g, '');
  const [, year = '', monthAndDay = '', sign = '', last = ''] = short;
  const century = Number(today.slice(0, 2)) - (year > today.slice(2, 4) ? 1 : 0) - (sign === '+' ? 1 : 0);
  return `${century}${year}${monthAndDay}${last}`;
}

/** Whether the number was given to a woman or a man: its eleventh digit is even or odd. */
export function sexIn(identityNumber: string): 'female' | 'male' {
  return Number(identityNumber.charAt(10)) % 2 === 0 ? 'female' : 'male';
}

/** `Efternamn, Förnamn` or `Förnamn Efternamn`: the last word is then the family name. */
export function readFullName(text: string): { readonly givenName: string; readonly familyName: string } {
  const [before = '', after] = text.split(',', 2).map((part) => part.trim());
  if (after !== undefined) return { givenName: after, familyName: before };
  const words = before.split(/\s+/);
  const familyName = words.length > 1 ? (words.at(-1) ?? '') : '';
  return { givenName: words.slice(0, Math.max(1, words.length - 1)).join(' '), familyName };
}

/** Whole or decimal months, with Swedish or English decimals; null for what is none. */
export function readMonths(text: string): number | null {
  const number = /^(\d{1,4}(?:[.,]\d+)?)\s*(mån|månader|m)?\.?$/i.exec(text.trim());
  return number ? Number((number[1] ?? '').replace(',', '.')) : null;
}
