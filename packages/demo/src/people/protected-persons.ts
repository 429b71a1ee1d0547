import { protectedIdentityKinds } from '@kraften/domain/concepts/protected-identity/protected-identity';
import { groupBy } from '@kraften/domain/group-by';
import type { ParticipationRecord, PersonRecord } from '../demo-records';

/** Which of a team's open participations, the latest enrolled first, are of somebody with protected identity. */
const places = [3, 9];

/** The persons, of whom one or two in each team have protected identity. */
export function withProtectedPersons(
  persons: readonly PersonRecord[],
  participations: readonly ParticipationRecord[],
): readonly PersonRecord[] {
  const open = participations
    .filter(({ closedOn }) => closedOn === null)
    .toSorted((a, b) => (a.enrolledOn < b.enrolledOn ? 1 : -1));
  const kinds = new Map(
    [...groupBy(open, ({ teamId }) => teamId).values()].flatMap((ofTeam) =>
      places.flatMap((place, index) => {
        const [personId, kind] = [ofTeam[place]?.personId, protectedIdentityKinds[index]];
        return personId === undefined || kind === undefined ? [] : [[personId, kind] as const];
      }),
    ),
  );
  return persons.map((person) => ({ ...person, protectedIdentity: kinds.get(person.id) ?? null }));
}
