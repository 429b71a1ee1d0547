import { describeOnEachDatabase } from '@kraften/db/testing/test-databases';
import { beforeEach, expect, test } from 'vitest';
import { enrolmentOf, enrolSomebody, queueSomebody } from '../../testing/case-steps';
import { type TwoTeams, twoTeams } from '../../testing/two-teams';

describeOnEachDatabase('a team that is full', (current) => {
  let teams: TwoTeams;
  let queued: Awaited<ReturnType<typeof queueSomebody>>;
  beforeEach(async () => {
    teams = await twoTeams(current().database);
    await current().database.asOwner((tx) => tx.team.update({ where: { id: teams.ids.ek }, data: { capacity: 1 } }));
    await enrolSomebody(teams);
    queued = await queueSomebody(teams, { identityNumber: '', givenName: 'Nora' });
  });

  const enrol = async () => {
    const enrolment = enrolmentOf(teams, queued);
    return await teams.ek.participation.enrol({
      ...enrolment,
      person: { ...enrolment.person, identityNumber: '', givenName: 'Nora' },
    });
  };
  const { reason } = { reason: 'Hen har väntat ett år.' };

  test('enrols somebody more once it is said why, and says so afterwards', async () => {
    const { referralId } = queued;
    expect((await teams.ek.intake.get()).occupancy).toEqual({ enrolled: 1, capacity: 1, free: 0 });
    await expect(enrol()).rejects.toMatchObject({ code: 'PRECONDITION_FAILED' });
    await teams.ek.intake.allowOverCapacity({ referralId, reason });
    await teams.ek.intake.allowOverCapacity({ referralId, reason });
    await enrol();
    expect((await teams.ek.intake.get()).occupancy).toEqual({ enrolled: 2, capacity: 1, free: 0 });
    expect(await teams.ek.referral.get({ referralId })).toMatchObject({ overCapacity: { reason } });
  });

  test('keeps the first reason, asks for one in words, and hears none from another team', async () => {
    const { referralId } = queued;
    await teams.ek.intake.allowOverCapacity({ referralId, reason });
    await expect(teams.ek.intake.allowOverCapacity({ referralId, reason: 'Annat.' })).rejects.toMatchObject({
      code: 'CONFLICT',
    });
    await expect(teams.ek.intake.allowOverCapacity({ referralId, reason: ' ' })).rejects.toMatchObject({
      code: 'BAD_REQUEST',
    });
    await expect(teams.alm.intake.allowOverCapacity({ referralId, reason })).rejects.toMatchObject({
      code: 'NOT_FOUND',
    });
  });
});
