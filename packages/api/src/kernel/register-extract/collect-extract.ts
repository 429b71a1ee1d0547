import type { Transaction } from '@kraften/db/database';
import { loadUserNames } from '@kraften/db/records/membership';
import type { PersonRecord } from '@kraften/db/records/person';
import { findIdentity } from '@kraften/db/records/protected-identity';
import { loadRegisterRows } from '@kraften/db/records/register-rows';
import { clockText } from '@kraften/domain/concepts/access-review/clock-text';
import {
  type RegisterExtract,
  registerExtract,
  userIdsIn,
} from '@kraften/domain/concepts/register-extract/register-extract';
import type { Team } from '@kraften/domain/concepts/team/team';
import { swedishTimeOf } from '../swedish-time';

/** All that a team keeps of a person, and whose it is. */
export type CollectedExtract = {
  readonly personName: string;
  readonly teamName: string;
  readonly extract: RegisterExtract;
};

/** Reads all of it. Whoever calls has asked why, where the identity is protected. */
export async function collectExtract(tx: Transaction, person: PersonRecord, team: Team): Promise<CollectedExtract> {
  const { personId } = person;
  const { givenName, familyName } = (await findIdentity(tx, personId)) ?? person;
  const rows = await loadRegisterRows(tx, personId);
  const names = await loadUserNames(tx, userIdsIn(rows));
  const extract = registerExtract(rows, {
    userName: (userId) => names.get(userId) ?? 'Tidigare medarbetare',
    momentText: momentTextOf,
  });
  return { personName: `${givenName} ${familyName}`, teamName: team.name, extract };
}

/** As it is printed: `2026-03-01 09:30`. */
export function momentTextOf(at: Date): string {
  const { on, minute } = swedishTimeOf(at);
  return `${on} ${clockText(minute)}`;
}
