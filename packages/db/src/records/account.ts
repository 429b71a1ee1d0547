import { UserRole } from '@kraften/domain/concepts/user-role/user-role';
import type { Transaction } from '../database';
import { rawSqlOf } from '../raw-sql';
import { placeNameOf } from './place-name';

/** A role that somebody has. */
export type SeatRecord = {
  readonly membershipId: string;
  readonly role: UserRole;
  readonly teamId: string | null;
  /** The team's, for a representative with the authority, or the association's; null for an administrator. */
  readonly placeName: string | null;
};

export type AccountRecord = {
  readonly userId: string;
  readonly name: string;
  readonly email: string;
  /** Whether a password isn't all that they sign in with: codes from an app, or a passkey. */
  readonly hasTwoFactors: boolean;
  readonly seats: readonly SeatRecord[];
};

/** The users whose accounts the actor keeps, by name, with the roles that the actor may see. */
export async function loadAccounts(tx: Transaction): Promise<AccountRecord[]> {
  const seat = {
    select: {
      id: true,
      role: true,
      teamId: true,
      authority: true,
      team: { select: { name: true } },
      association: { select: { name: true } },
    },
    orderBy: { id: 'asc' },
  } as const;
  const rows = await tx.user.findMany({
    select: { id: true, name: true, email: true, twoFactorEnabled: true, memberships: seat },
    orderBy: [{ name: 'asc' }, { id: 'asc' }],
  });
  const keys = await tx.passkey.findMany({ select: { userId: true } });
  const withPasskey = new Set(keys.map(({ userId }) => userId));
  return rows.map(({ id, name, email, twoFactorEnabled, memberships }) => ({
    ...{ userId: id, name, email, hasTwoFactors: twoFactorEnabled || withPasskey.has(id) },
    seats: memberships.map((row) => ({
      membershipId: row.id,
      role: UserRole.parse(row.role),
      teamId: row.teamId,
      placeName: placeNameOf(row),
    })),
  }));
}

/** Whether the actor keeps every account, or the user is nothing but in the actor’s own teams. */
export async function keepsWholly(tx: Transaction, userId: string): Promise<boolean> {
  const [row] = await rawSqlOf(tx).$queryRaw<{ wholly: boolean }[]>`
    SELECT kraften_keeps_all_accounts() OR kraften_only_in_own_teams(${userId}) AS wholly`;
  return row?.wholly === true;
}

export type KeptMembership = { readonly userId: string; readonly role: UserRole; readonly teamId: string | null };

/** A role that the actor may take away; null when there is none such. */
export async function findKeptMembership(tx: Transaction, membershipId: string): Promise<KeptMembership | null> {
  const row = await tx.membership.findUnique({
    where: { id: membershipId },
    select: { userId: true, role: true, teamId: true },
  });
  return row === null ? null : { ...row, role: UserRole.parse(row.role) };
}

/** Takes a role away; false when somebody else did so first. */
export async function removeMembership(tx: Transaction, membershipId: string): Promise<boolean> {
  const { count } = await tx.membership.deleteMany({ where: { id: membershipId } });
  return count === 1;
}

/** The teams of the installation with their association, by name. */
export async function loadTeamPlaces(tx: Transaction, teamIds: readonly string[]) {
  return await tx.team.findMany({
    where: { id: { in: [...teamIds] } },
    select: { id: true, name: true, associationId: true, association: { select: { name: true } } },
    orderBy: { name: 'asc' },
  });
}
