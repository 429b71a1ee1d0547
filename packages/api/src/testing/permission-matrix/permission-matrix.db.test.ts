import { describeOnEachDatabase } from '@kraften/db/testing/test-databases';
import { freshProofPermissions } from '@kraften/domain/permissions/permissions';
import { expect, test } from 'vitest';
import { callProcedure } from './call-procedure';
import { doors, proceduresOf } from './doors';
import { prepareTeams, type Sets } from './prepared-teams';
import { staffLines } from './procedure-lines';
import { runBehindChecks } from './run-behind-checks';
import { runIdSwaps } from './run-id-swaps';
import { runMatrix } from './run-matrix';
import { WatchedTeam } from './watched-team';

/** For a machine that does ten other things. */
const patience = 600_000;

const { procedures, faults: faultsInLines } = proceduresOf(doors);

test('every procedure of every door has a line, and asks for the permission that stands there', () => {
  expect(faultsInLines).toEqual([]);
  const lines = doors.flatMap(({ lines }) => Object.values(lines).flatMap((verbs) => Object.keys(verbs)));
  expect(procedures).toHaveLength(lines.length);
});

function say(what: string, calls: number): void {
  process.stdout.write(`${what}: ${procedures.length} procedures, ${calls} calls\n`);
}

describeOnEachDatabase('every procedure of every door', (current) => {
  const prepare = async (sets: Sets) => await prepareTeams(current().database, sets);

  test('does for everybody, in and out of the team, what the table of permissions says', {
    timeout: patience,
  }, async () => {
    const teams = await prepare({ ofTarget: 420, ofOthers: 2 });
    const { calls, faults } = await runMatrix(current().database, teams, doors);
    say('the table of permissions', calls);
    expect(faults).toEqual([]);
    const askForProof = procedures.filter(({ line }) => freshProofPermissions.includes(line.permission));
    expect(askForProof.map(({ path }) => path)).toEqual([
      'participation.export',
      'worksheet.make',
      'worksheet.export',
      'person.identity',
      'person.liftProtection',
      'baseData.identity',
      'registerExtract.get',
      'registerExtract.export',
      'disposal.decide',
      'disposal.archive',
      'disposal.confirm',
      'disposal.carryOut',
      'disposal.setPeriod',
      'import.list',
      'import.read',
      'import.check',
      'import.run',
      'import.undo',
      'accessLog.extract',
    ]);
    expect(calls).toBe((procedures.length + askForProof.length) * 17);
  });

  test("does nothing with another team's id in the place of any of its own", {
    timeout: patience,
  }, async () => {
    const teams = await prepare({ ofTarget: 4, ofOthers: 300 });
    const { calls, faults } = await runIdSwaps(current().database, teams, doors);
    say('ids of another team', calls);
    expect(faults).toEqual([]);
    expect(calls).toBeGreaterThan(200);
  });

  test("keeps to the actor's own rows when the application's checks are gone", {
    timeout: patience,
  }, async () => {
    const teams = await prepare({ ofTarget: 150, ofOthers: 2 });
    const { calls, faults } = await runBehindChecks(current().database, teams, doors);
    say('the database behind the checks', calls);
    expect(faults).toEqual([]);
    expect(calls).toBeGreaterThan(100);
  });

  test("keeps nothing new under the id of another team's record", async () => {
    const { database } = current();
    const { target, neighbour } = await prepare({ ofTarget: 2, ofOthers: 2 });
    const watched = await WatchedTeam.watch(database, target);
    const save = procedures.find(({ path }) => path === 'historicalReport.save');
    if (save === undefined) throw new Error('Old reports can be saved');
    const { reportId } = target.records[0];
    const input = { ...staffLines.historicalReport.save.input({ ...neighbour.records[0], reportId }), version: 0 };
    const actor = { kind: 'staff', userId: 'lead', role: 'team-lead', teamId: neighbour.teamId } as const;
    expect(await callProcedure(save, { database, actor, input })).toMatchObject({ ended: 'NOT_FOUND' });
    expect(await watched.hasChanged()).toBe(false);
  });
});
