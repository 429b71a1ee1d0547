import { describeOnEachDatabase } from '@kraften/db/testing/test-databases';
import { beforeEach, expect, test } from 'vitest';
import { person, referral } from '../../testing/case-steps';
import { fieldErrorsOf } from '../../testing/field-errors-of';
import { type TwoTeams, twoTeams } from '../../testing/two-teams';

describeOnEachDatabase('a referral', (current) => {
  let teams: TwoTeams;
  beforeEach(async () => {
    teams = await twoTeams(current().database);
  });

  test('is in the inbox of its team from the moment it is registered, and in no other', async () => {
    await teams.ek.referral.register(referral);
    const [row, ...others] = await teams.ek.referral.list({ which: 'open' });
    expect(row).toMatchObject({ givenName: 'Maja', familyName: 'Berg', source: 'SOC', stage: 'received' });
    expect(others).toEqual([]);
    expect(await teams.alm.referral.list({ which: 'all' })).toEqual([]);
  });

  test('walks from booked visit to queue, each step seen on its page', async () => {
    const { referralId } = await teams.ek.referral.register(referral);
    const visit = { visitOn: '2026-03-12', visitTime: '09:30', place: 'Kraftgatan 8' };
    await teams.ek.studyVisit.book({ referralId, version: 1, ...visit });
    const booked = await teams.ek.referral.get({ referralId });
    expect(booked).toMatchObject({ stage: 'visit-booked', version: 2, studyVisits: [{ ...visit, outcome: null }] });

    const studyVisitId = booked.studyVisits[0]?.id ?? '';
    await teams.ek.studyVisit.record({ referralId, version: 2, studyVisitId, outcome: 'visited' });
    expect(await teams.ek.referral.get({ referralId })).toMatchObject({ stage: 'visited' });

    await teams.ek.referral.decide({ referralId, version: 3, kind: 'accepted', decidedOn: '2026-03-13', reason: '' });
    expect(await teams.ek.referral.get({ referralId })).toMatchObject({ stage: 'queued' });
  });

  test('has one visit at a time: booking again cancels the one that has not been', async () => {
    const { referralId } = await teams.ek.referral.register(referral);
    const visit = { visitOn: '2026-03-20', visitTime: '09:30', place: 'Kraftgatan 8' };
    await teams.ek.studyVisit.book({ referralId, version: 1, ...visit });
    await teams.ek.studyVisit.book({ referralId, version: 2, ...visit, visitOn: '2026-03-27', reason: 'Hen är sjuk.' });
    const { studyVisits } = await teams.ek.referral.get({ referralId });
    expect(studyVisits.map(({ visitOn, outcome }) => [visitOn, outcome])).toEqual([
      ['2026-03-20', 'cancelled'],
      ['2026-03-27', null],
    ]);
  });

  test('says what speaks against the target group, and accepting against it needs a reason', async () => {
    const { referralId } = await teams.ek.referral.register({
      ...referral,
      person: { ...person, municipality: 'Avesta' },
    });
    expect((await teams.ek.referral.get({ referralId })).concerns).toEqual(['Personen bor inte i Hedemora.']);
    const decision = { referralId, version: 1, kind: 'accepted', decidedOn: '2026-03-13' } as const;
    expect(await fieldErrorsOf(teams.ek.referral.decide({ ...decision, reason: '' }))).toEqual([
      { field: 'reason', message: 'Skriv varför teamet antar personen trots det som står ovan.' },
    ]);
    await teams.ek.referral.decide({ ...decision, reason: 'Flyttar till Hedemora i april.' });
    expect(await teams.ek.referral.get({ referralId })).toMatchObject({ stage: 'queued' });
  });

  test('is not changed by somebody who read an older version of it', async () => {
    const { referralId } = await teams.ek.referral.register(referral);
    const decision = { referralId, version: 1, decidedOn: '2026-03-13', reason: 'Har flyttat.' } as const;
    await teams.ek.referral.decide({ ...decision, kind: 'withdrawn' });
    await expect(teams.ek.referral.decide({ ...decision, kind: 'accepted' })).rejects.toMatchObject({
      code: 'CONFLICT',
    });
    expect(await teams.ek.referral.get({ referralId })).toMatchObject({ stage: 'withdrawn', version: 2 });
  });

  test('with a wrong check digit is refused at the field, and nothing is kept', async () => {
    const wrong = { ...referral, person: { ...person, identityNumber: '19900101-2384' } };
    expect(await fieldErrorsOf(teams.ek.referral.register(wrong))).toMatchObject([{ field: 'person.identityNumber' }]);
    expect(await teams.ek.referral.list({ which: 'all' })).toEqual([]);
  });
});
