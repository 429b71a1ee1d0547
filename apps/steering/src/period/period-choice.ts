import { type CalendarDate, datePartsOf, daysInMonth } from '@kraften/domain/concepts/calendar-date/calendar-date';
import { addDays, daysBetween } from '@kraften/domain/concepts/calendar-date/day-number';
import { addMonths, wholeMonthsBetween } from '@kraften/domain/concepts/calendar-date/months';
import { brokenYear, calendarYear, halfYear } from '@kraften/domain/concepts/period/named-periods';
import type { Period } from '@kraften/domain/concepts/period/period';

export const periodKinds = ['calendar-year', 'broken-year', 'half-year', 'twelve-months', 'free'] as const;
export type PeriodKind = (typeof periodKinds)[number];

/** The period that a page is about, as the reader chose it. */
export type PeriodChoice =
  | { readonly kind: 'calendar-year'; readonly year: number }
  /** Named by the year that it begins in. */
  | { readonly kind: 'broken-year'; readonly year: number }
  | { readonly kind: 'half-year'; readonly year: number; readonly half: 1 | 2 }
  /** From 1 January or 1 July of a year. */
  | { readonly kind: 'twelve-months'; readonly year: number; readonly half: 1 | 2 }
  | { readonly kind: 'free'; readonly from: CalendarDate; readonly to: CalendarDate };

export function periodOf(choice: PeriodChoice): Period {
  switch (choice.kind) {
    case 'calendar-year':
      return calendarYear(choice.year);
    case 'broken-year':
      return brokenYear(choice.year);
    case 'half-year':
      return halfYear(choice.year, choice.half);
    case 'twelve-months':
      return choice.half === 1 ? calendarYear(choice.year) : brokenYear(choice.year);
    case 'free':
      return { from: choice.from, to: choice.to };
  }
}

/** The next (1) or previous (-1) period of the same kind. Chosen days move by their own length. */
export function stepped(choice: PeriodChoice, step: 1 | -1): PeriodChoice {
  switch (choice.kind) {
    case 'calendar-year':
    case 'broken-year':
      return { ...choice, year: choice.year + step };
    case 'half-year':
    case 'twelve-months':
      return {
        kind: choice.kind,
        half: choice.half === 1 ? 2 : 1,
        year: choice.year + (step === 1 ? choice.half - 1 : choice.half - 2),
      };
    case 'free':
      return { kind: 'free', ...moved(choice, step) };
  }
}

function moved(period: Period, step: 1 | -1): Period {
  const afterEnd = addDays(period.to, 1);
  if (isWholeMonths(period)) {
    const months = step * wholeMonthsBetween(period.from, afterEnd);
    return { from: addMonths(period.from, months), to: addDays(addMonths(afterEnd, months), -1) };
  }
  const days = step * daysBetween(period.from, afterEnd);
  return { from: addDays(period.from, days), to: addDays(period.to, days) };
}

function isWholeMonths({ from, to }: Period): boolean {
  const end = datePartsOf(to);
  return datePartsOf(from).day === 1 && end.day === daysInMonth(end.year, end.month);
}

/** The same days of an earlier year: the latest that don't overlap the period. */
export function yearBefore({ from, to }: Period): Period {
  const months = -12 * (Math.floor(wholeMonthsBetween(from, to) / 12) + 1);
  return { from: addMonths(from, months), to: addDays(addMonths(addDays(to, 1), months), -1) };
}
