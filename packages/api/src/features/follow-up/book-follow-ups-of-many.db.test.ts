import { randomUUID } from 'node:crypto';
import { describeOnEachDatabase } from '@kraften/db/testing/test-databases';
import { beforeEach, expect, test } from 'vitest';
import { enrolmentOf, person, queueSomebody } from '../../testing/case-steps';
import { type TwoTeams, twoTeams } from '../../testing/two-teams';

describeOnEachDatabase('follow-ups of many', (current) => {
  let teams: TwoTeams;
  let [maja, bo] = ['', ''];
  beforeEach(async () => {
    teams = await twoTeams(current().database);
    maja = await enrol('Maja');
    bo = await enrol('Bo');
  });

  async function enrol(givenName: string): Promise<string> {
    const queued = await queueSomebody(teams, { identityNumber: '', givenName });
    const enrolment = { ...enrolmentOf(teams, queued), person: { ...person, identityNumber: '', givenName } };
    return (await teams.ek.participation.enrol(enrolment)).participationId;
  }
  const at = (participationId: string, plannedTime: string, plannedOn = '2026-04-01') => ({
    ...{ participationId, plannedTime, plannedOn, bookingId: randomUUID(), version: 0 },
    ...{ place: 'Gussarvsgatan', bookedBy: 'team' as const },
  });
  const booked = async (participationId: string) =>
    (await teams.ek.participation.get({ participationId })).bookings.map(({ plannedTime }) => plannedTime);

  test('are booked for all, once however often it is sent, and cancelled for all', async () => {
    const bookings = [at(maja, '09:00'), at(bo, '10:00')];
    await teams.ek.followUp.bookMany({ bookings, cancel: false });
    await teams.ek.followUp.bookMany({ bookings, cancel: false });
    expect([await booked(maja), await booked(bo)]).toEqual([['09:00'], ['10:00']]);
    await teams.ek.followUp.bookMany({ bookings: bookings.map((each) => ({ ...each, version: 1 })), cancel: true });
    expect([await booked(maja), await booked(bo)]).toEqual([[], []]);
  });

  test('are booked for none when one has got a booking meanwhile, or the day has been', async () => {
    await teams.ek.followUp.bookMany({ bookings: [at(bo, '08:00')], cancel: false });
    const late = teams.ek.followUp.bookMany({ bookings: [at(maja, '09:00'), at(bo, '10:00')], cancel: false });
    await expect(late).rejects.toMatchObject({ code: 'CONFLICT' });
    const past = teams.ek.followUp.bookMany({ bookings: [at(maja, '09:00', '2026-03-15')], cancel: false });
    await expect(past).rejects.toMatchObject({ code: 'UNPROCESSABLE_CONTENT' });
    expect(await booked(maja)).toEqual([]);
  });

  test('are of the own team alone', async () => {
    const elsewhere = teams.alm.followUp.bookMany({ bookings: [at(maja, '09:00')], cancel: false });
    await expect(elsewhere).rejects.toMatchObject({ code: 'NOT_FOUND' });
  });
});
