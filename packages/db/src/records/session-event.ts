import type { Transaction } from '../database';

/** What somebody does with their own sessions and account. */
export const sessionActions = [
  'session:sign-in',
  'session:passkey-sign-in',
  'session:sign-in-by-provider',
  'session:sign-in-failed',
  'session:sign-out',
  'session:end-others',
  'account:set-up-two-factors',
  'account:new-recovery-codes',
  'account:remove-two-factors',
  'account:change-password',
  'account:add-passkey',
  'account:remove-passkey',
  'account:use-invitation',
  'account:link-provider',
] as const;

/** What the database logs by itself when somebody signs in through an identity provider. */
export const providerRoleActions = ['account:get-provider-role', 'account:lose-provider-role'] as const;

export type SessionEvent = {
  readonly action: (typeof sessionActions)[number];
  /** Null where no account is known: then nothing is kept of who it was said to be. */
  readonly userId: string | null;
  readonly requestId: string;
};

/**
 * Adds the event to the log of each team that the user is in. Asks and writes the same number of times for an unknown
 * account, so that how long it takes tells nobody which accounts there are.
 */
export async function auditSessionEvent(tx: Transaction, event: SessionEvent): Promise<void> {
  const memberships = await tx.membership.findMany({ where: { userId: event.userId ?? '' }, select: { teamId: true } });
  const inTeams = new Set(memberships.map(({ teamId }) => teamId).filter((teamId) => teamId !== null));
  const teamIds = inTeams.size === 0 ? [null] : [...inTeams];
  await tx.auditEntry.createMany({ data: teamIds.map((teamId) => ({ ...event, actorKind: 'account', teamId })) });
}

/** Whose account it is; null when nobody has that address. */
export async function findUserIdByEmail(tx: Transaction, email: string): Promise<string | null> {
  const user = await tx.user.findUnique({ where: { email: email.toLowerCase() }, select: { id: true } });
  return user?.id ?? null;
}
