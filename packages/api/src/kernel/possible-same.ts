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

/** The team's persons who may be the same as this one, without those whom somebody has told apart. */
export async function possibleSame(
  tx: Transaction,
  teamId: string,
  personId: string,
): Promise<readonly PossibleSame[]> {
  const { persons, matchesOf } = await searchIn(tx, teamId);
  const person = persons.find((one) => one.personId === personId);
  if (person === undefined) return [];
  return [...matchesOf(person)].map(({ person: other, sign }) => {
    const { givenName, familyName, birthDate } = other;
    return { ...{ personId: other.personId, givenName, familyName, birthDate }, sign };
  });
}

/** Those of the team's persons who may be the same as another one, not told apart by somebody. */
export async function personsWithSame(tx: Transaction, teamId: string): Promise<ReadonlySet<string>> {
  const { persons, matchesOf } = await searchIn(tx, teamId);
  const withSame = persons.filter((person) => matchesOf(person)[Symbol.iterator]().next().done === false);
  return new Set(withSame.map(({ personId }) => personId));
}

async function searchIn(tx: Transaction, teamId: string) {
  const persons = await loadComparablePersons(tx, teamId);
  const toldApart = await loadToldApart(tx, teamId);
  const search = samePersonSearch(persons);
  function* matchesOf(person: ComparablePerson) {
    for (const match of search(person)) {
      if (!toldApart.has(`${person.personId} ${match.person.personId}`)) yield match;
    }
  }
  return { persons, matchesOf };
}
