import type { OneOfMany } from '@kraften/domain/concepts/many-at-once/many-at-once';
import type { Transaction } from '../database';
import { fromColumn, fromNullableColumn } from './calendar-column';
import { loadBookedDays } from './follow-up';

/** What is asked of a participation before it is changed together with others, and whose it is. Nobody's name is opened. */
export type FoundOne = OneOfMany & { readonly personId: string; readonly version: number };

/** Those of the team's participations that have these ids, by id. */
export async function findManyParticipations(
  tx: Transaction,
  participationIds: readonly string[],
): Promise<ReadonlyMap<string, FoundOne>> {
  const rows = await tx.participation.findMany({
    where: { id: { in: [...participationIds] } },
    select: {
      ...{ id: true, version: true, personId: true, coachId: true, enrolledOn: true, closedOn: true },
      person: { select: { protectedIdentity: true } },
    },
  });
  const booked = await loadBookedDays(tx, participationIds);
  return new Map(
    rows.map((row) => [
      row.id,
      {
        ...{ participationId: row.id, version: row.version, personId: row.personId, coachId: row.coachId },
        isProtected: row.person.protectedIdentity !== null,
        enrolledOn: fromColumn(row.enrolledOn),
        closedOn: fromNullableColumn(row.closedOn),
        bookedOn: booked.get(row.id)?.[0]?.plannedOn ?? null,
      },
    ]),
  );
}

/** Gives an open participation another coach; false when somebody else has changed it since `version` was read. */
export async function saveCoach(
  tx: Transaction,
  { participationId, version }: { readonly participationId: string; readonly version: number },
  coachId: string,
): Promise<boolean> {
  const { count } = await tx.participation.updateMany({
    where: { id: participationId, version, closedOn: null },
    data: { coachId, version: { increment: 1 } },
  });
  return count === 1;
}
