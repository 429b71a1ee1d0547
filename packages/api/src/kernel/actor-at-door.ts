import type { Authority } from '@kraften/domain/concepts/authority/authority';
import type { UserRole } from '@kraften/domain/concepts/user-role/user-role';
import type { AccountsActor, RepresentativeActor, StaffActor, SteeringActor } from '@kraften/domain/permissions/actor';

type Membership = {
  readonly role: UserRole;
  readonly teamIds: readonly string[];
  readonly authority?: Authority | null;
};

/** Who a signed-in user is at the staff door: in the first team that the user works in, or nobody. */
export function staffActorOf(userId: string, memberships: readonly Membership[]): StaffActor | null {
  for (const { role, teamIds } of memberships) {
    const teamId = teamIds[0];
    if ((role === 'coach' || role === 'team-lead') && teamId !== undefined) {
      return { kind: 'staff', userId, role, teamId };
    }
  }
  return null;
}

/** Who a signed-in user is at the authorities' door: for the first authority and team that the user represents it in, or nobody. */
export function representativeActorOf(userId: string, memberships: readonly Membership[]): RepresentativeActor | null {
  for (const { role, teamIds, authority = null } of memberships) {
    const teamId = teamIds[0];
    if (role === 'authority-representative' && teamId !== undefined && authority !== null) {
      return { kind: 'representative', userId, role, teamId, authority };
    }
  }
  return null;
}

/** Who a signed-in user is at the steering door, with every team that the memberships reach, or nobody. */
export function steeringActorOf(userId: string, memberships: readonly Membership[]): SteeringActor | null {
  const seats = memberships.filter(({ role }) => role === 'steering-member' || role === 'association-officer');
  if (seats.length === 0) return null;
  return {
    kind: 'steering',
    userId,
    role: seats.some(({ role }) => role === 'association-officer') ? 'association-officer' : 'steering-member',
    teamIds: [...new Set(seats.flatMap(({ teamIds }) => teamIds))],
  };
}

/** Who a signed-in user is where accounts are kept: an administrator for all teams, a lead for the own, or nobody. */
export function accountsActorOf(userId: string, memberships: readonly Membership[]): AccountsActor | null {
  const role = (['administrator', 'team-lead'] as const).find((each) => memberships.some((held) => held.role === each));
  if (role === undefined) return null;
  const teamIds = memberships.filter((held) => held.role === role).flatMap((held) => held.teamIds);
  return { kind: 'accounts', userId, role, teamIds: [...new Set(teamIds)] };
}
