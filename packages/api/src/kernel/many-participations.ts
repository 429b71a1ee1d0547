import type { Transaction } from '@kraften/db/database';
import { loadBookedDays } from '@kraften/db/records/follow-up';
import { loadListedParticipations } from '@kraften/db/records/participation';
import type { OneOfMany } from '@kraften/domain/concepts/many-at-once/many-at-once';
import { notFound } from './problem';

/** What is asked of a participation before it is changed together with others, and whose it is. */
export type FoundOne = OneOfMany & { readonly personId: string; readonly version: number };

/** The team's participations with these ids, by id; not found when one of them is nowhere, or another team's. */
export async function findMany(
  tx: Transaction,
  teamId: string,
  participationIds: readonly string[],
): Promise<ReadonlyMap<string, FoundOne>> {
  const asked = new Set(participationIds);
  const listed = await loadListedParticipations(tx, teamId, 'all');
  const booked = await loadBookedDays(tx, participationIds);
  const found = new Map(
    listed
      .filter(({ participationId }) => asked.has(participationId))
      .map(({ participationId, version, person, closing, coachId, enrolledOn }) => [
        participationId,
        {
          ...{ participationId, version, personId: person.personId, coachId, enrolledOn },
          ...{ isProtected: person.protectedIdentity !== null, closedOn: closing?.closedOn ?? null },
          bookedOn: booked.get(participationId)?.[0]?.plannedOn ?? null,
        },
      ]),
  );
  if (found.size < asked.size) throw notFound('Ett av deltagandena');
  return found;
}
