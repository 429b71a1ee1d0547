import { randomUUID } from 'node:crypto';
import { databaseProblem } from '@kraften/db/database-error';
import { describeOnEachDatabase } from '@kraften/db/testing/test-databases';
import { beforeEach, expect, test } from 'vitest';
import { person, referral } from '../../testing/case-steps';
import { fieldErrorsOf } from '../../testing/field-errors-of';
import { type TwoTeams, twoTeams } from '../../testing/two-teams';

const standing = {
  ...{ weekday: '2' as const, startsAt: '13:00', place: 'Kraftgatan 8', capacity: 1 },
  ...{ validFrom: '2026-01-01', validUntil: null, exceptedOn: ['2026-03-24'] },
};
/** The first Tuesday after the tests' today. */
const slot = { visitOn: '2026-03-17', visitTime: '13:00', place: 'Kraftgatan 8' };

describeOnEachDatabase('study visits at standing times', (current) => {
  let teams: TwoTeams;
  let standingTimeId: string;
  beforeEach(async () => {
    teams = await twoTeams(current().database);
    standingTimeId = randomUUID();
    await teams.ekLead.intake.saveStandingTime({ standingTimeId, version: 0, standing });
  });

  const register = async () =>
    (await teams.ek.referral.register({ ...referral, person: { ...person, identityNumber: '' } })).referralId;
  const freeDays = async () => (await teams.ek.intake.get()).freeSlots.map(({ visitOn }) => visitOn);

  test('are offered until they are booked, and again when they are cancelled with a reason', async () => {
    expect((await freeDays()).slice(0, 3)).toEqual(['2026-03-17', '2026-03-31', '2026-04-07']);
    const referralId = await register();
    await teams.ek.studyVisit.book({ referralId, version: 1, ...slot });
    expect((await freeDays())[0]).toBe('2026-03-31');
    const [visit] = (await teams.ek.referral.get({ referralId })).studyVisits;
    const cancelling = { referralId, version: 2, studyVisitId: visit?.id ?? '', outcome: 'cancelled' as const };
    expect(await fieldErrorsOf(teams.ek.studyVisit.record(cancelling))).toEqual([
      { field: 'reason', message: 'Skriv varför besöket avbokas.' },
    ]);
    await teams.ek.studyVisit.record({ ...cancelling, reason: 'Hen är sjuk.' });
    expect((await freeDays())[0]).toBe('2026-03-17');
    expect(await teams.ek.referral.get({ referralId })).toMatchObject({
      studyVisits: [{ outcome: 'cancelled', reason: 'Hen är sjuk.', settledAt: expect.any(Date) }],
    });
  });

  test('that are full cannot be booked, not even typed in', async () => {
    await teams.ek.studyVisit.book({ referralId: await register(), version: 1, ...slot });
    const late = teams.ek.studyVisit.book({ referralId: await register(), version: 1, ...slot });
    expect(await fieldErrorsOf(late)).toEqual([
      { field: 'visitOn', message: 'Tiden är fullbokad. Välj en annan tid.' },
    ]);
  });

  test('are given to one of two who book at the same moment', async () => {
    const both = [await register(), await register()].map((referralId) =>
      teams.ek.studyVisit.book({ referralId, version: 1, ...slot }),
    );
    const ends = (await Promise.allSettled(both)).map(({ status }) => status);
    expect(ends.toSorted()).toEqual(['fulfilled', 'rejected']);
    expect((await freeDays())[0]).toBe('2026-03-31');
  });

  test('hold no more than they take in the database either', async () => {
    const referralId = await register();
    await teams.ek.studyVisit.book({ referralId, version: 1, ...slot });
    const row = (seat: number, visitOn = '2026-03-17') => ({
      ...{ id: randomUUID(), teamId: teams.ids.ek, referralId, standingTimeId, seat },
      ...{ visitOn: new Date(visitOn), visitTime: '13:00', place: 'x' },
    });
    const constraintOf = async (data: ReturnType<typeof row>) =>
      await current()
        .database.asOwner(async (tx) => await tx.studyVisit.create({ data }))
        .then(
          () => null,
          (error: unknown) => databaseProblem(error),
        );
    expect(await constraintOf(row(1))).toMatchObject({ kind: 'unique' });
    expect(await constraintOf(row(2))).toEqual({ kind: 'check', constraint: 'study_visit_place_exists' });
    expect(await constraintOf(row(1, '2026-03-18'))).toEqual({ kind: 'check', constraint: 'study_visit_place_exists' });
  });

  test('are left for another time with a reason, and the two visits know of each other', async () => {
    const referralId = await register();
    await teams.ek.studyVisit.book({ referralId, version: 1, ...slot });
    const free = { ...slot, visitOn: '2026-03-19', visitTime: '15:15', place: 'Vårdcentralen' };
    expect(await fieldErrorsOf(teams.ek.studyVisit.book({ referralId, version: 2, ...free }))).toEqual([
      { field: 'reason', message: 'Skriv varför besöket flyttas.' },
    ]);
    await teams.ek.studyVisit.book({ referralId, version: 2, ...free, reason: 'Remittenten kan inte.' });
    const { studyVisits } = await teams.ek.referral.get({ referralId });
    expect(studyVisits).toMatchObject([
      { outcome: 'cancelled', reason: 'Remittenten kan inte.', movedToId: studyVisits[1]?.id },
      { outcome: null, visitTime: '15:15' },
    ]);
    expect((await freeDays())[0]).toBe('2026-03-17');
  });

  test('are the lead’s to set, and no other team’s to see', async () => {
    const another = { standingTimeId: randomUUID(), version: 0, standing };
    await expect(teams.ek.intake.saveStandingTime(another)).rejects.toMatchObject({ code: 'FORBIDDEN' });
    expect(await teams.alm.intake.get()).toMatchObject({ standingTimes: [], freeSlots: [] });
  });

  test('are ended or made larger, but keep their day, hour and place', async () => {
    const saved = { standingTimeId, version: 1 };
    const larger = { ...standing, capacity: 3, validUntil: '2026-03-31' };
    await teams.ekLead.intake.saveStandingTime({ ...saved, standing: larger });
    expect((await teams.ek.intake.get()).freeSlots).toMatchObject([
      { visitOn: '2026-03-17', free: 3 },
      { visitOn: '2026-03-31', free: 3 },
    ]);
    const late = teams.ekLead.intake.saveStandingTime({ ...saved, standing });
    await expect(late).rejects.toMatchObject({ code: 'CONFLICT' });
    const moved = { ...saved, version: 2, standing: { ...standing, startsAt: '14:00' } };
    expect(await fieldErrorsOf(teams.ekLead.intake.saveStandingTime(moved))).toMatchObject([{ field: 'startsAt' }]);
  });

  test('are kept once when the answer was lost and the same is sent again', async () => {
    await teams.ekLead.intake.saveStandingTime({ standingTimeId, version: 0, standing });
    expect((await teams.ek.intake.get()).standingTimes).toHaveLength(1);
  });
});
