import { randomUUID } from 'node:crypto';
import { describeOnEachDatabase } from '@kraften/db/testing/test-databases';
import { beforeEach, expect, test } from 'vitest';
import { type TwoTeams, twoTeams } from '../../testing/two-teams';

const answers = {
  givenName: 'Noor',
  familyName: 'Lind',
  contactWay: 'phone',
  phone: '070-174 06 10',
  email: '',
  postalAddress: '',
  ifSomeoneElseAnswers: 'Säg att Noor ringer upp.',
  birthDate: '1994-05-02',
  municipality: 'Hedemora',
  hopes: 'Jobba med djur.',
  worksAlready: '',
  supportToday: '',
  incomeSource: null,
  practicalNeeds: '',
  consent: true,
} as const;

describeOnEachDatabase('a self-referral', (current) => {
  let teams: TwoTeams;
  beforeEach(async () => {
    teams = await twoTeams(current().database);
  });
  const send = (idempotencyKey: string) =>
    teams.resident.selfReferral.send({ teamSlug: teams.slug, idempotencyKey, language: 'sv', answers });

  test('arrives once with one receipt, however often it is sent', async () => {
    const key = randomUUID();
    const receipts = await Promise.all([send(key), send(key), send(key)]);
    expect(new Set(receipts.map(({ reference, code }) => `${reference} ${code}`)).size).toBe(1);
    const [row, ...others] = await teams.ek.referral.list({ which: 'open' });
    expect(row).toMatchObject({ givenName: 'Noor', source: 'SELF', stage: 'received', receivedOn: '2026-03-16' });
    expect(others).toEqual([]);
  });

  test('shows the team the answers as they were sent', async () => {
    await send(randomUUID());
    const [row] = await teams.ek.referral.list({ which: 'open' });
    expect((await teams.ek.referral.get({ referralId: row?.referralId ?? '' })).answers).toEqual(answers);
  });

  test('is followed by its receipt, through the booked visit to the decision', async () => {
    const receipt = await send(randomUUID());
    expect(await teams.resident.receipt.open(receipt)).toMatchObject({ teamName: 'Ek', stage: 'received' });

    const referralId = (await teams.ek.referral.list({ which: 'open' }))[0]?.referralId ?? '';
    const visit = { visitOn: '2026-03-24', visitTime: '13:00', place: 'Kraftgatan 8' };
    await teams.ek.studyVisit.book({ referralId, version: 1, ...visit });
    expect(await teams.resident.receipt.open(receipt)).toEqual({
      teamName: 'Ek',
      receivedOn: '2026-03-16',
      stage: 'visit-booked',
      bookedVisit: visit,
    });
    await teams.ek.referral.decide({ referralId, version: 2, kind: 'accepted', decidedOn: '2026-03-16', reason: '' });
    expect(await teams.resident.receipt.open(receipt)).toMatchObject({ stage: 'queued' });
  });

  test('opens to its code however it is typed, and to no other', async () => {
    const { reference, code } = await send(randomUUID());
    const typed = { reference: reference.toLowerCase(), code: code.toLowerCase().replaceAll('-', ' ') };
    expect(await teams.resident.receipt.open(typed)).toMatchObject({ stage: 'received' });
    const other = await send(randomUUID());
    const wrong = teams.resident.receipt.open({ reference, code: other.code });
    const unknown = teams.resident.receipt.open({ reference: 'AAAA-AAAA', code });
    const [wrongError, unknownError] = await Promise.all([wrong.catch(String), unknown.catch(String)]);
    expect(wrongError).toContain('Vi hittar ingen anmälan');
    expect(unknownError).toBe(wrongError);
  });

  test('to a team that does not exist is refused and leaves nothing', async () => {
    const call = teams.resident.selfReferral.send({
      teamSlug: 'finns-inte',
      idempotencyKey: randomUUID(),
      language: 'sv',
      answers,
    });
    await expect(call).rejects.toMatchObject({ code: 'NOT_FOUND' });
    expect(await teams.ek.referral.list({ which: 'all' })).toEqual([]);
  });
});
