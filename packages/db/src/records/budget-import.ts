import { OutcomeMapping } from '@kraften/domain/concepts/budget-import/outcome-mapping';
import * as z from 'zod/mini';
import type { Transaction } from '../database';
import type { BudgetImport as ImportRow } from '../generated/prisma/client';
import type { YearOfTeam } from './cost';

/** A cell that an import changed: what it was, and the version that it has since. */
export const ChangedCell = z.object({
  categoryId: z.string(),
  month: z.int(),
  version: z.int(),
  before: z.object({ ore: z.nullable(z.int()), isPreliminary: z.boolean() }),
});
export type ChangedCell = z.output<typeof ChangedCell>;

export type BudgetImportRecord = {
  readonly importId: string;
  readonly year: number;
  readonly fileName: string;
  readonly cells: readonly ChangedCell[];
  readonly importedById: string;
  readonly importedAt: Date;
  readonly undoneAt: Date | null;
};

export type NewBudgetImport = {
  readonly importId: string;
  readonly fileName: string;
  readonly mapping: OutcomeMapping;
  readonly cells: readonly ChangedCell[];
  readonly importedById: string;
};

/** Keeps what a file became; who and when is the database's to check. */
export async function insertBudgetImport(tx: Transaction, of: YearOfTeam, read: NewBudgetImport): Promise<void> {
  const { importId, fileName, mapping, cells, importedById } = read;
  await tx.budgetImport.create({
    data: { ...of, id: importId, fileName, mapping, cells: [...cells], importedById },
  });
}

/** The team's import, or null. */
export async function findBudgetImport(tx: Transaction, importId: string): Promise<BudgetImportRecord | null> {
  const row = await tx.budgetImport.findUnique({ where: { id: importId } });
  return row === null ? null : importOf(row);
}

/** What was read into a year's budget, the latest first. */
export async function loadBudgetImports(
  tx: Transaction,
  { teamId, year }: YearOfTeam,
  atMost: number,
): Promise<BudgetImportRecord[]> {
  const rows = await tx.budgetImport.findMany({
    where: { teamId, year },
    orderBy: { importedAt: 'desc' },
    take: atMost,
  });
  return rows.map(importOf);
}

/** What the team has said of accounts and cost centres: of each, what it said last. */
export async function loadOutcomeMapping(tx: Transaction, teamId: string): Promise<OutcomeMapping> {
  const rows = await tx.budgetImport.findMany({
    where: { teamId },
    orderBy: { importedAt: 'asc' },
    select: { mapping: true },
  });
  const said = rows.map(({ mapping }) => OutcomeMapping.parse(mapping));
  return {
    accounts: Object.assign({}, ...said.map(({ accounts }) => accounts)),
    units: Object.assign({}, ...said.map(({ units }) => units)),
  };
}

/** Notes that an import is taken back; false when it is already. */
export async function markBudgetImportUndone(
  tx: Transaction,
  importId: string,
  undone: { readonly undoneAt: Date; readonly undoneById: string },
): Promise<boolean> {
  const { count } = await tx.budgetImport.updateMany({ where: { id: importId, undoneAt: null }, data: undone });
  return count === 1;
}

function importOf({ id, year, fileName, cells, importedById, importedAt, undoneAt }: ImportRow): BudgetImportRecord {
  return {
    ...{ importId: id, year, fileName, importedById, importedAt, undoneAt },
    cells: z.array(ChangedCell).parse(cells),
  };
}
