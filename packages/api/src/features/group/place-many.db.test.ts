import { randomUUID } from 'node:crypto';
import { describeOnEachDatabase } from '@kraften/db/testing/test-databases';
import { beforeEach, expect, test } from 'vitest';
import { enrolmentOf, person, queueSomebody } from '../../testing/case-steps';
import { type TwoTeams, twoTeams } from '../../testing/two-teams';

const day = '2026-03-16';

describeOnEachDatabase('many in a group', (current) => {
  let teams: TwoTeams;
  let groupId = '';
  let [maja, bo, eva] = ['', '', ''];
  beforeEach(async () => {
    teams = await twoTeams(current().database);
    groupId = randomUUID();
    await teams.ek.group.save({
      ...{ groupId, version: 0, name: `Skogen ${groupId}`, kind: 'forest', capacity: 2, leaderIds: [], times: [] },
      ...{ exceptions: [], sharedTeamIds: [], endedOn: null },
    });
    maja = await enrol('Maja');
    bo = await enrol('Bo');
    eva = await enrol('Eva');
  });

  async function enrol(givenName: string): Promise<string> {
    const queued = await queueSomebody(teams, { identityNumber: '', givenName });
    const enrolment = { ...enrolmentOf(teams, queued), person: { ...person, identityNumber: '', givenName } };
    return (await teams.ek.participation.enrol(enrolment)).participationId;
  }
  const place = (participationId: string, waits = false) => ({ participationId, memberId: randomUUID(), waits });
  const members = async () =>
    (await teams.ek.group.get({ groupId })).members.map(({ participationId, joinedOn }) => [participationId, joinedOn]);

  test('get the free places in their order, and the rest wait, once however often it is sent', async () => {
    const asked = { groupId, day, places: [place(maja), place(bo), place(eva, true)] };
    await teams.ek.group.placeMany(asked);
    await teams.ek.group.placeMany(asked);
    expect(await members()).toEqual(
      expect.arrayContaining([
        [maja, day],
        [bo, day],
        [eva, null],
      ]),
    );
    expect(await members()).toHaveLength(3);
  });

  test('are put there as was told, or not at all', async () => {
    await teams.ek.group.placeMany({ groupId, day, places: [place(maja)] });
    const told = teams.ek.group.placeMany({ groupId, day, places: [place(bo), place(eva)] });
    await expect(told).rejects.toMatchObject({ code: 'CONFLICT' });
    const again = teams.ek.group.placeMany({ groupId, day, places: [place(maja), place(bo, true)] });
    await expect(again).rejects.toMatchObject({ code: 'CONFLICT' });
    expect(await members()).toEqual([[maja, day]]);
  });

  test('are of the own team, as the group is', async () => {
    const elsewhere = teams.alm.group.placeMany({ groupId, day, places: [place(maja)] });
    await expect(elsewhere).rejects.toMatchObject({ code: 'NOT_FOUND' });
    const nobody = teams.ek.group.placeMany({ groupId, day, places: [place(randomUUID())] });
    await expect(nobody).rejects.toMatchObject({ code: 'NOT_FOUND' });
  });
});
