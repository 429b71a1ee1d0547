import type { CalendarDate } from '@kraften/domain/concepts/calendar-date/calendar-date';
import { QueueMoveReason } from '@kraften/domain/concepts/queue/queue-move';
import type { QueueAsMoved } from '@kraften/domain/concepts/queue/queue-order';
import type { Transaction } from '../database';
import type { Prisma } from '../generated/prisma/client';
import { fromColumn, toColumn } from './calendar-column';
import { type PersonRecord, personOf } from './person';

export type QueueMoveRecord = QueueAsMoved & {
  readonly moveId: string;
  readonly referralId: string;
  /** Which move of the team's queue: from 1. */
  readonly number: number;
  readonly placeFrom: number;
  readonly placeTo: number;
  /** Null when the person's records have been disposed of. */
  readonly reason: QueueMoveReason | null;
  readonly note: string;
  readonly movedById: string;
  readonly movedAt: Date;
  readonly person: PersonRecord;
};

const included = { referral: { include: { person: true } } } satisfies Prisma.QueueMoveInclude;

type QueueMoveRow = Prisma.QueueMoveGetPayload<{ include: typeof included }>;

/** The latest moves in a team's queue, the last one first. */
export async function loadQueueMoves(tx: Transaction, teamId: string, atMost: number): Promise<QueueMoveRecord[]> {
  const rows = await tx.queueMove.findMany({
    where: { teamId },
    include: included,
    orderBy: { number: 'desc' },
    take: atMost,
  });
  return rows.map(queueMoveOf);
}

export async function findQueueMove(tx: Transaction, moveId: string): Promise<QueueMoveRecord | null> {
  const row = await tx.queueMove.findUnique({ where: { id: moveId }, include: included });
  return row === null ? null : queueMoveOf(row);
}

type NewQueueMove = Pick<QueueMoveRecord, 'moveId' | 'referralId' | 'number' | 'placeFrom' | 'placeTo' | 'order'> & {
  readonly teamId: string;
  readonly movedById: string;
  readonly movedOn: CalendarDate;
  readonly reason: QueueMoveReason;
  readonly note: string;
};

/** Keeps a move. The database refuses it where somebody else made the move of that number. */
export async function insertQueueMove(
  tx: Transaction,
  { moveId, order, movedOn, ...move }: NewQueueMove,
): Promise<void> {
  await tx.queueMove.create({ data: { ...move, id: moveId, order: [...order], movedOn: toColumn(movedOn) } });
}

function queueMoveOf(row: QueueMoveRow): QueueMoveRecord {
  const { referralId, number, placeFrom, placeTo, order, note, movedById, movedAt } = row;
  return {
    ...{ moveId: row.id, referralId, number, placeFrom, placeTo, order, note, movedById, movedAt },
    reason: row.reason === null ? null : QueueMoveReason.parse(row.reason),
    movedOn: fromColumn(row.movedOn),
    person: personOf(row.referral.person),
  };
}
