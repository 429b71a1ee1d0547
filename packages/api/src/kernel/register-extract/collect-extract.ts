import type { Transaction } from '@kraften/db/database';
import { loadUserNames } from '@kraften/db/records/membership';
import { findPerson } from '@kraften/db/records/person';
import { findIdentity } from '@kraften/db/records/protected-identity';
import { loadRegisterRows } from '@kraften/db/records/register-rows';
import { findTeam } from '@kraften/db/records/team';
import { clockText } from '@kraften/domain/concepts/access-review/clock-text';
import type { OpeningReason } from '@kraften/domain/concepts/protected-identity/opening-reason';
import {
  type RegisterExtract,
  registerExtract,
  userIdsIn,
} from '@kraften/domain/concepts/register-extract/register-extract';
import type { AuditSubject } from '../audit-trail';
import { openingDetails } from '../opening-reason';
import { notFound } from '../problem';
import { swedishTimeOf } from '../swedish-time';

/** All that a team keeps of a person, and whose it is. */
export type CollectedExtract = {
  readonly personName: string;
  readonly teamName: string;
  readonly extract: RegisterExtract;
  /** What the log says of why it was opened. */
  readonly opening: Pick<AuditSubject, 'details'>;
};

type Asked = {
  readonly teamId: string;
  readonly personId: string;
  readonly reason: OpeningReason | undefined;
};

/** @throws a problem when there is no such person, or the reason is missing for one whose identity is protected */
export async function collectExtract(tx: Transaction, { teamId, personId, reason }: Asked): Promise<CollectedExtract> {
  const person = await findPerson(tx, personId);
  const team = await findTeam(tx, teamId);
  if (person === null || team === null) throw notFound('Personen');
  const opening = openingDetails(person, reason);
  const { givenName, familyName } = (await findIdentity(tx, personId)) ?? person;
  const rows = await loadRegisterRows(tx, personId);
  const names = await loadUserNames(tx, userIdsIn(rows));
  const extract = registerExtract(rows, {
    userName: (userId) => names.get(userId) ?? 'Tidigare medarbetare',
    momentText: momentTextOf,
  });
  return { personName: `${givenName} ${familyName}`, teamName: team.name, extract, opening };
}

/** As it is printed: `2026-03-01 09:30`. */
export function momentTextOf(at: Date): string {
  const { on, minute } = swedishTimeOf(at);
  return `${on} ${clockText(minute)}`;
}
