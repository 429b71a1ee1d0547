import { randomUUID } from 'node:crypto';
import { describeOnEachDatabase } from '@kraften/db/testing/test-databases';
import { latestListed, mayHaveClosedMore } from '@kraften/domain/concepts/participation/participant-list';
import { beforeEach, expect, test } from 'vitest';
import { closing, enrolmentOf, enrolSomebody, person, queueSomebody } from '../../testing/case-steps';
import { fieldErrorsOf } from '../../testing/field-errors-of';
import { type TwoTeams, twoTeams } from '../../testing/two-teams';

describeOnEachDatabase('a participation', (current) => {
  let teams: TwoTeams;
  beforeEach(async () => {
    teams = await twoTeams(current().database);
  });

  test('begins with the enrolment and asks for what is due', async () => {
    const { participationId } = await enrolSomebody(teams);
    expect(await teams.ek.participation.get({ participationId })).toMatchObject({
      coachName: 'Ebba Ek',
      enrolledOn: '2025-12-01',
      trialEndsOn: '2025-12-31',
      nextFollowUpDueOn: '2026-03-01',
      flags: ['follow-up-overdue', 'trial-to-decide', 'insurance-to-register'],
    });
    expect(await teams.ek.referral.list({ which: 'open' })).toEqual([]);
  });

  test('is enrolled once, however often it is sent, and answers as the first time', async () => {
    const enrolment = enrolmentOf(teams, await queueSomebody(teams));
    const answers = await Promise.all([
      teams.ek.participation.enrol(enrolment),
      teams.ek.participation.enrol(enrolment),
    ]);
    expect(await teams.ek.participation.enrol(enrolment)).toEqual(answers[0]);
    expect(answers[1]).toEqual(answers[0]);
    expect(await teams.ek.participation.list({ part: 'all' })).toHaveLength(1);
  });

  test('is not enrolled again by another window, nor changed by sending it again', async () => {
    const enrolment = enrolmentOf(teams, await queueSomebody(teams));
    await teams.ek.participation.enrol(enrolment);
    const later = [
      { ...enrolment, participationId: randomUUID() },
      { ...enrolment, firstStep: 'Något annat' },
    ];
    for (const other of later) {
      await expect(teams.ek.participation.enrol(other)).rejects.toMatchObject({ code: 'PRECONDITION_FAILED' });
    }
    const { participationId, firstStep } = enrolment;
    expect(await teams.ek.participation.list({ part: 'all' })).toHaveLength(1);
    expect(await teams.ek.participation.get({ participationId })).toMatchObject({ firstStep });
  });

  test('moves its next follow-up three months on when one has been held', async () => {
    const { participationId } = await enrolSomebody(teams);
    const followUp = { heldOn: '2026-03-05', attendees: 'Maja, Sara Holm', agreed: 'Praktik två dagar i veckan.' };
    await teams.ek.followUp.record({ participationId, version: 1, ...followUp });
    expect(await teams.ek.participation.get({ participationId })).toMatchObject({
      nextFollowUpDueOn: '2026-06-05',
      followUps: [followUp],
      version: 2,
    });
  });

  test('has no more trial to decide and no insurance to register when both are done', async () => {
    const { participationId } = await enrolSomebody(teams);
    await teams.ek.participation.decideTrial({
      participationId,
      version: 1,
      kind: 'continue',
      decidedOn: '2025-12-22',
    });
    await teams.ek.participation.recordInsurance({ participationId, version: 2 });
    expect((await teams.ek.participation.get({ participationId })).flags).toEqual(['follow-up-overdue']);
  });

  test('closes once, and is then closed to changes', async () => {
    const { participationId } = await enrolSomebody(teams);
    await teams.ek.participation.close({ participationId, version: 1, ...closing });
    expect((await teams.ek.participation.get({ participationId })).closing).toEqual({
      ...{ ...closing, transferredTo: null, closedById: teams.ids.ekCoach },
    });
    await expect(teams.ek.participation.close({ participationId, version: 2, ...closing })).rejects.toMatchObject({
      code: 'PRECONDITION_FAILED',
    });
  });

  test.each([
    ['before the enrolment', { closedOn: '2025-11-30' }, 'closedOn'],
    ['in the future', { closedOn: '2026-03-17' }, 'closedOn'],
    ['to work without saying how it is paid', { outcome: 'work' }, 'wageSubsidy'],
    ['to something else without a reason', { outcome: 'other' }, 'otherReason'],
    [
      'to sickness compensation without final documentation',
      { outcome: 'sickness-compensation' },
      'finalDocumentation',
    ],
    ['as a dropout to studies', { dropout: true }, 'dropout'],
  ] as const)('is not closed %s', async (_rule, change, field) => {
    const { participationId } = await enrolSomebody(teams);
    const errors = await fieldErrorsOf(
      teams.ek.participation.close({ participationId, version: 1, ...closing, ...change }),
    );
    expect(errors.map((error) => error.field)).toEqual([field]);
    expect((await teams.ek.participation.get({ participationId })).closing).toBeNull();
  });

  test('of somebody who comes back is a new one of the same person, never beside the old', async () => {
    const { participationId } = await enrolSomebody(teams);
    const again = await queueSomebody(teams, { identityNumber: '', givenName: 'Maya' });
    const enrolment = { ...enrolmentOf(teams, again), enrolledOn: '2026-03-11' };
    expect(await fieldErrorsOf(teams.ek.participation.enrol(enrolment))).toMatchObject([{ field: 'enrolledOn' }]);

    await teams.ek.participation.close({ participationId, version: 1, ...closing });
    const { participationId: second } = await teams.ek.participation.enrol(enrolment);
    expect(await teams.ek.participation.get({ participationId: second })).toMatchObject({
      person: { givenName: person.givenName },
      otherParticipations: [{ participationId, enrolledOn: '2025-12-01', closedOn: '2026-03-10' }],
    });
  });

  test('stands among the first of a long list when it is open, or was closed or enrolled lately', async () => {
    const row = (name: string, enrolledOn: string, closedOn: string) =>
      `${name};Berg;kvinna;Soc;Ebba Ek;${enrolledOn};${closedOn};${closedOn && 'Studier'}`;
    const text = [
      'Förnamn;Efternamn;Kön;Remittent;Handledare;Inskriven;Avslutad;Avslutsorsak',
      row('Öppna', '2013-01-01', ''),
      row('Sist-avslutad', '2014-01-01', '2025-06-01'),
      row('Sist-inskriven', '2021-01-01', '2022-01-01'),
      ...Array.from({ length: latestListed }, (_, index) => row(`Provia${index}`, '2020-01-01', '2025-01-01')),
      ...Array.from({ length: 20 }, (_, index) => row(`Äldre${index}`, '2015-01-01', '2016-01-01')),
    ].join('\r\n');
    const file = { fileName: 'lista.csv', base64: Buffer.from(text).toString('base64'), sheetName: null };
    const { mapping } = await teams.ekLead.import.read(file);
    await teams.ekLead.import.run({ batchId: randomUUID(), file, mapping });

    const all = await teams.ek.participation.list({ part: 'all' });
    const first = await teams.ek.participation.list({ part: 'first' });
    expect(all).toHaveLength(latestListed + 23);
    expect(first).toEqual(all.filter(({ givenName }) => !givenName.startsWith('Äldre')));
    expect(first.map(({ givenName }) => givenName)).toEqual(
      expect.arrayContaining(['Öppna', 'Sist-avslutad', 'Sist-inskriven']),
    );
    expect(mayHaveClosedMore(first)).toBe(true);
    expect(await teams.alm.participation.list({ part: 'first' })).toEqual([]);
  });

  test('of a team with few is in the first part of the list whether it is open or closed', async () => {
    const { participationId } = await enrolSomebody(teams);
    await teams.ek.participation.close({ participationId, version: 1, ...closing });
    const first = await teams.ek.participation.list({ part: 'first' });
    expect(first).toMatchObject([{ participationId, closedOn: closing.closedOn }]);
    expect(mayHaveClosedMore(first)).toBe(false);
  });

  test('is not there for another team, whatever is called with its id', async () => {
    const { participationId, referralId } = await enrolSomebody(teams);
    const target = { participationId, version: 1 };
    const calls = await Promise.allSettled([
      teams.alm.participation.get({ participationId }),
      teams.alm.participation.close({ ...target, ...closing }),
      teams.alm.participation.decideTrial({ ...target, kind: 'end', decidedOn: '2026-01-02' }),
      teams.alm.participation.recordInsurance(target),
      teams.alm.followUp.record({ ...target, heldOn: '2026-03-01', attendees: 'Alva', agreed: '' }),
      teams.alm.referral.get({ referralId }),
      teams.alm.referral.decide({ referralId, version: 3, kind: 'declined', decidedOn: '2026-01-02', reason: 'x' }),
      teams.alm.studyVisit.book({ referralId, version: 3, visitOn: '2026-04-01', visitTime: '10:00', place: 'x' }),
    ]);
    for (const call of calls) expect(call).toMatchObject({ status: 'rejected', reason: { code: 'NOT_FOUND' } });
    expect(await teams.alm.participation.list({ part: 'all' })).toEqual([]);
    expect(await teams.ek.participation.get({ participationId })).toMatchObject({ version: 1, closing: null });
  });
});
