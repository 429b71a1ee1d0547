import type { Database } from '@kraften/db/database';
import { conditionFor } from '@kraften/domain/permissions/permissions';
import { callProcedure } from './call-procedure';
import { type Caller, callerAt, callersOf } from './callers';
import { type Door, type Procedure, proceduresOf } from './doors';
import { conditionOn } from './expected-end';
import { type Findings, nameOf } from './findings';
import { type PreparedTeam, type PreparedTeams, recordsAt, type TeamRecords } from './prepared-teams';
import { WatchedTeam } from './watched-team';

/**
 * Calls what outsiders may do with their own records, with one id at a time swapped for each of the target team's, so that
 * the other ids are their own. None may be done, show anything of the target or change it; as it stands each is done.
 */
export async function runIdSwaps(
  database: Database,
  teams: PreparedTeams,
  someDoors: readonly Door[],
): Promise<Findings> {
  const watched = await WatchedTeam.watch(database, teams.target);
  const faults: string[] = [];
  let calls = 0;
  let fresh = 0;
  let used = 0;
  for (const procedure of proceduresOf(someDoors).procedures) {
    for (const { caller, place } of attackersOf(procedure, teams)) {
      const { actor } = callerAt(procedure.door, caller);
      const records = recordsAt(place, fresh++);
      const victim = recordsAt(teams.target, used);
      const input = procedure.line.input(records);
      const name = `${nameOf(procedure)} by ${caller.name}`;
      for (const swap of swapsOf(input, records, victim).filter((one) => !isGranted(procedure, one))) {
        const { ended, shown } = await callProcedure(procedure, { database, actor, input: swap.input });
        calls += 1;
        const isMade = ended === 'done' && isAddressed(procedure);
        const isFault = !refusals.has(ended) && !isMade && !(ended === 'CONFLICT' && isNewMove(procedure, swap));
        const found = [...(isFault ? [`was ${ended}`] : []), ...watched.faultsIn(shown)];
        faults.push(...found.map((fault) => `${name} with the target's ${swap.theirs} as ${swap.own}: ${fault}`));
      }
      if (await watched.hasChanged()) {
        faults.push(`${name}: changed rows of the target`);
        used += 1;
      }
      const { ended } = await callProcedure(procedure, { database, actor, input });
      if (ended !== 'done') faults.push(`${name} with its own records: was ${ended}`);
    }
  }
  return { calls, faults };
}

const refusals = new Set(['NOT_FOUND', 'FORBIDDEN', 'BAD_REQUEST', 'UNPROCESSABLE_CONTENT']);

type Attacker = { readonly caller: Caller; readonly place: PreparedTeam };

/** One of each role that may do it somewhere else, with the records of that place. */
function attackersOf({ door, line }: Procedure, teams: PreparedTeams): readonly Attacker[] {
  const { neighbour, elsewhere } = teams;
  return callersOf(teams).flatMap((caller) => {
    const { home } = caller;
    const { role } = callerAt(door, caller);
    if (door.isForResidents) return role === null ? [{ caller, place: neighbour }] : [];
    const isElsewhere = role === 'association-officer' ? home === elsewhere : home === neighbour;
    const repeatsCoach = role === 'team-lead' && conditionFor('coach', line.permission) !== null;
    if (role === null || home === null || !isElsewhere || repeatsCoach) return [];
    return conditionOn(line, role) === null ? [] : [{ caller, place: home }];
  });
}

type Swap = { readonly own: string; readonly theirs: string; readonly input: unknown };

function swapsOf(input: unknown, own: TeamRecords, other: TeamRecords): readonly Swap[] {
  const text = JSON.stringify(input) ?? '';
  return idsOf(own)
    .filter(([, ownId]) => text.includes(`"${ownId}"`))
    .flatMap(([ownName, ownId]) =>
      idsOf(other).map(([theirName, theirId]) => ({
        own: ownName,
        theirs: theirName,
        input: JSON.parse(text.replaceAll(`"${ownId}"`, `"${theirId}"`)),
      })),
    );
}

function idsOf({ reportDay: _day, ...ids }: TeamRecords): readonly (readonly [string, string])[] {
  return Object.entries(ids);
}

/** To turn to another team is what anybody may. */
function isGranted(procedure: Procedure, { own, theirs }: Swap): boolean {
  return isAddressed(procedure) && own === 'teamSlug' && theirs === 'teamSlug';
}

/** A move in the queue under another id is a new move, and who sends it has not seen the latest one of their own queue. */
function isNewMove({ path }: Procedure, { own }: Swap): boolean {
  return path === 'queue.move' && own === 'queueMoveId';
}

/** What is sent has a key of the sender's own; another's key is then a new one in the addressed team. */
function isAddressed({ line }: Procedure): boolean {
  return conditionFor('resident', line.permission) === 'addressed-team';
}
