import { Authority } from '@kraften/domain/concepts/authority/authority';
import { strictestRule, TwoFactorRule } from '@kraften/domain/concepts/two-factor-rule/two-factor-rule';
import { UserRole } from '@kraften/domain/concepts/user-role/user-role';
import type { Transaction } from '../database';

export type MembershipRecord = {
  readonly role: UserRole;
  /** Whom a representative represents; null for every other role. */
  readonly authority: Authority | null;
  /** The teams that the role reaches: its own, every team of the association, or for an administrator all. */
  readonly teamIds: readonly string[];
  /** Whom the association asks for two factors; for an administrator, who has none, the strictest of all. */
  readonly twoFactorRule: TwoFactorRule;
};

/** What a user who has signed in may act as. Read before there is an actor. */
export async function loadMemberships(tx: Transaction, userId: string): Promise<MembershipRecord[]> {
  const rows = await tx.membership.findMany({
    where: { userId },
    include: {
      association: { include: { teams: { select: { id: true } } } },
      team: { include: { association: true } },
    },
    orderBy: { id: 'asc' },
  });
  const associations = await tx.association.findMany({
    select: { twoFactorRule: true, teams: { select: { id: true } } },
  });
  const strictest = strictestRule(associations.map(({ twoFactorRule }) => TwoFactorRule.parse(twoFactorRule)));
  return rows.map(({ role, authority, teamId, team, association }) => {
    const own = team?.association ?? association;
    const reached = association === null && role === 'administrator' ? associations : [association];
    return {
      role: UserRole.parse(role),
      authority: authority === null ? null : Authority.parse(authority),
      teamIds: teamId === null ? reached.flatMap((each) => each?.teams.map(({ id }) => id) ?? []) : [teamId],
      twoFactorRule: own === null ? strictest : TwoFactorRule.parse(own.twoFactorRule),
    };
  });
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

/** The same with their addresses, as an older list may name them. */
export async function loadCoachesWithEmail(
  tx: Transaction,
  teamId: string,
): Promise<{ userId: string; userName: string; email: string }[]> {
  const rows = await tx.user.findMany({
    where: { memberships: { some: { teamId, role: { in: ['coach', 'team-lead'] } } } },
    select: { id: true, name: true, email: true },
    orderBy: { name: 'asc' },
  });
  return rows.map(({ id, name, email }) => ({ userId: id, userName: name, email }));
}

/** The teams that somebody works in, by address. Read before there is an actor. */
export async function findStaffByEmail(tx: Transaction, email: string) {
  const rows = await tx.membership.findMany({
    where: { user: { email: email.toLowerCase() }, role: { in: ['coach', 'team-lead'] }, team: { isNot: null } },
    include: { user: true, team: true },
  });
  return rows.flatMap(({ user, team, role }) => {
    if (team === null || (role !== 'coach' && role !== 'team-lead')) return [];
    const userRole: 'coach' | 'team-lead' = role;
    return [
      {
        userId: user.id,
        userName: user.name,
        role: userRole,
        teamId: team.id,
        teamSlug: team.slug,
        teamName: team.name,
      },
    ];
  });
}

/** Names of users whom the actor may see, by id; a user who has left the team is not among them. */
export async function loadUserNames(tx: Transaction, userIds: readonly string[]): Promise<ReadonlyMap<string, string>> {
  const rows = await tx.user.findMany({
    where: { id: { in: [...new Set(userIds)] } },
    select: { id: true, name: true },
  });
  return new Map(rows.map((row) => [row.id, row.name]));
}

export type Colleague = { readonly userId: string; readonly userName: string; readonly roles: readonly UserRole[] };

/** Everybody who has a role in the team, with a name each. */
export async function loadColleagues(tx: Transaction, teamId: string): Promise<Colleague[]> {
  const rows = await tx.user.findMany({
    where: { memberships: { some: { teamId } } },
    select: { id: true, name: true, memberships: { where: { teamId }, select: { role: true } } },
    orderBy: { name: 'asc' },
  });
  return rows.map(({ id, name, memberships }) => ({
    userId: id,
    userName: name,
    roles: memberships.map(({ role }) => UserRole.parse(role)),
  }));
}
