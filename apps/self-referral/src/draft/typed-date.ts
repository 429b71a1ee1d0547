import { type CalendarDate, isCalendarDate } from '@kraften/domain/concepts/calendar-date/calendar-date';
import type { Answers } from './draft';
import { latinDigits } from './typed-text';

type TypedDate =
  | { readonly kind: 'none' | 'incomplete' | 'short-year' | 'wrong' }
  | { readonly kind: 'date'; readonly date: CalendarDate };

/** The date in three fields. The month may be a number or a word that begins as one of `months`. */
export function typedBirthDate(answers: Answers, months: readonly string[]): TypedDate {
  const [day, month, year] = [answers.birthDay, answers.birthMonth, answers.birthYear].map((text) =>
    latinDigits(text).trim().toLowerCase(),
  );
  if (!day && !month && !year) return { kind: 'none' };
  if (!day || !month || !year) return { kind: 'incomplete' };
  if (/^\d{2}$/.test(year)) return { kind: 'short-year' };
  const named = months.findIndex((name) => month.startsWith(name));
  const number = named >= 0 ? String(named + 1) : month;
  const text = `${year}-${number.padStart(2, '0')}-${day.padStart(2, '0')}`;
  return isCalendarDate(text) ? { kind: 'date', date: text } : { kind: 'wrong' };
}
