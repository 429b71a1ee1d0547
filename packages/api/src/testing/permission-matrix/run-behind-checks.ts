import type { Database } from '@kraften/db/database';
import { type Actor, teamIdsOf } from '@kraften/domain/permissions/actor';
import type { Condition } from '@kraften/domain/permissions/conditions';
import { type ActorRole, conditionFor, may, type Permission } from '@kraften/domain/permissions/permissions';
import { callProcedure } from './call-procedure';
import { callersOf } from './callers';
import { type Door, type Procedure, proceduresOf } from './doors';
import { type Findings, nameOf } from './findings';
import {
  administratorId,
  consentedAuthority,
  type PreparedTeam,
  type PreparedTeams,
  recordsAt,
} from './prepared-teams';
import { sealedAs } from './stand-in-database';
import { WatchedTeam } from './watched-team';

/**
 * Makes every call as if the application's checks had all said yes: it believes that the caller is of the target team, while
 * the database is told who it is. What the database has to keep from that actor must not be shown or changed; an answer may
 * say no more than that of a team without records. With a seal of whom it is believed to be each call is done.
 */
export async function runBehindChecks(
  database: Database,
  teams: PreparedTeams,
  someDoors: readonly Door[],
): Promise<Findings> {
  const { target, empty } = teams;
  const watched = await WatchedTeam.watch(database, target, ['audit_entry']);
  // Which teams there are is no secret.
  // A workbook says when it was made; what it holds is what another procedure shows. A poster tells what the start page does.
  const withoutTeams = (shown: string) =>
    [target, empty, teams.neighbour]
      .reduce((text, { teamId }) => text.replaceAll(teamId, ''), shown)
      .replace(/"base64":"UEsDB[^"]*"|"fileName":"affisch-[^"]*","base64":"[^"]*"/, '');
  const faults: string[] = [];
  let calls = 0;
  let fresh = 0;
  for (const procedure of proceduresOf(someDoors).procedures) {
    const callIn = async (team: PreparedTeam, through: Database) => {
      const input = procedure.line.input(team === target ? recordsAt(target, fresh) : team.records[0]);
      return await callProcedure(procedure, { database: through, actor: believedIn(procedure, team), input });
    };
    for (const { name, actor } of outsidersOf(procedure, teams)) {
      const sealed = sealedAs(database, actor);
      const says = (fault: string) => faults.push(`${nameOf(procedure)} with the seal of ${name}: ${fault}`);
      const { ended, shown } = await callIn(target, sealed);
      calls += 1;
      for (const fault of watched.faultsIn(shown)) says(fault);
      if (await watched.hasChanged()) {
        says('changed rows of the team');
        fresh += 1;
      }
      const ofEmpty = ended === 'done' ? withoutTeams((await callIn(empty, sealed)).shown) : null;
      if (ofEmpty !== null && ofEmpty !== withoutTeams(shown)) says(`showed ${shown}`);
    }
    const { ended } = await callIn(target, database);
    if (ended !== 'done') faults.push(`${nameOf(procedure)} with the right seal: was ${ended}`);
    if (await watched.hasChanged()) fresh += 1;
  }
  return { calls, faults };
}

/** Whom the application takes the caller for: somebody of the team whom it refuses nothing. */
function believedIn({ door, line }: Procedure, { teamId }: PreparedTeam): Actor | null {
  if (door.isForResidents) return null;
  const userId = 'believed';
  if (door.name === 'accounts') {
    const lead = { kind: 'accounts', userId, role: 'team-lead', teamIds: [teamId] } as const;
    return may(lead, line.permission) ? lead : { ...lead, userId: administratorId, role: 'administrator' };
  }
  if (door.name === 'representative') {
    const role = 'authority-representative';
    return { kind: 'representative', userId, role, teamId, authority: consentedAuthority };
  }
  if (door.name === 'staff') return { kind: 'staff', userId, role: 'team-lead', teamId };
  const member = { kind: 'steering', userId, role: 'steering-member', teamIds: [teamId] } as const;
  return may(member, line.permission) ? member : { ...member, role: 'association-officer' };
}

const rolesByKind: Readonly<Record<Exclude<Actor['kind'], 'accounts'>, readonly ActorRole[]>> = {
  staff: ['coach', 'team-lead'],
  representative: ['authority-representative'],
  steering: ['steering-member', 'association-officer'],
  resident: ['resident'],
};

type Outsider = { readonly name: string; readonly actor: Actor };

/** From whom the database has to keep the call. It knows the kind of actor, the teams and the authority, not the role. */
function outsidersOf({ line }: Procedure, teams: PreparedTeams): readonly Outsider[] {
  if (isNoSecret(line.permission)) return [];
  const callers = callersOf(teams);
  const keepers = callers.map(({ name, keeper = null }) => ({ name: `${name}, keeping accounts`, actor: keeper }));
  return [...callers, ...keepers].flatMap(({ name, actor }) => {
    if (actor === null) return [];
    const isInTeam = teamIdsOf(actor).includes(teams.target.teamId);
    const isAskedFor = actor.kind !== 'representative' || actor.authority === consentedAuthority;
    return isReached(actor, line.permission, isInTeam && isAskedFor) ? [] : [{ name, actor }];
  });
}

/** Who the staff are, whoever keeps their accounts may know. */
const reachedByKeepers: ReadonlySet<Permission> = new Set(['user:read', 'user:write', 'team:read', 'seat:read']);

/** What pages of the steering app show of a team, its staff have in their own. */
const reachedByStaff: ReadonlySet<Permission> = new Set([
  ...(['overview:read', 'association:read', 'budget:allocate', 'seat:read'] as const),
]);

/** What writes a budget reads it first, as the steering group may; what it may write is tested in the database's own tests. */
const reachedByGroup: ReadonlySet<Permission> = new Set(['budget:write']);

function isReached(actor: Actor, permission: Permission, isInTeam: boolean): boolean {
  if (actor.kind === 'accounts') return isInTeam && (may(actor, permission) || reachedByKeepers.has(permission));
  if (actor.kind === 'staff' && isInTeam && reachedByStaff.has(permission)) return true;
  if (actor.kind === 'steering' && isInTeam && reachedByGroup.has(permission)) return true;
  return rolesByKind[actor.kind].some((role) => isMet(conditionFor(role, permission), isInTeam));
}

function isMet(condition: Condition | null, isInTeam: boolean): boolean {
  return condition === 'own-receipt' || condition === 'everybody' || (condition !== null && isInTeam);
}

function isNoSecret(permission: Permission): boolean {
  return conditionFor('resident', permission) === 'everybody';
}
