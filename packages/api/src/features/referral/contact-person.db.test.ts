import { randomUUID } from 'node:crypto';
import { describeOnEachDatabase } from '@kraften/db/testing/test-databases';
import { CalendarDate } from '@kraften/domain/concepts/calendar-date/calendar-date';
import { beforeEach, expect, test } from 'vitest';
import { referral } from '../../testing/case-steps';
import { fictionalAnswers } from '../../testing/fictional-answers';
import { fieldErrorsOf } from '../../testing/field-errors-of';
import { type TwoTeams, twoTeams } from '../../testing/two-teams';

const contact = {
  way: 'phone',
  contactedOn: CalendarDate.parse('2026-03-16'),
  reached: true,
  note: 'Kommer gärna.',
} as const;

describeOnEachDatabase('contact with who was referred', (current) => {
  let teams: TwoTeams;
  beforeEach(async () => {
    teams = await twoTeams(current().database);
  });
  const arrived = async () => {
    await teams.resident.selfReferral.send({
      ...{ teamSlug: teams.slug, idempotencyKey: randomUUID(), language: 'sv', answers: fictionalAnswers },
    });
    return (await teams.ek.referral.list({ which: 'open' }))[0]?.referralId ?? '';
  };

  test('is asked for within five working days, until somebody gets through', async () => {
    const referralId = await arrived();
    const listed = async () => (await teams.ek.referral.list({ which: 'open' }))[0];
    // Monday 16 March 2026.
    expect(await listed()).toMatchObject({ contactDueOn: '2026-03-23', reachedOn: null, isSelfReferral: true });
    await teams.ek.referral.contact({ contactId: randomUUID(), referralId, contact: { ...contact, reached: false } });
    expect(await listed()).toMatchObject({ contactDueOn: '2026-03-23', triesSince: 1 });
    await teams.ek.referral.contact({ contactId: randomUUID(), referralId, contact });
    expect(await listed()).toMatchObject({ contactDueOn: null, reachedOn: '2026-03-16', triesSince: 0 });
    expect((await teams.ek.duty.list()).duties.map(({ kind }) => kind)).toEqual(['visit-to-book']);
  });

  test('is kept once however often it is sent, with who it was', async () => {
    const referralId = await arrived();
    const contactId = randomUUID();
    await teams.ek.referral.contact({ contactId, referralId, contact });
    await teams.ek.referral.contact({ contactId, referralId, contact });
    const { contacts } = await teams.ekLead.referral.get({ referralId });
    expect(contacts).toMatchObject([{ ...contact, contactedBy: 'Ebba Ek' }]);
  });

  test('is refused on a day before the referral, in another team, and under the id of another’s', async () => {
    const referralId = await arrived();
    const early = { ...contact, contactedOn: CalendarDate.parse('2026-03-15') };
    expect(
      await fieldErrorsOf(teams.ek.referral.contact({ contactId: randomUUID(), referralId, contact: early })),
    ).toMatchObject([{ field: 'contactedOn' }]);
    const contactId = randomUUID();
    await teams.ek.referral.contact({ contactId, referralId, contact });
    const theirs = await teams.alm.referral.register(referral);
    for (const refused of [
      teams.alm.referral.contact({ contactId: randomUUID(), referralId, contact }),
      teams.alm.referral.contact({ contactId, ...theirs, contact }),
    ]) {
      await expect(refused).rejects.toMatchObject({ code: 'NOT_FOUND' });
    }
    expect((await teams.alm.referral.get(theirs)).contacts).toEqual([]);
  });

  test('a self-referral becomes a referral of whoever stands behind it, by the version that was read', async () => {
    const referralId = await arrived();
    const conversion = {
      source: 'RD',
      ...{ referrerName: 'Dr Eva Prov', referrerContact: '070-174 06 20', payingAuthorityAgreed: true },
    } as const;
    await teams.ek.referral.convert({ referralId, version: 1, ...conversion });
    expect(await teams.ek.referral.get({ referralId })).toMatchObject({ ...conversion, converted: { by: 'Ebba Ek' } });
    await expect(teams.ek.referral.convert({ referralId, version: 1, ...conversion })).rejects.toMatchObject({
      code: 'CONFLICT',
    });
    const other = await teams.ek.referral.register(referral);
    await expect(teams.ek.referral.convert({ ...other, version: 1, ...conversion })).rejects.toMatchObject({
      code: 'PRECONDITION_FAILED',
    });
  });
});
