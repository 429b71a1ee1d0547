import { randomUUID } from 'node:crypto';
import type { CalendarDate } from '@kraften/domain/concepts/calendar-date/calendar-date';
import { personsInArchivePart } from '@kraften/domain/concepts/retention/disposal';
import { TimedKind } from '@kraften/domain/concepts/retention/retention-rules';
import * as z from 'zod/mini';
import type { Transaction } from '../database';
import type { Prisma } from '../generated/prisma/client';
import { rawSqlOf } from '../raw-sql';
import { fromColumn, toColumn } from './calendar-column';

export type DisposalItemRecord = {
  readonly itemId: string;
  readonly personId: string;
  readonly part: number;
  readonly dueOn: CalendarDate;
  readonly kind: TimedKind;
  /** So many months after the rule's event it falls due. */
  readonly months: number;
  readonly archivedAt: Date | null;
  readonly archiveSha256: string | null;
  readonly disposedAt: Date | null;
  readonly withdrawnAt: Date | null;
  /** How many rows of each table went or were emptied, when they have been. */
  readonly removed: readonly { readonly table: string; readonly rows: number }[];
};

export type DisposalRecord = {
  readonly disposalId: string;
  readonly dueBy: CalendarDate;
  readonly reference: string;
  readonly decidedById: string;
  readonly decidedAt: Date;
  readonly confirmedById: string | null;
  readonly confirmedAt: Date | null;
  /** In the order of the archive's parts. */
  readonly items: readonly DisposalItemRecord[];
};

const included = {
  items: { orderBy: [{ part: 'asc' }, { dueOn: 'asc' }, { id: 'asc' }] },
} satisfies Prisma.DisposalInclude;
type DisposalRow = Prisma.DisposalGetPayload<{ include: typeof included }>;

/** The team's decisions, the latest first. */
export async function loadDisposals(tx: Transaction, teamId: string): Promise<DisposalRecord[]> {
  const rows = await tx.disposal.findMany({ where: { teamId }, include: included, orderBy: { decidedAt: 'desc' } });
  return rows.map(disposalOf);
}

export async function findDisposal(tx: Transaction, disposalId: string): Promise<DisposalRecord | null> {
  const row = await tx.disposal.findUnique({ where: { id: disposalId }, include: included });
  return row === null ? null : disposalOf(row);
}

type NewDisposal = {
  readonly teamId: string;
  readonly userId: string;
  readonly dueBy: CalendarDate;
  readonly reference: string;
  readonly items: readonly Pick<DisposalItemRecord, 'personId' | 'dueOn' | 'kind' | 'months'>[];
};

/** Keeps a decision, its persons in parts for the archive. */
export async function insertDisposal(tx: Transaction, disposal: NewDisposal): Promise<string> {
  const { teamId, userId: decidedById, dueBy, reference, items } = disposal;
  const disposalId = randomUUID();
  await tx.disposal.create({ data: { id: disposalId, teamId, dueBy: toColumn(dueBy), reference, decidedById } });
  await tx.disposalItem.createMany({
    data: items.map(({ personId, dueOn, kind, months }, index) => ({
      ...{ id: randomUUID(), teamId, disposalId, personId, kind, months, dueOn: toColumn(dueOn) },
      part: Math.floor(index / personsInArchivePart) + 1,
    })),
  });
  return disposalId;
}

/** Keeps that a part's file for the archive has been made, by its hash. When is the database's time. */
export async function saveArchived(
  tx: Transaction,
  { disposalId, part }: { readonly disposalId: string; readonly part: number },
  archiveSha256: string,
): Promise<void> {
  await tx.disposalItem.updateMany({
    where: { disposalId, part, disposedAt: null, withdrawnAt: null },
    data: { archiveSha256, archivedAt: new Date() },
  });
}

/** Keeps the second confirmation. Whose and when is the database's word. */
export async function saveConfirmation(tx: Transaction, disposalId: string, userId: string): Promise<boolean> {
  const { count } = await tx.disposal.updateMany({
    where: { id: disposalId, confirmedAt: null },
    data: { confirmedAt: new Date(), confirmedById: userId },
  });
  return count === 1;
}

/** Leaves somebody out of a decision who isn't due any more. */
export async function withdrawDisposalItem(tx: Transaction, itemId: string): Promise<void> {
  await tx.disposalItem.update({ where: { id: itemId }, data: { withdrawnAt: new Date() } });
}

/** Takes a person's identity and free text away; false when that has been done. The database refuses it outside a decision. */
export async function disposePerson(tx: Transaction, itemId: string): Promise<boolean> {
  const [row] = await rawSqlOf(tx).$queryRaw<
    { disposed: boolean }[]
  >`SELECT dispose_person(${itemId}::uuid) AS disposed`;
  return row?.disposed === true;
}

const Removed = z.record(z.string(), z.number());

function disposalOf({ id, dueBy, items, ...row }: DisposalRow): DisposalRecord {
  return {
    disposalId: id,
    dueBy: fromColumn(dueBy),
    reference: row.reference,
    decidedById: row.decidedById,
    decidedAt: row.decidedAt,
    confirmedById: row.confirmedById,
    confirmedAt: row.confirmedAt,
    items: items.map((item) => ({
      itemId: item.id,
      personId: item.personId,
      part: item.part,
      dueOn: fromColumn(item.dueOn),
      kind: TimedKind.parse(item.kind),
      months: item.months,
      archivedAt: item.archivedAt,
      archiveSha256: item.archiveSha256,
      disposedAt: item.disposedAt,
      withdrawnAt: item.withdrawnAt,
      removed: Object.entries(Removed.parse(item.removed)).map(([table, rows]) => ({ table, rows })),
    })),
  };
}
