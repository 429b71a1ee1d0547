import { randomUUID } from 'node:crypto';
import { describeOnEachDatabase } from '@kraften/db/testing/test-databases';
import { beforeEach, expect, test } from 'vitest';
import { type TwoTeams, today, twoTeams } from '../../testing/two-teams';
import { readSharedReport } from './read-shared-report';

describeOnEachDatabase('a period’s figures', (current) => {
  let teams: TwoTeams;
  let meetingId: string;

  beforeEach(async () => {
    teams = await twoTeams(current().database);
    meetingId = randomUUID();
    await teams.ek.meeting.save({
      ...{ meetingId, version: 0 },
      plan: {
        ...{ kind: 'steering', heldOn: today, startsAt: '09:00', endsAt: '11:00', place: 'Tjädern', memberIds: [] },
        ...{ agenda: [{ itemId: randomUUID(), title: 'Ekonomi' }], isCancelled: false, cancelReason: '' },
      },
    });
  });

  test('are shared by a link that the lead makes and ends, and each opening is logged', async () => {
    const period = { from: '2025-01-01', to: '2025-12-31' };
    const shareId = randomUUID();
    const made = { meetingId, shareId, share: { period, days: 14 as const } };
    await expect(teams.ek.meetingShare.make(made)).rejects.toMatchObject({ code: 'FORBIDDEN' });
    const { key } = await teams.ekLead.meetingShare.make(made);
    const opened = (secret: string) => readSharedReport(current().database, secret, { requestId: 'r', today });
    const shared = await opened(key);
    expect(shared).toMatchObject({ teamName: 'Ek', period, agenda: ['Ekonomi'] });
    expect(shared?.figures.length).toBeGreaterThan(20);
    expect(await opened(`${key.slice(0, -2)}xx`)).toBeNull();
    expect(await teams.ekLead.meetingShare.list({ meetingId })).toMatchObject([
      { stage: 'works', openings: 1, period },
    ]);
    await teams.ekLead.meetingShare.end({ meetingId, shareId });
    expect(await opened(key)).toBeNull();
    expect(await teams.ekLead.meetingShare.list({ meetingId })).toMatchObject([{ stage: 'ended', openings: 1 }]);
  });

  test('are shared no more when who made the link leads the team no more', async () => {
    const period = { from: '2025-01-01', to: '2025-12-31' };
    const { key } = await teams.ekLead.meetingShare.make({
      ...{ meetingId, shareId: randomUUID() },
      share: { period, days: 7 },
    });
    const { database } = current();
    await database.asOwner((tx) => tx.membership.deleteMany({ where: { userId: teams.ids.ekLead } }));
    expect(await readSharedReport(database, key, { requestId: 'r', today })).toBeNull();
  });
});
