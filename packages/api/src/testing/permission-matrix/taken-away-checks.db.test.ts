import type { Database } from '@kraften/db/database';
import { openTestDatabase, type TestDatabase } from '@kraften/db/testing/test-databases';
import { afterEach, beforeEach, expect, test, vi } from 'vitest';
import { router } from '../../kernel/trpc';
import { type Door, doors, proceduresOf } from './doors';
import { nameOf } from './findings';
import { type PreparedTeams, prepareTeams } from './prepared-teams';
import { runBehindChecks } from './run-behind-checks';
import { runIdSwaps } from './run-id-swaps';
import { runMatrix } from './run-matrix';

const takenAway = vi.hoisted(() => ({ check: 'none' }));

vi.mock('@kraften/domain/permissions/permissions', async (importOriginal) => {
  const real = await importOriginal<typeof import('@kraften/domain/permissions/permissions')>();
  return {
    ...real,
    may: (...asked: Parameters<typeof real.may>) => takenAway.check === 'the role' || real.may(...asked),
    asksForFreshProof: (...asked: Parameters<typeof real.asksForFreshProof>) =>
      takenAway.check !== 'the fresh proof' && real.asksForFreshProof(...asked),
    mayInTeam: (...asked: Parameters<typeof real.mayInTeam>) =>
      takenAway.check === 'the team' || real.mayInTeam(...asked),
  };
});

const patience = 1_200_000;
/** Nouns enough to see each check: all the others go through the same ones, and every noun stands in the matrix itself. */
const nouns = new Set([
  ...['account', 'accessLog', 'consent', 'disposal', 'duty', 'historicalReport', 'journalNote', 'participation'],
  ...['person', 'personRights', 'print', 'referral', 'registerExtract', 'report'],
]);
const staffDoor = doors.filter(({ name }) => name === 'staff').map(withNouns);
const fewDoors = [...staffDoor, ...doors.filter(({ name }) => name !== 'staff')];

function withNouns(door: Door): Door {
  const whole: Parameters<typeof router>[0] = door.router._def.record;
  const record = Object.entries(whole).filter(([noun]) => nouns.has(noun));
  return { ...door, router: router(Object.fromEntries(record)) };
}

let current: TestDatabase;
let teams: PreparedTeams;
beforeEach(async () => {
  current = await openTestDatabase('postgresql');
  teams = await prepareTeams(current.database, { ofTarget: 200, ofOthers: 2 });
}, patience);
afterEach(async () => {
  takenAway.check = 'none';
  await current.close();
});

/** The procedures that faults are about, each once. */
function namedBy(faults: readonly string[]): readonly string[] {
  return [...new Set(faults.map((fault) => fault.replace(/ (by|with) .*$/s, '').replace(/:.*$/s, '')))].toSorted();
}

async function withoutRowSecurity(database: Database): Promise<void> {
  await database.asOwner(async (tx) => {
    const tables = await tx.$queryRaw<{ name: string }[]>`
      SELECT relname::text AS name FROM pg_class WHERE relrowsecurity AND relnamespace = 'public'::regnamespace`;
    for (const { name } of tables) await tx.$executeRawUnsafe(`ALTER TABLE "${name}" DISABLE ROW LEVEL SECURITY`);
  });
}

/** Those that name a record. */
const byId = [
  'staff accessLog.extract',
  'staff consent.give',
  'staff consent.list',
  'staff consent.withdraw',
  'staff disposal.archive',
  'staff disposal.carryOut',
  'staff disposal.confirm',
  'staff disposal.get',
  'staff disposal.protocol',
  'staff historicalReport.get',
  'staff historicalReport.save',
  'staff journalNote.add',
  'staff journalNote.discard',
  'staff journalNote.list',
  'staff journalNote.save',
  'staff journalNote.sign',
  'staff participation.changeCoach',
  'staff participation.close',
  'staff participation.decideTrial',
  'staff participation.enrol',
  'staff participation.get',
  'staff participation.recordInsurance',
  'staff person.identity',
  'staff person.liftProtection',
  'staff person.protect',
  'staff personRights.answer',
  'staff personRights.correct',
  'staff personRights.list',
  'staff personRights.object',
  'staff print.record',
  'staff referral.decide',
  'staff referral.get',
  'staff registerExtract.export',
  'staff registerExtract.get',
];

test('a build that asks for no role is found', { timeout: patience }, async () => {
  takenAway.check = 'the role';
  const { faults } = await runMatrix(current.database, teams, staffDoor);
  expect(faults).toContain('staff historicalReport.save by coach of the team: should have been FORBIDDEN, was done');
});

test('a build that asks for no team is found', { timeout: patience }, async () => {
  takenAway.check = 'the team';
  const { faults } = await runMatrix(current.database, teams, fewDoors);
  expect(namedBy(faults)).toEqual([
    'accounts user.invite',
    'staff report.get',
    'staff report.series',
    'steering annualReport.list',
    ...['steering budget.allocate', 'steering budget.get', 'steering meeting.get', 'steering meeting.list'],
    ...['steering meetingDocument.open', 'steering meetingProposal.list', 'steering meetingProposal.save'],
    ...['steering report.costs', 'steering report.get', 'steering report.overview', 'steering report.series'],
  ]);
});

test('a build that asks for no fresh proof is found', { timeout: patience }, async () => {
  takenAway.check = 'the fresh proof';
  const { faults } = await runMatrix(current.database, teams, staffDoor);
  expect(namedBy(faults)).toEqual([
    'staff accessLog.extract',
    ...['staff disposal.archive', 'staff disposal.carryOut', 'staff disposal.confirm', 'staff disposal.decide'],
    ...['staff disposal.setPeriod', 'staff participation.export'],
    ...['staff person.identity', 'staff person.liftProtection'],
    ...['staff registerExtract.export', 'staff registerExtract.get'],
  ]);
});

test('a database without row-level security is found from within the application', { timeout: patience }, async () => {
  const { database } = current;
  await withoutRowSecurity(database);
  const matrix = await runMatrix(database, teams, staffDoor);
  // Whose cases they opened stands in their own log.
  expect(namedBy(matrix.faults)).toEqual(['staff accessLog.list', 'staff accessLog.unusual', ...byId].toSorted());
  const swaps = await runIdSwaps(database, await prepareTeams(database, { ofTarget: 100, ofOthers: 100 }), staffDoor);
  // A consent and an objection are looked for on their own person, so one swapped id finds none.
  const byTwoIds = ['staff consent.withdraw', 'staff personRights.answer'];
  expect(namedBy(swaps.faults)).toEqual(byId.filter((name) => !byTwoIds.includes(name)));
});

test('a database without row-level security is found behind the checks', { timeout: patience }, async () => {
  await withoutRowSecurity(current.database);
  const { faults } = await runBehindChecks(current.database, teams, staffDoor);
  // What it looks up of the team itself is no secret, and the views of the figures keep to their teams by themselves;
  // so does the function that disposes of a person.
  const keptAllTheSame = [
    ...['staff account.whoAmI', 'staff disposal.carryOut', 'staff report.explain', 'staff report.get'],
  ];
  const every = proceduresOf(staffDoor).procedures.map(nameOf);
  expect(namedBy(faults)).toEqual(every.filter((name) => !keptAllTheSame.includes(name)).toSorted());
});
