import type { Transaction } from '@kraften/db/database';
import type { AuditEntryRecord } from '@kraften/db/records/audit-entry';
import { type LoggedPerson, loadLoggedPersons } from '@kraften/db/records/logged-person';
import { loadUserNames } from '@kraften/db/records/membership';
import { accessActionText } from '@kraften/domain/concepts/access-log/access-action';
import { type AccessedCase, caseOfAccess } from '@kraften/domain/concepts/access-log/case-of-access';
import { unnamedUserText } from '@kraften/domain/concepts/access-log/unnamed-user';

/** An entry of the log for a reader: who, what and about whom, in words. */
export type DescribedEntry = {
  readonly entryId: string;
  readonly at: Date;
  readonly userId: string | null;
  readonly userName: string;
  readonly what: string;
  readonly person: { readonly personId: string; readonly name: string } | null;
  readonly accessed: AccessedCase | null;
};

/** The names that stand behind the ids in a log. */
export type LogNames = {
  readonly users: ReadonlyMap<string, string>;
  readonly persons: ReadonlyMap<string, LoggedPerson>;
};

export async function loadLogNames(tx: Transaction, entries: readonly AuditEntryRecord[]): Promise<LogNames> {
  const userIds = entries.flatMap(({ userId }) => (userId === null ? [] : [userId]));
  const personIds = entries.flatMap(({ personId }) => (personId === null ? [] : [personId]));
  const persons = await loadLoggedPersons(tx, personIds);
  return {
    users: await loadUserNames(tx, userIds),
    persons: new Map(persons.map((person) => [person.personId, person])),
  };
}

export function describedEntry(entry: AuditEntryRecord, { users, persons }: LogNames): DescribedEntry {
  const { entryId, at, userId } = entry;
  const person = persons.get(entry.personId ?? '');
  return {
    entryId,
    at,
    userId,
    userName: users.get(userId ?? '') ?? unnamedUserText(entry),
    what: accessActionText(entry),
    person: person === undefined ? null : { personId: person.personId, name: fullName(person) },
    accessed: caseOfAccess(entry),
  };
}

export function fullName({ givenName, familyName }: LoggedPerson): string {
  return `${givenName} ${familyName}`.trim();
}
