import { type CalendarDate, isCalendarDate } from '@kraften/domain/concepts/calendar-date/calendar-date';
import type { Answers } from './draft';
import { latinDigits } from './typed-text';

type TypedDate =
  | { readonly kind: 'none' | 'incomplete' | 'short-year' | 'wrong' }
  | { readonly kind: 'date'; readonly date: CalendarDate };

const fewestLetters = 3;

/** The date in three fields. The month may be a number, or the beginning of one of the names in `months`. */
export function typedBirthDate(answers: Answers, months: readonly string[]): TypedDate {
  const [day, month, year] = [answers.birthDay, answers.birthMonth, answers.birthYear].map((text) =>
    latinDigits(text).trim().toLowerCase(),
  );
  if (!day && !month && !year) return { kind: 'none' };
  if (!day || !month || !year) return { kind: 'incomplete' };
  if (/^\d{2}$/.test(year)) return { kind: 'short-year' };
  const text = `${year}-${monthNumber(month, months).padStart(2, '0')}-${day.padStart(2, '0')}`;
  return isCalendarDate(text) ? { kind: 'date', date: text } : { kind: 'wrong' };
}

/**
 * A month as a number, where it was written as a word of the language: then it stays the same month in another one, where
 * "mar" may begin November.
 */
export function monthNumber(month: string, months: readonly string[]): string {
  const written = month.trim().toLowerCase().replace(/\.$/, '');
  if (written.length < fewestLetters) return written;
  const named = months.findIndex((names) => names.split('/').some((name) => name.toLowerCase().startsWith(written)));
  return named < 0 ? month : String(named + 1);
}
