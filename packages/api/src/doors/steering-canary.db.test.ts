import type { Database } from '@kraften/db/database';
import { textColumns } from '@kraften/db/encryption/text-columns';
import { type Canary, plantCanaries } from '@kraften/db/testing/plant-canaries';
import { idsOfTeam } from '@kraften/db/testing/team-rows';
import { openTestDatabase, type TestDatabase } from '@kraften/db/testing/test-databases';
import type { Actor } from '@kraften/domain/permissions/actor';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { callProcedure } from '../testing/permission-matrix/call-procedure';
import { doors, proceduresOf } from '../testing/permission-matrix/doors';
import { type PreparedTeams, prepareTeams, recordsAt } from '../testing/permission-matrix/prepared-teams';

/** For a machine that does ten other things. */
const patience = 600_000;

/** Tables of which no row is of a case. Whatever isn't named here may not be told of at the steering door, a new table least of all. */
const notOfCases: readonly string[] = [
  ...['association', 'team', 'list_entry', 'list_entry_change', 'setting_change', 'retention_period'],
  ...['standing_time', 'intake_stop', 'saved_view', 'group'],
  ...['user', 'membership', 'invitation', 'calendar_link', 'session', 'account', 'verification', 'two_factor'],
  ...['passkey', 'sign_in_tries', 'audit_entry', 'audit_review'],
  ...['budget_year', 'budget_allocation', 'budget_line', 'budget_change', 'cost', 'cost_category'],
  ...['historical_report', 'meeting', 'meeting_member', 'meeting_seat', 'meeting_item', 'meeting_addition'],
  ...['meeting_document', 'meeting_document_part', 'meeting_proposal', 'annual_report', 'annual_report_edition'],
];

const { procedures } = proceduresOf(doors.filter(({ name }) => name === 'steering'));

/** Every id of every row of a case. */
async function caseIdsIn(database: Database, { target, neighbour }: PreparedTeams): Promise<Canary[]> {
  const ids = [
    ...(await idsOfTeam(database, target.teamId, notOfCases)),
    ...(await idsOfTeam(database, neighbour.teamId, notOfCases)),
  ];
  return ids.map((id) => ({ place: 'id', text: id }));
}

function toldIn(shown: string, canaries: readonly Canary[]): string[] {
  return [...new Set(canaries.filter(({ text }) => shown.includes(text)).map(({ place }) => place))];
}

let current: TestDatabase;
let teams: PreparedTeams;
let canaries: readonly Canary[];

beforeAll(async () => {
  current = await openTestDatabase('postgresql');
  teams = await prepareTeams(current.database, { ofTarget: 60, ofOthers: 60 });
  const planted = await plantCanaries(
    current.database,
    Object.keys(textColumns).filter((table) => !notOfCases.includes(table)),
  );
  canaries = [...planted, ...(await caseIdsIn(current.database, teams))];
}, patience);
afterAll(async () => {
  await current.close();
});

const callersOf = ({ target, neighbour }: PreparedTeams): readonly Actor[] => [
  { kind: 'steering', userId: 'member', role: 'steering-member', teamIds: [target.teamId] },
  { kind: 'steering', userId: 'officer', role: 'association-officer', teamIds: [target.teamId, neighbour.teamId] },
];

test('the steering door tells a member and an officer no name, number, id or text of any case, whatever they call', {
  timeout: patience,
}, async () => {
  const told: string[] = [];
  const done = new Set<string>();
  for (const procedure of procedures) {
    for (const [index, actor] of callersOf(teams).entries()) {
      const input = procedure.line.input(recordsAt(teams.target, index));
      const { ended, shown } = await callProcedure(procedure, { database: current.database, actor, input });
      if (ended === 'done') done.add(procedure.path);
      told.push(...toldIn(shown, canaries).map((place) => `${procedure.path}: ${place}`));
    }
  }
  expect(told).toEqual([]);
  expect([...done].toSorted()).toEqual(procedures.map(({ path }) => path).toSorted());
});

test('would be found out: at the staff door the same search finds names, texts and ids', {
  timeout: patience,
}, async () => {
  const { procedures: staff } = proceduresOf(doors.filter(({ name }) => name === 'staff'));
  const found = new Set<string>();
  const { teamId, coachId, records } = teams.target;
  const actor: Actor = { kind: 'staff', userId: coachId, role: 'team-lead', teamId };
  for (const procedure of staff.filter(({ path }) => ['participation.list', 'consent.list'].includes(path))) {
    const input = procedure.line.input(records[0]);
    const { shown } = await callProcedure(procedure, { database: current.database, actor, input });
    for (const place of toldIn(shown, canaries)) found.add(place);
  }
  expect([...found]).toEqual(expect.arrayContaining(['person.given_name', 'consent.kept_at', 'id']));
  const kinds = Object.entries(textColumns).filter(([table]) => !notOfCases.includes(table));
  const encrypted = kinds.flatMap(([table, columns]) =>
    Object.entries(columns).flatMap(([column, { kind }]) => (kind === 'encrypted' ? `${table}.${column}` : [])),
  );
  expect(canaries.map(({ place }) => place)).toEqual(expect.arrayContaining(encrypted));
});
