import { randomUUID } from 'node:crypto';
import { describeOnEachDatabase } from '@kraften/db/testing/test-databases';
import type { ConsentCategory } from '@kraften/domain/concepts/consent/consent-codes';
import { beforeEach, expect, test } from 'vitest';
import { enrolmentDraft, enrolmentOf, person, queueSomebody } from '../../testing/case-steps';
import { fieldErrorsOf } from '../../testing/field-errors-of';
import { type TwoTeams, today, twoTeams } from '../../testing/two-teams';

describeOnEachDatabase('an enrolment meeting', (current) => {
  let teams: TwoTeams;
  beforeEach(async () => {
    teams = await twoTeams(current().database);
  });

  const categories: ConsentCategory[] = ['follow-ups'];
  const consent = () => ({
    ...({ consentId: randomUUID(), authority: 'SOC', purpose: 'lift-secrecy', form: 'paper' } as const),
    ...{ categories, keptAt: 'Pärm 3', witness: '', givenOn: today, validUntil: '2027-01-01' },
  });
  const booking = () => ({
    ...{ bookingId: randomUUID(), plannedOn: '2026-04-01', plannedTime: '10:00', place: 'Kraftgatan 8' },
    bookedBy: 'SOC' as const,
  });

  test('is kept as it is written, for whoever of the team goes on with it', async () => {
    const { referralId } = await queueSomebody(teams);
    const { version } = await teams.ek.enrolment.saveDraft({ referralId, version: 0, draft: enrolmentDraft });
    const again = { referralId, version: 0, draft: enrolmentDraft };
    expect(await teams.ek.enrolment.saveDraft(again)).toEqual({ version });
    expect((await teams.ekLead.referral.get({ referralId })).enrolment).toMatchObject({
      ...{ draft: enrolmentDraft, version, changedByName: 'Ebba Ek' },
    });
  });

  test('is not written over unseen by another window', async () => {
    const { referralId } = await queueSomebody(teams);
    await teams.ek.enrolment.saveDraft({ referralId, version: 0, draft: enrolmentDraft });
    const other = { ...enrolmentDraft, firstStep: 'Snickeriet' };
    for (const version of [0, 7]) {
      await expect(teams.ekLead.enrolment.saveDraft({ referralId, version, draft: other })).rejects.toMatchObject({
        code: 'CONFLICT',
      });
    }
    expect((await teams.ek.referral.get({ referralId })).enrolment.draft?.firstStep).toBe(enrolmentDraft.firstStep);
  });

  test('is no other team’s to write or read', async () => {
    const { referralId } = await queueSomebody(teams);
    const draft = { referralId, version: 0, draft: enrolmentDraft };
    await expect(teams.alm.enrolment.saveDraft(draft)).rejects.toMatchObject({ code: 'NOT_FOUND' });
  });

  test('hides who it is about from those who may not see it, and lets them write the rest', async () => {
    const { referralId } = await queueSomebody(teams);
    const { person: known } = await teams.ek.referral.get({ referralId });
    const draft = { ...enrolmentDraft, person: { ...person } };
    await teams.ek.enrolment.saveDraft({ referralId, version: 0, draft });
    await teams.ekLead.person.protect({ personId: known.personId, kind: 'confidentiality-marking' });
    const seen = await teams.ek.referral.get({ referralId, reason: 'meeting' });
    expect(seen.enrolment.draft?.person).toBeNull();
    const changed = { ...enrolmentDraft, firstStep: 'Snickeriet' };
    await teams.ek.enrolment.saveDraft({ referralId, version: 1, draft: changed });
    expect((await teams.ekLead.referral.get({ referralId, reason: 'meeting' })).enrolment.draft).toMatchObject({
      ...{ person, firstStep: 'Snickeriet' },
    });
  });

  test('makes the participation, the consents and the booking, and is over', async () => {
    const queued = await queueSomebody(teams);
    const { referralId } = queued;
    await teams.ek.enrolment.saveDraft({ referralId, version: 0, draft: enrolmentDraft });
    const enrolment = { ...enrolmentOf(teams, queued), consents: [consent(), consent()], booking: booking() };
    const { participationId } = await teams.ek.participation.enrol(enrolment);
    await teams.ek.participation.enrol(enrolment);
    expect(await teams.ek.participation.get({ participationId })).toMatchObject({ bookings: [enrolment.booking] });
    expect((await teams.ek.consent.list({ participationId })).consents).toHaveLength(2);
    expect((await teams.ek.referral.get({ referralId })).enrolment.draft).toBeNull();
    await expect(teams.ek.enrolment.saveDraft({ referralId, version: 2, draft: enrolmentDraft })).rejects.toMatchObject(
      { code: 'PRECONDITION_FAILED' },
    );
  });

  test('makes nothing where a consent or the booking is wrong, and says where', async () => {
    const queued = await queueSomebody(teams);
    const errors = await fieldErrorsOf(
      teams.ek.participation.enrol({
        ...enrolmentOf(teams, queued),
        consents: [consent(), { ...consent(), keptAt: '' }],
        booking: { ...booking(), plannedOn: '2026-01-01' },
      }),
    );
    expect(errors.map(({ field }) => field)).toEqual(['consents.1.keptAt', 'booking.plannedOn']);
    expect(await teams.ek.participation.list({ part: 'all' })).toEqual([]);
  });
});
