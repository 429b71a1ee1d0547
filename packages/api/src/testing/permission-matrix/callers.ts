import type { Authority } from '@kraften/domain/concepts/authority/authority';
import type { AccountsActor, Actor } from '@kraften/domain/permissions/actor';
import type { ActorRole } from '@kraften/domain/permissions/permissions';
import { accountsActorOf, staffActorOf, steeringActorOf } from '../../kernel/actor-at-door';
import type { Door } from './doors';
import { administratorId, consentedAuthority, type PreparedTeam, type PreparedTeams } from './prepared-teams';

/** Somebody who calls. */
export type Caller = {
  /** Who it is, as seen from the team whose records are asked for. */
  readonly name: string;
  readonly actor: Actor | null;
  /** Null for who is signed out, or has no role at any door. */
  readonly role: ActorRole | null;
  /** Where the role is held, if it is held anywhere. */
  readonly home: PreparedTeam | null;
  /** Whom a representative represents. */
  readonly authority?: Authority;
  /** Who it is where accounts are kept. */
  readonly keeper?: AccountsActor | null;
  /** False for a coach who isn't in charge of the cases asked for. */
  readonly isInCharge?: boolean;
};

/** Who the caller is at a door, and in which role. */
export function callerAt(door: Door, { actor, role, keeper = null }: Caller): Pick<Caller, 'actor' | 'role'> {
  return door.name === 'accounts' ? { actor: keeper, role: keeper?.role ?? null } : { actor, role };
}

/** Every role, in and out of the target team, and nobody. */
export function callersOf(teams: PreparedTeams): readonly Caller[] {
  const { target, neighbour, elsewhere } = teams;
  return [
    { name: 'who is signed out', actor: null, role: null, home: null },
    administrator(teams),
    staff('coach', target, 'coach of the team'),
    colleague(target),
    staff('team-lead', target, 'lead of the team'),
    staff('coach', neighbour, 'coach of another team'),
    staff('team-lead', neighbour, 'lead of another team'),
    representative(consentedAuthority, target, 'representative of the team'),
    representative('AF', target, 'representative of another authority in the team'),
    representative(consentedAuthority, neighbour, 'representative of another team'),
    member(target, 'steering member of the team'),
    member(neighbour, 'steering member of another team'),
    officer([target, neighbour], 'officer of the association'),
    officer([elsewhere], 'officer of another association'),
    resident(null, 'resident'),
    resident(target, 'resident who turns to the team'),
    resident(neighbour, 'resident who turns to another team'),
  ];
}

/** Keeps the accounts of all teams, and is nobody where the cases are. */
function administrator({ target, neighbour, elsewhere }: PreparedTeams): Caller {
  const teamIds = [target, neighbour, elsewhere].map(({ teamId }) => teamId);
  const memberships = [{ role: 'administrator', teamIds }] as const;
  const userId = administratorId;
  return {
    ...{ name: 'administrator', role: null, home: null },
    actor: staffActorOf(userId, memberships) ?? steeringActorOf(userId, memberships),
    keeper: accountsActorOf(userId, memberships),
  };
}

function staff(role: 'coach' | 'team-lead', home: PreparedTeam, name: string): Caller {
  const { coachId: userId, teamId } = home;
  const keeper = accountsActorOf(userId, [{ role, teamIds: [teamId] }]);
  return { name, role, home, keeper, actor: { kind: 'staff', userId, role, teamId } };
}

/** A coach of the team who is in charge of none of its cases. */
function colleague(home: PreparedTeam): Caller {
  const caller = staff('coach', { ...home, coachId: home.records[0].memberId }, 'other coach of the team');
  return { ...caller, home, isInCharge: false };
}

function representative(authority: Authority, home: PreparedTeam, name: string): Caller {
  const role = 'authority-representative';
  const userId = `for ${authority}`;
  return {
    name,
    role,
    home,
    authority,
    actor: { kind: 'representative', userId, role, teamId: home.teamId, authority },
  };
}

function member(home: PreparedTeam, name: string): Caller {
  const role = 'steering-member';
  return { name, role, home, actor: { kind: 'steering', userId: 'member', role, teamIds: [home.teamId] } };
}

function officer(teams: readonly [PreparedTeam, ...PreparedTeam[]], name: string): Caller {
  const role = 'association-officer';
  const teamIds = teams.map(({ teamId }) => teamId);
  return { name, role, home: teams[0], actor: { kind: 'steering', userId: 'officer', role, teamIds } };
}

function resident(home: PreparedTeam | null, name: string): Caller {
  return { name, role: 'resident', home, actor: { kind: 'resident', teamId: home?.teamId ?? null } };
}
