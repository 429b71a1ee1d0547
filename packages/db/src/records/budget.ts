import { randomUUID } from 'node:crypto';
import type { Allocation, Application, BudgetLine, OfCategory } from '@kraften/domain/concepts/budget/budget-year';
import { Forecast } from '@kraften/domain/concepts/budget/forecast';
import type { Transaction } from '../database';
import type { BudgetLine as LineRow } from '../generated/prisma/client';
import { fromNullableColumn, toNullableColumn } from './calendar-column';
import type { YearOfTeam } from './cost';

type Versioned = { readonly version: number };
export type ApplicationRecord = Application & Versioned;
export type AllocationRecord = Allocation & Versioned;
export type BudgetLineRecord = BudgetLine & OfCategory & Versioned;

/** The years that a team has a budget for, the latest first. */
export async function loadBudgetYears(tx: Transaction, teamId: string): Promise<number[]> {
  const rows = await tx.budgetYear.findMany({ where: { teamId }, select: { year: true }, orderBy: { year: 'desc' } });
  return rows.map(({ year }) => year);
}

/** What the team asks for in a year; null as long as it has no budget for it. */
export async function findApplication(
  tx: Transaction,
  { teamId, year }: YearOfTeam,
): Promise<ApplicationRecord | null> {
  const row = await tx.budgetYear.findUnique({ where: { teamId_year: { teamId, year } } });
  return row === null ? null : { appliedOre: row.appliedOre, note: row.note, version: row.version };
}

/** Begins a year's budget; false when it is begun already. */
export async function insertApplication(tx: Transaction, of: YearOfTeam, application: Application): Promise<boolean> {
  const { count } = await tx.budgetYear.createMany({
    data: [{ ...application, ...of, id: randomUUID() }],
    skipDuplicates: true,
  });
  return count === 1;
}

/** Changes what is asked for; false when it has another version by now. */
export async function updateApplication(
  tx: Transaction,
  { teamId, year, version }: YearOfTeam & Versioned,
  application: Application,
): Promise<boolean> {
  const { count } = await tx.budgetYear.updateMany({
    where: { teamId, year, version },
    data: { ...application, version: { increment: 1 } },
  });
  return count === 1;
}

/** What the team is given in a year; null as long as nothing is said of it. */
export async function findAllocation(tx: Transaction, { teamId, year }: YearOfTeam): Promise<AllocationRecord | null> {
  const row = await tx.budgetAllocation.findUnique({ where: { teamId_year: { teamId, year } } });
  if (row === null) return null;
  const { allocatedOre, decidedOn, note, version } = row;
  return { allocatedOre, decidedOn: fromNullableColumn(decidedOn), note, version };
}

export async function insertAllocation(
  tx: Transaction,
  of: YearOfTeam,
  { decidedOn, ...allocation }: Allocation,
): Promise<boolean> {
  const { count } = await tx.budgetAllocation.createMany({
    data: [{ ...allocation, ...of, id: randomUUID(), decidedOn: toNullableColumn(decidedOn) }],
    skipDuplicates: true,
  });
  return count === 1;
}

/** Changes what is given; false when it has another version by now. */
export async function updateAllocation(
  tx: Transaction,
  { teamId, year, version }: YearOfTeam & Versioned,
  { decidedOn, ...allocation }: Allocation,
): Promise<boolean> {
  const { count } = await tx.budgetAllocation.updateMany({
    where: { teamId, year, version },
    data: { ...allocation, decidedOn: toNullableColumn(decidedOn), version: { increment: 1 } },
  });
  return count === 1;
}

/** The lines of a year's budget. */
export async function loadBudgetLines(tx: Transaction, { teamId, year }: YearOfTeam): Promise<BudgetLineRecord[]> {
  const rows = await tx.budgetLine.findMany({ where: { teamId, year }, orderBy: { categoryId: 'asc' } });
  return rows.map(lineOf);
}

type LineKey = YearOfTeam & OfCategory;

/** Adds a category's line to a year that has been begun; false when it has one. */
export async function insertBudgetLine(tx: Transaction, of: LineKey, line: BudgetLine): Promise<boolean> {
  const { count } = await tx.budgetLine.createMany({
    data: [{ ...of, id: randomUUID(), ...columnsOf(line) }],
    skipDuplicates: true,
  });
  return count === 1;
}

/** Changes a line; false when it has another version by now. */
export async function updateBudgetLine(
  tx: Transaction,
  { teamId, year, categoryId, version }: LineKey & Versioned,
  line: BudgetLine,
): Promise<boolean> {
  const { count } = await tx.budgetLine.updateMany({
    where: { teamId, year, categoryId, version },
    data: { ...columnsOf(line), version: { increment: 1 } },
  });
  return count === 1;
}

function columnsOf({ budgetOre, forecast, note }: BudgetLine) {
  return {
    ...{ budgetOre, note, forecastMethod: forecast.method },
    forecastOre: 'ore' in forecast ? forecast.ore : null,
    forecastFrom: 'fromMonth' in forecast ? forecast.fromMonth : null,
  };
}

function lineOf({ categoryId, budgetOre, note, version, ...row }: LineRow): BudgetLineRecord {
  const forecast = Forecast.parse({ method: row.forecastMethod, ore: row.forecastOre, fromMonth: row.forecastFrom });
  return { categoryId, budgetOre, forecast, note, version };
}

/** What a team asks for and is given in a year; null for what nobody has said. */
export type MoneyOfYear = {
  readonly teamId: string;
  readonly year: number;
  readonly appliedOre: number | null;
  readonly allocation: AllocationRecord | null;
};

/** The years that these teams have asked for money or been given it, the earliest first. */
export async function loadMoneyOfYears(tx: Transaction, teamIds: readonly string[]): Promise<MoneyOfYear[]> {
  const where = { teamId: { in: [...teamIds] } };
  const applied = await tx.budgetYear.findMany({ where, select: { teamId: true, year: true, appliedOre: true } });
  const allocated = await tx.budgetAllocation.findMany({ where });
  const keyOf = (of: YearOfTeam) => `${of.teamId} ${of.year}`;
  const known = new Map<string, MoneyOfYear>();
  for (const { teamId, year, appliedOre } of applied) {
    known.set(keyOf({ teamId, year }), { teamId, year, appliedOre, allocation: null });
  }
  for (const { teamId, year, allocatedOre, decidedOn, note, version } of allocated) {
    const allocation = { allocatedOre, decidedOn: fromNullableColumn(decidedOn), note, version };
    const appliedOre = known.get(keyOf({ teamId, year }))?.appliedOre ?? null;
    known.set(keyOf({ teamId, year }), { teamId, year, appliedOre, allocation });
  }
  return [...known.values()].toSorted((a, b) => a.year - b.year);
}
