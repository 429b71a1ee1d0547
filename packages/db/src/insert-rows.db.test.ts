import { randomUUID } from 'node:crypto';
import { expect, test } from 'vitest';
import { databaseProblem } from './database-error';
import { insertRows } from './insert-rows';
import { describeOnEachDatabase } from './testing/test-databases';
import { insertTwoTeams } from './testing/two-teams';

describeOnEachDatabase('rows inserted at once', (current) => {
  test('are kept as they were, with defaults where they say nothing', async () => {
    const { database } = current();
    const { teamId, participationId } = (await insertTwoTeams(database)).alpha;
    const begun = { teamId, participationId, employer: 'Kafé "Ö;\'\\', startedOn: '2026-04-01', hoursPerWeek: 7.5 };
    const rows = [
      { ...begun, id: randomUUID(), endedOn: '2026-04-30', ending: 'completed' },
      { ...begun, id: randomUUID(), endedOn: null, ending: null },
    ];
    await database.asOwner((tx) => insertRows(tx, 'work_training', rows));
    await database.asOwner((tx) => insertRows(tx, 'work_training', []));
    const kept = await database.asOwner((tx) =>
      tx.workTraining.findMany({
        where: { participationId, startedOn: new Date(begun.startedOn) },
        orderBy: { endedOn: 'asc' },
      }),
    );
    const defaults = {
      ...{ supervisor: '', employerId: null, placeId: null, hoursChanges: '', goal: '', plan: '' },
      ...{ followUpOn: null, endingNote: '', version: 1, createdAt: expect.any(Date) },
    };
    expect(kept).toEqual([
      {
        ...rows[0],
        ...defaults,
        startedOn: new Date('2026-04-01'),
        endedOn: new Date('2026-04-30'),
      },
      { ...rows[1], ...defaults, startedOn: new Date('2026-04-01') },
    ]);
  });

  test('are all refused when one is', async () => {
    const { database } = current();
    const { teamId } = (await insertTwoTeams(database)).alpha;
    const group = { teamId, name: 'Skogsgruppen' };
    const rows = [
      { ...group, id: randomUUID() },
      { ...group, id: randomUUID() },
    ];
    const inserting = database.asOwner((tx) => insertRows(tx, 'group', rows));
    await expect(inserting).rejects.toSatisfy(
      (error) => databaseProblem(error)?.constraint === 'group_team_id_name_key',
    );
    const kept = await database.asOwner((tx) => tx.group.count({ where: { name: group.name } }));
    expect(kept).toBe(0);
  });

  test('have names of tables and columns, and nothing else, put into the statement', async () => {
    const { database } = current();
    const insert = async (table: string, row: object) =>
      await database.asOwner((tx) => insertRows(tx, table, [{ ...row }]));
    await expect(insert('group" --', { id: '1' })).rejects.toThrow('names no table');
    await expect(insert('group', { 'id") --': '1' })).rejects.toThrow('names no table');
  });
});
