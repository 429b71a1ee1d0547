import { randomUUID } from 'node:crypto';
import { type InMonth, type MonthOutcome, monthDay } from '@kraften/domain/concepts/budget/budget-year';
import { calendarDate, datePartsOf } from '@kraften/domain/concepts/calendar-date/calendar-date';
import type { Transaction } from '../database';
import { fromColumn, toColumn } from './calendar-column';

export type OutcomeRecord = InMonth & MonthOutcome & { readonly version: number };

export type YearOfTeam = { readonly teamId: string; readonly year: number };

/** What a team's categories have cost in the months of a year. */
export async function loadOutcomes(tx: Transaction, { teamId, year }: YearOfTeam): Promise<OutcomeRecord[]> {
  const rows = await tx.cost.findMany({
    where: { teamId, month: { gte: toColumn(calendarDate(year, 1, 1)), lte: toColumn(calendarDate(year, 12, 31)) } },
    orderBy: [{ month: 'asc' }, { categoryId: 'asc' }],
  });
  return rows.map(({ month, categoryId, ore, isPreliminary, version }) => ({
    ...{ categoryId, ore, isPreliminary, version },
    month: datePartsOf(fromColumn(month)).month,
  }));
}

/** The years that a team has outcomes in, the latest first. */
export async function loadOutcomeYears(tx: Transaction, teamId: string): Promise<number[]> {
  const rows = await tx.cost.findMany({ where: { teamId }, distinct: ['month'], select: { month: true } });
  return [...new Set(rows.map(({ month }) => datePartsOf(fromColumn(month)).year))].toSorted((a, b) => b - a);
}

/** Keeps what a month's category cost, as version `version + 1`; false when it has another version than `version` by now. */
export async function saveOutcome(
  tx: Transaction,
  { teamId, year }: YearOfTeam,
  { categoryId, month, version, ore, isPreliminary }: OutcomeRecord,
): Promise<boolean> {
  const of = { teamId, categoryId, month: toColumn(monthDay(year, month)) };
  if (version === 0) {
    const { count } = await tx.cost.createMany({
      data: [{ ...of, id: randomUUID(), ore, isPreliminary }],
      skipDuplicates: true,
    });
    return count === 1;
  }
  const { count } = await tx.cost.updateMany({
    where: { ...of, version },
    data: { ore, isPreliminary, version: { increment: 1 } },
  });
  return count === 1;
}

/** What a year has cost in all, and the first and last of its months that anything is booked in. */
export type CostOfYear = {
  readonly year: number;
  readonly outcomeOre: number;
  readonly firstMonth: number;
  readonly lastMonth: number;
};

/** A team's outcomes added up by year, the earliest first. */
export async function loadCostsOfYears(tx: Transaction, teamId: string): Promise<CostOfYear[]> {
  const rows = await tx.cost.findMany({
    where: { teamId, ore: { not: null } },
    orderBy: { month: 'asc' },
    select: { month: true, ore: true },
  });
  const years = new Map<number, CostOfYear>();
  for (const { month: day, ore } of rows) {
    const { year, month } = datePartsOf(fromColumn(day));
    const { outcomeOre, firstMonth } = years.get(year) ?? { outcomeOre: 0, firstMonth: month };
    years.set(year, { year, outcomeOre: outcomeOre + (ore ?? 0), firstMonth, lastMonth: month });
  }
  return [...years.values()];
}
