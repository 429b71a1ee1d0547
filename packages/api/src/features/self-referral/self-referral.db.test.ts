import { randomUUID } from 'node:crypto';
import { describeOnEachDatabase } from '@kraften/db/testing/test-databases';
import type { SelfReferralAnswers } from '@kraften/domain/concepts/self-referral/self-referral';
import { beforeEach, describe, expect, test } from 'vitest';
import { fictionalAnswers as answers } from '../../testing/fictional-answers';
import { type TwoTeams, twoTeams } from '../../testing/two-teams';

describeOnEachDatabase('a self-referral', (current) => {
  let teams: TwoTeams;
  beforeEach(async () => {
    teams = await twoTeams(current().database);
  });
  const send = (idempotencyKey: string, changed: Partial<SelfReferralAnswers> = {}) =>
    teams.resident.selfReferral.send({
      teamSlug: teams.slug,
      idempotencyKey,
      language: 'sv',
      answers: { ...answers, ...changed },
    });

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

  test('says in which language it was last written, in the inbox and at the referral', async () => {
    const key = randomUUID();
    const sendIn = (language: 'ar' | 'en', hopes: string) =>
      teams.resident.selfReferral.send({
        teamSlug: teams.slug,
        idempotencyKey: key,
        language,
        answers: { ...answers, hopes },
      });
    const read = async () => {
      const [row] = await teams.ek.referral.list({ which: 'open' });
      const { answersLanguage } = await teams.ek.referral.get({ referralId: row?.referralId ?? '' });
      return [row?.writtenIn, answersLanguage];
    };
    await sendIn('ar', 'أريد أن أعمل مع الحيوانات.');
    expect(await read()).toEqual(['ar', 'ar']);
    await sendIn('en', 'To work with animals.');
    expect(await read()).toEqual(['en', 'en']);
  });

  describe('whose reply was lost and whose answers were edited before it was sent again', () => {
    const edited = { phone: '070-174 06 11', hopes: 'Jobba med hundar.' };
    const onlyReferral = async () => {
      const [row, ...others] = await teams.ek.referral.list({ which: 'open' });
      expect(others).toEqual([]);
      return await teams.ek.referral.get({ referralId: row?.referralId ?? '' });
    };

    test('reaches the team with the edit, under the same receipt, and says so', async () => {
      const key = randomUUID();
      const first = await send(key);
      expect(first.isAmended).toBe(false);
      expect(await onlyReferral()).toMatchObject({ answers, answersChangedOn: null });

      const second = await send(key, edited);
      expect(second).toEqual({ ...first, isAmended: true });
      expect(await onlyReferral()).toMatchObject({
        answers: { ...answers, ...edited },
        answersChangedOn: '2026-03-16',
        person: { phone: edited.phone },
        wishes: edited.hopes,
      });
    });

    test('keeps every version, and one version once', async () => {
      const key = randomUUID();
      await send(key);
      const again = await Promise.all([send(key, edited), send(key, edited), send(key, edited)]);
      expect(again.filter(({ isAmended }) => isAmended)).toHaveLength(3);
      await send(key);
      const { referralId, answers: latest } = await onlyReferral();
      expect(latest).toEqual(answers);
      const kept = await current().database.asOwner((tx) =>
        tx.selfReferralSubmission.findUnique({
          where: { referralId },
          include: { amendments: { orderBy: { number: 'asc' } } },
        }),
      );
      expect([kept?.answers, ...(kept?.amendments ?? []).map((amendment) => amendment.answers)]).toEqual([
        answers,
        { ...answers, ...edited },
        answers,
      ]);
    });

    test('makes who decides on the earlier answers read the later ones first', async () => {
      const key = randomUUID();
      await send(key);
      const read = await onlyReferral();
      await send(key, edited);
      const decision = { kind: 'accepted', decidedOn: '2026-03-16', reason: '' } as const;
      const { referralId, version } = read;
      await expect(teams.ek.referral.decide({ referralId, version, ...decision })).rejects.toMatchObject({
        code: 'CONFLICT',
      });
    });

    test('after the decision leaves what the team knows of the person, and shows the answers', async () => {
      const key = randomUUID();
      await send(key);
      const { referralId, version } = await onlyReferral();
      await teams.ek.referral.decide({ referralId, version, kind: 'accepted', decidedOn: '2026-03-16', reason: '' });
      expect(await send(key, edited)).toMatchObject({ isAmended: true });
      expect(await onlyReferral()).toMatchObject({
        answers: { ...answers, ...edited },
        person: { phone: answers.phone },
      });
    });
  });

  test('whose reply was lost and that was sent again to another team reaches that team too', async () => {
    const key = randomUUID();
    const lost = await send(key);
    const again = await teams.resident.selfReferral.send({
      teamSlug: `alm-${teams.ids.alm}`,
      idempotencyKey: key,
      language: 'sv',
      answers,
    });
    expect(again).toMatchObject({ teamName: 'Alm', isAmended: false });
    expect(again.reference).not.toBe(lost.reference);
    for (const receipt of [lost, again]) {
      expect(await teams.resident.receipt.open(receipt)).toMatchObject({ teamName: receipt.teamName });
    }
    expect(await teams.alm.referral.list({ which: 'open' })).toMatchObject([{ givenName: 'Noor' }]);
  });

  test('is followed by its receipt, through the booked visit to the decision', async () => {
    const receipt = await send(randomUUID());
    expect(await teams.resident.receipt.open(receipt)).toMatchObject({ teamName: 'Ek', stage: 'received' });

    const referralId = (await teams.ek.referral.list({ which: 'open' }))[0]?.referralId ?? '';
    const visit = { visitOn: '2026-03-24', visitTime: '13:00', place: 'Kraftgatan 8' };
    await teams.ek.studyVisit.book({ referralId, version: 1, ...visit });
    expect(await teams.resident.receipt.open(receipt)).toEqual({
      ...{ teamName: 'Ek', receivedOn: '2026-03-16', stage: 'visit-booked', bookedVisit: visit },
      ...{ contactedOn: null, writtenOn: null, decidedOn: null, visitTimes: [], outcome: null },
      ...{ mayWrite: true, mayWithdraw: true, mayChooseVisit: true },
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
