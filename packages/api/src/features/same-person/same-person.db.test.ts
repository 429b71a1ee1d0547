import { randomUUID } from 'node:crypto';
import { describeOnEachDatabase } from '@kraften/db/testing/test-databases';
import { beforeEach, expect, test } from 'vitest';
import { enrolmentOf, enrolSomebody, person, queueSomebody, referral } from '../../testing/case-steps';
import { fieldErrorsOf } from '../../testing/field-errors-of';
import { type TwoTeams, twoTeams } from '../../testing/two-teams';

const unnumbered = { ...person, identityNumber: '' };

describeOnEachDatabase('two rows of one person', (current) => {
  let teams: TwoTeams;
  beforeEach(async () => {
    teams = await twoTeams(current().database);
  });

  async function register(overrides: { givenName?: string; phone?: string; birthDate?: string }) {
    const { referralId } = await teams.ek.referral.register({ ...referral, person: { ...unnumbered, ...overrides } });
    const { person: registered } = await teams.ek.referral.get({ referralId });
    return { referralId, personId: registered.personId };
  }
  const twice = async () =>
    [await register({}), await register({ givenName: 'Maya', phone: '070-174 06 06' })] as const;

  test('are shown at the referral and in the list, to their own team', async () => {
    const [first, second] = await twice();
    expect((await teams.ek.referral.get({ referralId: second.referralId })).possibleSame).toMatchObject([
      { personId: first.personId, givenName: 'Maja', sign: 'similar-name-same-birth-date' },
    ]);
    expect((await teams.ek.referral.list({ which: 'open' })).map(({ mayBeSame }) => mayBeSame)).toEqual([true, true]);
    await teams.alm.referral.register({ ...referral, person: unnumbered });
    expect((await teams.alm.referral.list({ which: 'open' })).map(({ mayBeSame }) => mayBeSame)).toEqual([false]);
  });

  test('become one with the values that were chosen, and nothing is lost', async () => {
    const [kept, merged] = await twice();
    const comparison = await teams.ek.samePerson.compare({ keptId: kept.personId, mergedId: merged.personId });
    expect(comparison).toMatchObject({ kept: { givenName: 'Maja' }, merged: { givenName: 'Maya' } });
    expect(comparison.mergedCases).toMatchObject([{ referralId: merged.referralId }]);
    const merge = {
      ...{ mergeId: randomUUID(), keptId: kept.personId, mergedId: merged.personId },
      choices: { givenName: 'kept', phone: 'merged' } as const,
    };
    await teams.ek.samePerson.merge(merge);
    await teams.ek.samePerson.merge(merge);
    const followed = await teams.ek.referral.get({ referralId: merged.referralId });
    expect(followed.person).toMatchObject({ personId: kept.personId, givenName: 'Maja', phone: '070-174 06 06' });
    expect(followed.possibleSame).toEqual([]);
    expect(followed.merges).toMatchObject([
      { kept: { phone: '070-174 06 05' }, merged: { givenName: 'Maya' }, mergedBy: 'Ebba Ek' },
    ]);
  });

  test('are two again when it is undone, each with what was its own', async () => {
    const [kept, merged] = await twice();
    const mergeId = randomUUID();
    const both = { keptId: kept.personId, mergedId: merged.personId };
    await teams.ek.samePerson.merge({ ...both, mergeId, choices: { givenName: 'merged' } });
    await teams.ek.samePerson.undoMerge({ mergeId });
    expect((await teams.ek.referral.get({ referralId: kept.referralId })).person).toMatchObject({
      ...{ personId: kept.personId, givenName: 'Maja' },
    });
    expect((await teams.ek.referral.get({ referralId: merged.referralId })).person).toMatchObject({
      ...{ personId: merged.personId, givenName: 'Maya', phone: '070-174 06 06' },
    });
    await teams.ek.samePerson.merge({ ...both, mergeId: randomUUID(), choices: {} });
  });

  test('stay one when something has been written of the person since', async () => {
    const [kept, merged] = await twice();
    const mergeId = randomUUID();
    await teams.ek.samePerson.merge({ mergeId, keptId: kept.personId, mergedId: merged.personId, choices: {} });
    const objection = { personId: kept.personId, receivedOn: '2026-03-02', objection: 'Jag vill inte.' };
    await teams.ek.personRights.object(objection);
    await expect(teams.ek.samePerson.undoMerge({ mergeId })).rejects.toMatchObject({ code: 'PRECONDITION_FAILED' });
    await expect(teams.ek.personRights.object({ ...objection, personId: merged.personId })).rejects.toThrow();
  });

  test('with participations that follow each other become one; overlapping ones never do', async () => {
    const enrolled = await enrolSomebody(teams);
    const { person: first } = await teams.ek.referral.get({ referralId: enrolled.referralId });
    const queued = await queueSomebody(teams, { identityNumber: '', givenName: 'Maya' });
    const { person: second } = await teams.ek.referral.get({ referralId: queued.referralId });
    const { participationId } = await teams.ek.participation.enrol({
      ...enrolmentOf(teams, queued),
      person: { ...unnumbered, givenName: 'Maya' },
      enrolledOn: '2026-01-12',
    });
    const merge = { mergeId: randomUUID(), keptId: second.personId, mergedId: first.personId, choices: {} };
    await expect(teams.ek.samePerson.merge(merge)).rejects.toMatchObject({ code: 'PRECONDITION_FAILED' });
    expect(await teams.ek.participation.get({ participationId })).toMatchObject({ person: { givenName: 'Maya' } });

    await teams.ek.participation.close({
      ...{ participationId: enrolled.participationId, version: 1, closedOn: '2026-01-11', outcome: 'studies' },
      ...{ dropout: false, wageSubsidy: null, otherReason: null, incomeSourceAfter: 'none', finalDocumentation: '' },
    });
    await teams.ek.samePerson.merge({ ...merge, choices: { identityNumber: 'merged' } });
    expect(await teams.ek.participation.get({ participationId: enrolled.participationId })).toMatchObject({
      person: { personId: second.personId, identityNumber: '199001012385' },
    });
  });

  test('a number and a birth date that don’t belong together are refused at the field', async () => {
    const { personId: keptId } = await register({ birthDate: '1990-01-02' });
    const { referralId } = await teams.ek.referral.register(referral);
    const { person: numbered } = await teams.ek.referral.get({ referralId });
    const merging = teams.ek.samePerson.merge({
      ...{ mergeId: randomUUID(), keptId, mergedId: numbered.personId },
      choices: { identityNumber: 'merged', birthDate: 'kept' },
    });
    expect(await fieldErrorsOf(merging)).toMatchObject([{ field: 'birthDate' }]);
  });

  test('who are two stay two, and are not shown again', async () => {
    const [first, second] = await twice();
    const both = { keptId: first.personId, mergedId: second.personId };
    await teams.ek.samePerson.tellApart(both);
    await teams.ek.samePerson.tellApart(both);
    for (const { referralId } of [first, second]) {
      expect((await teams.ek.referral.get({ referralId })).possibleSame).toEqual([]);
    }
  });

  test('are not set beside each other when one is protected, and no other team’s', async () => {
    const [first, second] = await twice();
    const both = { keptId: first.personId, mergedId: second.personId };
    await expect(teams.alm.samePerson.compare(both)).rejects.toMatchObject({ code: 'NOT_FOUND' });
    await teams.ek.person.protect({ personId: first.personId, kind: 'confidentiality-marking' });
    await expect(teams.ek.samePerson.compare(both)).rejects.toMatchObject({ code: 'PRECONDITION_FAILED' });
    expect((await teams.ek.referral.get({ referralId: second.referralId })).possibleSame).toEqual([]);
  });
});
