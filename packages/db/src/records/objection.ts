import { randomUUID } from 'node:crypto';
import type { CalendarDate } from '@kraften/domain/concepts/calendar-date/calendar-date';
import {
  type Objection,
  type ObjectionAnswer,
  ObjectionOutcome,
} from '@kraften/domain/concepts/person-rights/objection';
import type { Transaction } from '../database';
import type { Prisma } from '../generated/prisma/client';
import { fromColumn, toColumn } from './calendar-column';
import type { NotedBy } from './correction';

type Recorded = { readonly recordedById: string; readonly recordedAt: Date };

export type ObjectionRecord = Objection &
  Recorded & {
    readonly objectionId: string;
    /** Null while the team hasn't answered. */
    readonly answer: (ObjectionAnswer & Recorded) | null;
  };

/** What a person has objected to, the latest first. */
export async function loadObjections(tx: Transaction, personId: string): Promise<ObjectionRecord[]> {
  const rows = await tx.objection.findMany({
    where: { personId },
    include: { answer: true },
    orderBy: [{ receivedOn: 'desc' }, { recordedAt: 'desc' }],
  });
  return rows.map(objectionOf);
}

export async function insertObjection(tx: Transaction, noted: NotedBy, objection: Objection): Promise<string> {
  const id = randomUUID();
  await tx.objection.create({ data: { ...objection, ...noted, id, receivedOn: toColumn(objection.receivedOn) } });
  return id;
}

/** Keeps the answer to an objection; false when it has been answered already. */
export async function insertObjectionAnswer(
  tx: Transaction,
  of: { readonly teamId: string; readonly objectionId: string; readonly recordedById: string },
  answer: ObjectionAnswer,
): Promise<boolean> {
  const { count } = await tx.objectionAnswer.createMany({
    data: { ...answer, ...of, id: randomUUID(), answeredOn: toColumn(answer.answeredOn) },
    skipDuplicates: true,
  });
  return count === 1;
}

type ObjectionRow = Prisma.ObjectionGetPayload<{ include: { answer: true } }>;

function objectionOf({ id, receivedOn, objection, recordedById, recordedAt, answer }: ObjectionRow): ObjectionRecord {
  return {
    objectionId: id,
    receivedOn: fromColumn(receivedOn),
    objection,
    recordedById,
    recordedAt,
    answer:
      answer === null
        ? null
        : {
            outcome: ObjectionOutcome.parse(answer.outcome),
            answeredOn: fromColumn(answer.answeredOn) satisfies CalendarDate,
            answer: answer.answer,
            recordedById: answer.recordedById,
            recordedAt: answer.recordedAt,
          },
  };
}
