import { describeOnEachDatabase } from '@kraften/db/testing/test-databases';
import { beforeEach, expect, test } from 'vitest';
import { closing, enrolSomebody } from '../testing/case-steps';
import { type TwoTeams, today, twoTeams } from '../testing/two-teams';
import { casework } from './permitted';
import { createCallerFactory, router } from './trpc';

describeOnEachDatabase('a unit of work', (current) => {
  let teams: TwoTeams;
  beforeEach(async () => {
    teams = await twoTeams(current().database);
  });

  const auditActions = () =>
    current().database.asOwner(async (tx) => {
      const rows = await tx.auditEntry.findMany({ where: { teamId: teams.ids.ek }, orderBy: { id: 'asc' } });
      return rows.map(({ action, userId }) => ({ action, userId }));
    });

  test('is refused to who is signed out, and to a role that the door is not for', async () => {
    await expect(teams.signedOut.referral.list({ which: 'open' })).rejects.toMatchObject({ code: 'UNAUTHORIZED' });
    await expect(teams.steeringAtStaffDoor.participation.list({ part: 'all' })).rejects.toMatchObject({
      code: 'FORBIDDEN',
    });
  });

  test('leaves an audit entry for what was read and what was changed, by whom', async () => {
    const { participationId } = await enrolSomebody(teams);
    await teams.ek.participation.get({ participationId });
    const userId = teams.ids.ekCoach;
    expect(await auditActions()).toEqual([
      { action: 'referral.register', userId },
      { action: 'referral.decide', userId },
      { action: 'participation.enrol', userId },
      { action: 'participation.get', userId },
    ]);
  });

  test('that is refused leaves neither change nor entry', async () => {
    const { participationId } = await enrolSomebody(teams);
    const before = await auditActions();
    await teams.ek.participation.close({ participationId, version: 7, ...closing }).catch(() => null);
    expect(await auditActions()).toEqual(before);
  });

  test('that leaves no audit entry is undone', async () => {
    const forgetful = router({
      rename: casework('participation:write').mutation(({ ctx }) =>
        ctx.tx.person.updateMany({ data: { givenName: 'Ändrad' } }),
      ),
    });
    const { participationId } = await enrolSomebody(teams);
    const caller = createCallerFactory(forgetful)({
      database: current().database,
      actor: { kind: 'staff', userId: teams.ids.ekCoach, role: 'coach', teamId: teams.ids.ek },
      user: null,
      requestId: 'r',
      today: () => today,
      hasFreshProof: true,
      receiptKey: 'k',
    });
    await expect(caller.rename()).rejects.toThrow('left no audit entry');
    expect((await teams.ek.participation.get({ participationId })).person.givenName).toBe('Maja');
  });
});
