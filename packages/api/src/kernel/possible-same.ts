import type { Transaction } from '@kraften/db/database';
import { type ComparablePerson, loadComparablePersons, loadToldApart } from '@kraften/db/records/person-merge';
import { type SamePersonSign, samePersonSign } from '@kraften/domain/concepts/same-person/same-person';

export type PossibleSame = {
  readonly personId: string;
  readonly givenName: string;
  readonly familyName: string;
  readonly birthDate: ComparablePerson['birthDate'];
  readonly sign: SamePersonSign;
};

/** The team's persons who may be the same as each of these, without those whom somebody has told apart. */
export async function possibleSame(
  tx: Transaction,
  teamId: string,
  personIds: readonly string[],
): Promise<ReadonlyMap<string, readonly PossibleSame[]>> {
  const persons = await loadComparablePersons(tx, teamId);
  const toldApart = await loadToldApart(tx, teamId);
  const asked = new Set(personIds);
  return new Map(
    persons
      .filter(({ personId }) => asked.has(personId))
      .map((person) => [person.personId, persons.flatMap((other) => sameOf(person, other, toldApart))]),
  );
}

function sameOf(
  person: ComparablePerson,
  other: ComparablePerson,
  toldApart: ReadonlySet<string>,
): readonly PossibleSame[] {
  if (person.personId === other.personId || toldApart.has(`${person.personId} ${other.personId}`)) return [];
  const sign = samePersonSign(person, other);
  if (sign === null) return [];
  const { personId, givenName, familyName, birthDate } = other;
  return [{ personId, givenName, familyName, birthDate, sign }];
}
