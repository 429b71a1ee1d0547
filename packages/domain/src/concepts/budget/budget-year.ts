import * as z from 'zod/mini';
import { CalendarDate, calendarDate } from '../calendar-date/calendar-date';
import { optionalText } from '../field-error/text-field';
import { Forecast } from './forecast';
import { Ore, OreFromZero } from './ore';

/** What the team asks for, for a calendar year (äskat). */
export const Application = z.object({ appliedOre: z.nullable(OreFromZero), note: optionalText(2000) });
export type Application = z.output<typeof Application>;

/** What the association gives (tilldelat), which may be less. */
export const Allocation = z.object({
  allocatedOre: z.nullable(OreFromZero),
  decidedOn: z.nullable(CalendarDate),
  note: optionalText(2000),
});
export type Allocation = z.output<typeof Allocation>;

/** A cost category's part of a year's budget. */
export const BudgetLine = z.object({
  /** Null where nothing is budgeted, as in a year that has only been allocated a sum. */
  budgetOre: z.nullable(OreFromZero),
  forecast: Forecast,
  note: optionalText(1000),
});
export type BudgetLine = z.output<typeof BudgetLine>;

/** What a category has cost in a month; null where nothing is noted. */
export const MonthOutcome = z.object({
  ore: z.nullable(Ore),
  /** An authority hasn't reported yet, so that the amount may change. */
  isPreliminary: z.boolean(),
});
export type MonthOutcome = z.output<typeof MonthOutcome>;

/** The months of a calendar year, January first. */
export const budgetMonths = [1, 2, 3, 4, 5, 6, 7, 8, 9, 10, 11, 12] as const;

export type OfCategory = { readonly categoryId: string };
export type InMonth = OfCategory & { readonly month: number };

/** All that a year's figures are counted from. */
export type BudgetYear = {
  readonly appliedOre: number | null;
  readonly allocatedOre: number | null;
  readonly lines: readonly (OfCategory & Pick<BudgetLine, 'budgetOre' | 'forecast'>)[];
  /** By month, 1–12. */
  readonly outcomes: readonly (InMonth & MonthOutcome)[];
};

/** The first day of a month, which its outcome is kept under. */
export function monthDay(year: number, month: number): CalendarDate {
  return calendarDate(year, month, 1);
}

/** Whether money can have been spent in a month: one that hasn't begun has no outcome. */
export function hasBegun(day: CalendarDate, { year, month }: { readonly year: number; readonly month: number }) {
  return monthDay(year, month) <= day;
}
