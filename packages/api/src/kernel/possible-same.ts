import type { Transaction } from '@kraften/db/database';
import { type ComparablePerson, loadComparablePersons, loadToldApart } from '@kraften/db/records/person-merge';
import type { SamePersonSign } from '@kraften/domain/concepts/same-person/same-person';
import { samePersonSearch } from '@kraften/domain/concepts/same-person/same-person-search';

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
  const search = samePersonSearch(persons);
  return new Map(
    persons
      .filter(({ personId }) => asked.has(personId))
      .map((person) => [
        person.personId,
        search(person)
          .filter(({ person: other }) => !toldApart.has(`${person.personId} ${other.personId}`))
          .map(({ person: { personId, givenName, familyName, birthDate }, sign }) => ({
            ...{ personId, givenName, familyName, birthDate, sign },
          })),
      ]),
  );
}
