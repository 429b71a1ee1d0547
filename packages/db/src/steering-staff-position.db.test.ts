import { beforeAll, expect, test } from 'vitest';
import { loadSteeringStaffPositions } from './records/steering-staff-position';
import { describeOnEachDatabase } from './testing/test-databases';
import { insertTwoTeams, type TwoTeams } from './testing/two-teams';

const request = { requestId: null };

describeOnEachDatabase('who works in the team, to the steering group', (current) => {
  let teams: TwoTeams;
  beforeAll(async () => {
    teams = await insertTwoTeams(current().database);
  });

  test('is read by the own group, without a name', async () => {
    const { alpha, beta } = teams;
    const { database } = current();
    const seen = (teamId: string) =>
      database.withActor(alpha.steering, request, ({ tx }) => loadSteeringStaffPositions(tx, teamId));
    expect(await seen(alpha.teamId)).toEqual([
      { role: 'Handledare', employer: 'SOC', percent: 80, startsOn: '2024-08-01', endsOn: null },
    ]);
    expect(await seen(beta.teamId)).toEqual([]);
    const rows = await database.withActor(alpha.steering, request, ({ tx }) => tx.steeringStaffPosition.findMany());
    expect(rows.map(({ teamId }) => teamId)).toEqual([alpha.teamId]);
    expect(JSON.stringify(rows)).not.toContain('Ida');
  });
});
