import type { Database } from '@kraften/db/database';
import { freshProofPermissions, type Permission } from '@kraften/domain/permissions/permissions';
import { callProcedure, type Outcome } from './call-procedure';
import { type Caller, callerAt, callersOf } from './callers';
import { type Door, type Procedure, proceduresOf } from './doors';
import { type Asked, expectedEnd } from './expected-end';
import { type Findings, nameOf } from './findings';
import { consentedAuthority, type PreparedTeams, recordsAt, type TeamRecords } from './prepared-teams';
import { WatchedTeam } from './watched-team';

/**
 * Calls every procedure of the doors as everybody, with the target team's records as input, and compares how each call
 * ended, what it showed and what it changed with the table of permissions. A fault is a line about what differs.
 */
export async function runMatrix(
  database: Database,
  teams: PreparedTeams,
  someDoors: readonly Door[],
): Promise<Findings> {
  const { procedures, faults } = proceduresOf(someDoors);
  const watched = await WatchedTeam.watch(database, teams.target);
  const callers = callersOf(teams);
  const found = [...faults];
  let fresh = 0;
  const calls = procedures.flatMap((procedure) => proofsFor(procedure).map((proof) => ({ procedure, ...proof })));
  for (const { procedure, hasFreshProof } of calls) {
    for (const caller of callers) {
      const records = recordsAt(teams.target, fresh);
      const input = procedure.line.input(records);
      const asked: Asked = { target: teams.target, names: namedIn(input, records), hasFreshProof };
      const expected = expectedEnd(procedure, caller, asked);
      const outcome = await callProcedure(procedure, {
        database,
        actor: callerAt(procedure.door, caller).actor,
        ...{ input, hasFreshProof },
      });
      const hasChanged = outcome.askedDatabase && (await watched.hasChanged());
      if (hasChanged && procedure.type === 'mutation') fresh += 1;
      const faultsOfCall = [
        ...faultsInEnd(expected, outcome),
        ...(hasChanged && !mayTouch(expected, caller, asked) ? ['changed rows of the team'] : []),
        ...(maySee(expected, caller, asked) || maySeeOwn(expected, { procedure, caller, asked })
          ? []
          : watched.faultsIn(outcome.shown)),
        ...(mayShowIdentity(expected, procedure) ? [] : watched.identitiesIn(outcome.shown)),
      ];
      found.push(
        ...faultsOfCall.map(
          (fault) =>
            `${nameOf(procedure)} by ${caller.name}${hasFreshProof || !asksForProof(procedure) ? '' : ', who signed in long ago'}: ${fault}`,
        ),
      );
    }
  }
  return { calls: calls.length * callers.length, faults: found };
}

/** Most procedures are done for who signed in long ago, and called so. The others are called by who did so lately, too. */
function proofsFor(procedure: Procedure): readonly Pick<Asked, 'hasFreshProof'>[] {
  const longAgo = { hasFreshProof: false };
  return asksForProof(procedure) ? [longAgo, { hasFreshProof: true }] : [longAgo];
}

function asksForProof({ line }: Procedure): boolean {
  return freshProofPermissions.includes(line.permission);
}

function namedIn(input: unknown, records: TeamRecords): Asked['names'] {
  const text = JSON.stringify(input) ?? '';
  if (text.includes(`"${records.teamId}"`)) return 'the team';
  return Object.values(records).some((value) => text.includes(`"${value}"`)) ? 'a record' : 'nothing';
}

function faultsInEnd(expected: string, { ended, shown }: Outcome): readonly string[] {
  if (ended === expected) return [];
  return [`should have been ${expected}, was ${ended}${ended === 'done' ? '' : ` (${shown})`}`];
}

/** Also a look at the team's records leaves a row in its log. */
function mayTouch(expected: string, { home }: Caller, { target, names }: Asked): boolean {
  return expected === 'done' && (names !== 'nothing' || home === target);
}

/** Staff see who the cases are, and the authority that they are shared with; whoever keeps the accounts of all sees who the staff are. */
function maySee(expected: string, { actor, home, keeper, authority }: Caller, { target }: Asked): boolean {
  const isShared = expected === 'done' && home === target && authority === consentedAuthority;
  return (
    isShared ||
    (actor?.kind === 'staff' && home === target) ||
    (expected === 'done' && keeper?.role === 'administrator')
  );
}

type Call = { readonly procedure: Procedure; readonly caller: Caller; readonly asked: Asked };

/** What isn't of cases: a team's budget, the group's own meetings and proposals, and reports that were adopted. */
const ofGroup: ReadonlySet<Permission> = new Set([
  ...(['budget:read', 'budget:allocate', 'steering-meeting:read', 'adopted-report:read'] as const),
]);

/** The steering group sees its own as it is, and an officer what of that is of the association's teams. */
function maySeeOwn(expected: string, { procedure, caller: { actor, home }, asked: { target } }: Call): boolean {
  if (expected !== 'done' || actor?.kind !== 'steering' || !ofGroup.has(procedure.line.permission)) return false;
  return actor.role === 'steering-member' ? home === target : home?.associationId === target.associationId;
}

/** One answer tells who somebody with protected identity is, and is given only to who may. */
function mayShowIdentity(expected: string, { line }: Procedure): boolean {
  return expected === 'done' && line.permission === 'protected-identity:read';
}
