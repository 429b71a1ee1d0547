import { expect, test } from 'vitest';
import { proofMinutes } from '../concepts/fresh-proof/fresh-proof';
import { userRoleLabels, userRoles } from '../concepts/user-role/user-role';
import { conditions } from './conditions';
import { type ActorRole, conditionFor, freshProofPermissions, permissions } from './permissions';

const columns: Record<ActorRole, string> = {
  coach: userRoleLabels.coach.en,
  'team-lead': userRoleLabels['team-lead'].en,
  'authority-representative': userRoleLabels['authority-representative'].en,
  'steering-member': userRoleLabels['steering-member'].en,
  'association-officer': userRoleLabels['association-officer'].en,
  administrator: userRoleLabels.administrator.en,
  resident: 'Resident',
};

const roles: readonly ActorRole[] = [...userRoles, 'resident'];

function rowOf(cells: readonly string[]): string {
  return `| ${cells.join(' | ')} |`;
}

/** A code as a word: own-team is own team. */
function wordOf(code: string): string {
  return code.replaceAll('-', ' ');
}

function tableOf(head: readonly string[], rows: readonly (readonly string[])[]): string {
  return [head, head.map(() => '---'), ...rows].map(rowOf).join('\n');
}

function grantTable(): string {
  const head = ['Resource', 'Action', ...roles.map((role) => columns[role])];
  const rows = permissions.map((permission) => [
    ...permission.split(':'),
    ...roles.map((role) => wordOf(conditionFor(role, permission) ?? '–')),
  ]);
  return tableOf(head, rows);
}

function conditionTable(): string {
  const rows = Object.entries(conditions).map(([condition, reached]) => [wordOf(condition), reached]);
  return tableOf(['Condition', 'What it reaches'], rows);
}

const page = `# Who may do what

Written by \`node_modules/.bin/vitest run --project domain permissions-page -u\` from \`packages/domain/src/permissions\`; change it
there. A test fails when this page says something else.

${grantTable()}

A dash is a refusal. The administrator reaches users and their roles, and no case content, ever. Whoever calls the residents' door is a resident
there, also one who has signed in elsewhere.

${conditionTable()}

## What asks for a fresh proof

Whoever does this has signed in, with both factors where they have two, within ${proofMinutes} minutes; others are asked to sign in again, and then
it is done: ${freshProofPermissions.map((permission) => `\`${permission}\``).join(', ')}. Figures without persons ask for none.

## What holds the table

\`packages/api/src/testing/permission-matrix\` finds every procedure of every door in the routers, each with a line that says which
permission it needs and an input that it takes; one without a line, or that asks for another permission, fails.

- **Everybody.** Each is called as every role, in and out of the team and the association, with and without a consent to the own
  authority, in charge of the case and not, as administrator and signed out. How the call ends follows from this table alone. Only a
  team's own staff are shown anything of its cases, and the representative of an authority that they are shared with; who somebody
  with protected identity is stands in one answer alone; no row of the team changes by a call that isn't done.
- **Fresh proof.** All of it is called by who signed in long ago. That is enough for what doesn't stand in the list above, and for
  nothing of what does: it is refused before anything is read.
- **Swapped ids.** Each is called by outsiders with their own records, every id in turn swapped for each of another team's.
- **Behind the checks.** Each is called as if every check of the application had said yes, while the database is told who really
  asks. It asks for the kind of actor, the teams and the authority, and for the role only where the audit log is read or reviewed
  and where who somebody with protected identity is may be seen: what else a coach may not do but the lead of the same team may, the
  application alone refuses. The table of teams is no secret to it.

Checks are taken away on purpose, and each loss has to be found: the role, the team, the fresh proof, row-level security, a
procedure's permission.
`;

test('docs/permissions.md says what the data says', async () => {
  await expect(page).toMatchFileSnapshot('../../../../docs/permissions.md');
});
