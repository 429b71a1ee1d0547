import type { Database, OwnerTransaction } from '@kraften/db/database';
import { databaseProblem } from '@kraften/db/database-error';
import { loadMemberships } from '@kraften/db/records/membership';
import {
  dropOtherWaysIn,
  findProviderAssociation,
  findProviderUser,
  insertProviderUser,
  isWithinAssociation,
  linkProvider,
  takeProviderRoles,
} from '@kraften/db/records/provider-account';
import { auditSessionEvent, findUserIdByEmail } from '@kraften/db/records/session-event';
import {
  type IdentityProvider,
  isSecondFactor,
  rolesOfGroups,
} from '@kraften/domain/concepts/identity-provider/identity-provider';
import { needsTwoFactors } from '@kraften/domain/concepts/two-factor-rule/two-factor-rule';
import { failure, type Result, success } from '@kraften/domain/result';
import type { ProvidedIdentity } from './provider-client';

/** Why somebody whom the provider has signed in isn't let into Kraften. */
export type LetInProblem = 'no-role' | 'no-groups' | 'no-email' | 'other-account' | 'one-factor';

export type LetIn = { readonly userId: string; readonly hasSecondFactor: boolean };
export type Refusal = { readonly problem: LetInProblem; readonly userId: string | null };

type Arrival = {
  readonly provider: IdentityProvider;
  readonly identity: ProvidedIdentity;
  readonly requestId: string;
};

/**
 * Finds whose account it is, or makes one, and gives it what the provider's groups give now: no more, no less. What was taken
 * away is gone also when nobody is let in.
 */
export async function letIn(
  { authClient }: Pick<Database, 'authClient'>,
  arrival: Arrival,
): Promise<Result<LetIn, Refusal>> {
  const once = async () => await authClient.$transaction(async (tx) => await decide(tx, arrival));
  try {
    return await once();
  } catch (error) {
    // Two first sign-ins of one person at the same moment: the second finds what the first has made.
    if (databaseProblem(error)?.kind !== 'unique') throw error;
    return await once();
  }
}

async function decide(
  tx: OwnerTransaction,
  { provider, identity, requestId }: Arrival,
): Promise<Result<LetIn, Refusal>> {
  const subject = { providerId: provider.id, subject: identity.subject };
  const association = await findProviderAssociation(tx, provider.association);
  const known = await findProviderUser(tx, subject);
  if (identity.groups === null) return failure({ problem: 'no-groups', userId: known });
  const roles = rolesOfGroups(provider, identity.groups).flatMap(({ role, team, authority = null }) => {
    const teamId = team === undefined ? null : association?.teamIds.get(team);
    return teamId === undefined ? [] : [{ role, teamId, authority }];
  });
  if (association === null) return failure({ problem: 'no-role', userId: known });
  if (known === null && roles.length === 0) return failure({ problem: 'no-role', userId: null });

  const found = known === null ? await accountFor(tx, identity, association.id) : success(known);
  if (!found.ok) return failure({ problem: found.problem, userId: null });
  const userId = found.value;
  if (known === null) {
    await linkProvider(tx, subject, userId);
    await auditSessionEvent(tx, { action: 'account:link-provider', userId, requestId });
  }
  await dropOtherWaysIn(tx, userId);
  const taker = { providerId: provider.id, associationId: association.id, userId };
  const taken = await takeProviderRoles(tx, taker, { roles, requestId });
  if (taken > 0) await tx.session.deleteMany({ where: { userId } });

  const memberships = await loadMemberships(tx, userId);
  if (memberships.length === 0) return failure({ problem: 'no-role', userId });
  const hasSecondFactor = isSecondFactor(provider.secondFactor, identity);
  if (!hasSecondFactor && needsTwoFactors(memberships)) return failure({ problem: 'one-factor', userId });
  return success({ userId, hasSecondFactor });
}

/** The account of somebody who comes for the first time: one that has the address, where that is safe, or a new one. */
async function accountFor(
  tx: OwnerTransaction,
  { email, name }: ProvidedIdentity,
  associationId: string,
): Promise<Result<string, LetInProblem>> {
  if (email === null) return failure('no-email');
  const sameAddress = await findUserIdByEmail(tx, email);
  if (sameAddress === null) return success(await insertProviderUser(tx, { email, name: name ?? email }));
  return (await isWithinAssociation(tx, sameAddress, associationId)) ? success(sameAddress) : failure('other-account');
}
