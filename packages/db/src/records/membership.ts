import { UserRole } from '@kraften/domain/concepts/user-role/user-role';
import type { Transaction } from '../database';

export type MembershipRecord = {
  readonly role: UserRole;
  /** The teams that the role reaches: its own, or every team of the association. */
  readonly teamIds: readonly string[];
};

/** What a user who has signed in may act as. Read before there is an actor. */
export async function loadMemberships(tx: Transaction, userId: string): Promise<MembershipRecord[]> {
  const rows = await tx.membership.findMany({
    where: { userId },
    include: { association: { include: { teams: { select: { id: true } } } } },
    orderBy: { id: 'asc' },
  });
  return rows.map((row) => ({
    role: UserRole.parse(row.role),
    teamIds: row.teamId === null ? (row.association?.teams.map((team) => team.id) ?? []) : [row.teamId],
  }));
}

/** The people who can be responsible for a case in a team, by name. */
export async function loadCoaches(tx: Transaction, teamId: string): Promise<{ userId: string; userName: string }[]> {
  const rows = await tx.membership.findMany({
    where: { teamId, role: { in: ['coach', 'team-lead'] } },
    select: { userId: true, user: { select: { name: true } } },
    orderBy: { user: { name: 'asc' } },
  });
  return rows.map((row) => ({ userId: row.userId, userName: row.user.name }));
}

/** Names of users whom the actor may see, by id; a user who has left the team is not among them. */
export async function loadUserNames(tx: Transaction, userIds: readonly string[]): Promise<ReadonlyMap<string, string>> {
  const rows = await tx.user.findMany({
    where: { id: { in: [...new Set(userIds)] } },
    select: { id: true, name: true },
  });
  return new Map(rows.map((row) => [row.id, row.name]));
}
