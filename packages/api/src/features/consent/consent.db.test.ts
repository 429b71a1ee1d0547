import { describeOnEachDatabase } from '@kraften/db/testing/test-databases';
import type { ConsentCategory } from '@kraften/domain/concepts/consent/consent-codes';
import { beforeEach, expect, test } from 'vitest';
import { enrolmentOf, enrolSomebody, person, queueSomebody } from '../../testing/case-steps';
import { fieldErrorsOf } from '../../testing/field-errors-of';
import { type TwoTeams, twoTeams } from '../../testing/two-teams';

const categories: ConsentCategory[] = ['follow-ups', 'contact'];

const given = {
  categories,
  authority: 'FK',
  purpose: 'lift-secrecy',
  form: 'paper',
  keptAt: 'Pärm 3',
  witness: '',
  givenOn: '2026-03-10',
  validUntil: '2027-03-10',
} as const;

describeOnEachDatabase('consents', (current) => {
  let teams: TwoTeams;
  let participationId: string;
  beforeEach(async () => {
    teams = await twoTeams(current().database);
    ({ participationId } = await enrolSomebody(teams));
  });

  test('are listed as they were given, by whom, and how they stand', async () => {
    expect(await teams.ek.consent.list({ participationId })).toEqual({ consents: [], shared: [] });
    const { consentId } = await teams.ek.consent.give({ participationId, ...given });
    expect(await teams.ekLead.consent.list({ participationId })).toEqual({
      shared: [{ authority: 'FK', categories: ['contact', 'follow-ups'] }],
      consents: [
        {
          ...given,
          categories: ['contact', 'follow-ups'],
          consentId,
          recordedAt: expect.any(Date),
          recordedByName: 'Ebba Ek',
          standing: 'valid',
          withdrawnAt: null,
          withdrawnByName: null,
        },
      ],
    });
  });

  test('are withdrawn one at a time, once', async () => {
    const first = await teams.ek.consent.give({ participationId, ...given });
    const second = await teams.ek.consent.give({
      participationId,
      ...given,
      purpose: 'survey',
      categories: ['contact'],
    });
    await teams.ekLead.consent.withdraw({ participationId, consentId: first.consentId });
    const standing = async () =>
      new Map(
        (await teams.ek.consent.list({ participationId })).consents.map((consent) => [consent.consentId, consent]),
      );
    expect((await standing()).get(first.consentId)).toMatchObject({
      standing: 'withdrawn',
      withdrawnByName: 'Edit Ek',
    });
    expect((await standing()).get(second.consentId)).toMatchObject({ standing: 'valid', withdrawnAt: null });
    expect((await teams.ek.consent.list({ participationId })).shared).toEqual([]);
    const again = teams.ek.consent.withdraw({ participationId, consentId: first.consentId });
    await expect(again).rejects.toMatchObject({
      code: 'PRECONDITION_FAILED',
      message: 'Samtycket är redan återkallat.',
    });
    expect((await standing()).get(first.consentId)).toMatchObject({ withdrawnByName: 'Edit Ek' });
  });

  test('that break a rule are refused at the field, and not kept', async () => {
    const errors = await fieldErrorsOf(teams.ek.consent.give({ participationId, ...given, form: 'oral' }));
    expect(errors).toMatchObject([{ field: 'witness' }]);
    expect(await teams.ek.consent.list({ participationId })).toEqual({ consents: [], shared: [] });
  });

  test('are found on the person’s own case alone', async () => {
    const { consentId } = await teams.ek.consent.give({ participationId, ...given });
    const queued = await queueSomebody(teams, { identityNumber: '', givenName: 'Maya' });
    const other = await teams.ek.participation.enrol({
      ...enrolmentOf(teams, queued),
      person: { ...person, identityNumber: '', givenName: 'Maya' },
    });
    const misplaced = teams.ek.consent.withdraw({ participationId: other.participationId, consentId });
    await expect(misplaced).rejects.toMatchObject({ code: 'NOT_FOUND' });
    expect(await teams.ek.consent.list({ participationId: other.participationId })).toMatchObject({ consents: [] });
  });
});
