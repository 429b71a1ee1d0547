import { OtherReason } from '@kraften/domain/concepts/closing/case-closing';
import { IncomeSource } from '@kraften/domain/concepts/income-source/income-source';
import { Outcome } from '@kraften/domain/concepts/outcome/outcome';
import type { Transaction } from '../database';
import { fromColumn, toColumn } from './calendar-column';
import type { RecordedClosing } from './participation';

export type ClosingDraftRecord = { readonly text: string; readonly version: number };

/** The final documentation that somebody is writing; version 0 where nobody has begun. */
export async function findClosingDraft(tx: Transaction, participationId: string): Promise<ClosingDraftRecord> {
  const row = await tx.closingDraft.findUnique({ where: { participationId } });
  return row === null ? { text: '', version: 0 } : { text: row.text, version: row.version };
}

type DraftOwner = { readonly teamId: string; readonly participationId: string; readonly changedById: string };

/** Keeps the text; false when somebody else has changed it since `version` was read. */
export async function saveClosingDraft(
  tx: Transaction,
  owner: DraftOwner,
  { text, version }: ClosingDraftRecord,
): Promise<boolean> {
  const { participationId, changedById } = owner;
  const { count } =
    version === 0
      ? await tx.closingDraft.createMany({ data: [{ ...owner, text }], skipDuplicates: true })
      : await tx.closingDraft.updateMany({
          where: { participationId, version },
          data: { text, changedById, version: { increment: 1 } },
        });
  return count === 1;
}

/** Writes a text into the draft, whatever stands there. */
export async function replaceClosingDraft(tx: Transaction, owner: DraftOwner, text: string): Promise<void> {
  const { participationId, changedById } = owner;
  await tx.closingDraft.upsert({
    where: { participationId },
    create: { ...owner, text },
    update: { text, changedById, version: { increment: 1 } },
  });
}

export type WithdrawnClosingRecord = RecordedClosing & {
  readonly id: string;
  readonly reason: string;
  readonly withdrawnById: string;
  readonly withdrawnAt: Date;
};

/** The closings of a participation that were taken back, oldest first. */
export async function loadWithdrawnClosings(
  tx: Transaction,
  participationId: string,
): Promise<WithdrawnClosingRecord[]> {
  const rows = await tx.withdrawnClosing.findMany({ where: { participationId }, orderBy: { withdrawnAt: 'asc' } });
  return rows.map((row) => ({
    id: row.id,
    closedOn: fromColumn(row.closedOn),
    outcome: Outcome.parse(row.outcome),
    dropout: row.dropout,
    transferredTo: row.transferredTo,
    wageSubsidy: row.wageSubsidy,
    otherReason: row.otherReason === null ? null : OtherReason.parse(row.otherReason),
    incomeSourceAfter: row.incomeSourceAfter === null ? null : IncomeSource.parse(row.incomeSourceAfter),
    finalDocumentation: row.finalDocumentation,
    closedById: row.closedById,
    reason: row.reason,
    withdrawnById: row.withdrawnById,
    withdrawnAt: row.withdrawnAt,
  }));
}

type WithdrawnOwner = { readonly teamId: string; readonly participationId: string; readonly withdrawnById: string };

/** Writes down what a closing said, and why it is taken back. */
export async function insertWithdrawnClosing(
  tx: Transaction,
  owner: WithdrawnOwner,
  { reason, closedOn, ...closing }: RecordedClosing & { readonly reason: string },
): Promise<void> {
  await tx.withdrawnClosing.create({ data: { ...closing, ...owner, reason, closedOn: toColumn(closedOn) } });
}
