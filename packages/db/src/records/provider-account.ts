import { randomUUID } from 'node:crypto';
import type { UserRole } from '@kraften/domain/concepts/user-role/user-role';
import type { OwnerTransaction, Transaction } from '../database';

/** Who signs in: the provider, and the id that it knows somebody by (`sub`). */
export type ProviderSubject = { readonly providerId: string; readonly subject: string };

/** Whose account it is; null for somebody whom the provider has not sent before. */
export async function findProviderUser(
  tx: Transaction,
  { providerId, subject }: ProviderSubject,
): Promise<string | null> {
  const where = { providerId_accountId: { providerId, accountId: subject } };
  return (await tx.account.findUnique({ where, select: { userId: true } }))?.userId ?? null;
}

/**
 * Whether the user may become the provider's by having the same address: one who is somebody in the provider's association,
 * nobody outside it, and no other subject of any provider.
 */
export async function isWithinAssociation(tx: Transaction, userId: string, associationId: string): Promise<boolean> {
  const homes = await loadHomes(tx, userId);
  const others = await tx.account.count({ where: { userId, providerId: { not: 'credential' } } });
  return others === 0 && homes.length > 0 && homes.every((home) => home.associationId === associationId);
}

/** Where a user is somebody: each role with the association that it is in, null for an administrator's. */
export async function loadHomes(
  tx: Pick<Transaction, 'membership'>,
  userId: string,
): Promise<{ readonly role: string; readonly associationId: string | null }[]> {
  const memberships = await tx.membership.findMany({
    where: { userId },
    select: { role: true, associationId: true, team: { select: { associationId: true } } },
  });
  return memberships.map((held) => ({
    role: held.role,
    associationId: held.associationId ?? held.team?.associationId ?? null,
  }));
}

/** Somebody new, who has no password. */
export async function insertProviderUser(
  tx: Transaction,
  user: { readonly name: string; readonly email: string },
): Promise<string> {
  const id = randomUUID();
  await tx.user.create({ data: { id, ...user, emailVerified: true } });
  return id;
}

/** Makes the account the provider's. */
export async function linkProvider(
  tx: Transaction,
  { providerId, subject }: ProviderSubject,
  userId: string,
): Promise<void> {
  await tx.account.create({ data: { id: randomUUID(), accountId: subject, providerId, userId } });
}

/**
 * Takes away every other way into the account, with the sessions that they opened: whoever made the account, or was given a
 * link to it, is not let into what the provider's groups give. False when there was none.
 */
export async function dropOtherWaysIn(tx: Transaction, userId: string): Promise<boolean> {
  const { count: passwords } = await tx.account.deleteMany({ where: { userId, providerId: 'credential' } });
  const { count: factors } = await tx.twoFactor.deleteMany({ where: { userId } });
  const { count: passkeys } = await tx.passkey.deleteMany({ where: { userId } });
  if (passwords + factors + passkeys === 0) return false;
  await tx.user.update({ where: { id: userId }, data: { twoFactorEnabled: false } });
  await tx.session.deleteMany({ where: { userId } });
  return true;
}

export type ProvidedRole = {
  readonly role: UserRole;
  readonly teamId: string | null;
  readonly authority: string | null;
};

/**
 * Gives the user the roles that the provider's groups give and takes away those that they no longer do, each with an entry in
 * the log of its team; how many were taken away.
 */
export async function takeProviderRoles(
  tx: Pick<OwnerTransaction, '$queryRaw'>,
  taker: { readonly providerId: string; readonly associationId: string; readonly userId: string },
  { roles, requestId }: { readonly roles: readonly ProvidedRole[]; readonly requestId: string },
): Promise<number> {
  const { providerId, associationId, userId } = taker;
  const [row] = await tx.$queryRaw<{ taken: number | null }[]>`
    SELECT take_provider_roles(
      ${providerId}, ${associationId}::uuid, ${userId}, ${JSON.stringify(roles)}::jsonb, ${requestId}) AS taken`;
  const taken = row?.taken ?? null;
  if (taken === null) throw new Error('The user has no account with the provider');
  return taken;
}

/** The teams and the association of a provider: by name, or the only one; null when there is none or it isn't clear which. */
export async function findProviderAssociation(
  tx: Pick<Transaction, 'association'>,
  name: string | undefined,
): Promise<{ readonly id: string; readonly teamIds: ReadonlyMap<string, string> } | null> {
  const [found, another] = await tx.association.findMany({
    where: name === undefined ? {} : { name },
    select: { id: true, teams: { select: { id: true, slug: true } } },
    take: 2,
  });
  if (found === undefined || another !== undefined) return null;
  return { id: found.id, teamIds: new Map(found.teams.map(({ slug, id }) => [slug, id])) };
}
