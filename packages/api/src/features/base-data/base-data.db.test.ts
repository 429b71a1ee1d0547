import { randomUUID } from 'node:crypto';
import type { Transaction } from '@kraften/db/database';
import { describeOnEachDatabase } from '@kraften/db/testing/test-databases';
import { beforeEach, expect, test } from 'vitest';
import { enrolmentOf, enrolSomebody, person, queueSomebody, referral } from '../../testing/case-steps';
import { fieldErrorsOf } from '../../testing/field-errors-of';
import { type TwoTeams, today, twoTeams } from '../../testing/two-teams';

const reason = 'meeting' as const;
const year = { from: '2025-01-01', to: '2025-12-31' };
const correction = { kind: 'correction', fromOn: null, reason: '' } as const;
const changeFrom = (fromOn: string) => ({ kind: 'change', fromOn, reason: '' }) as const;

describeOnEachDatabase('base data', (current) => {
  let teams: TwoTeams;
  beforeEach(async () => {
    teams = await twoTeams(current().database);
  });

  const asOwner = <T>(work: (tx: Transaction) => Promise<T>) => current().database.asOwner((tx) => work(tx));
  async function enrolled() {
    const { participationId, referralId } = await enrolSomebody(teams);
    const { personId } = (await teams.ek.participation.get({ participationId })).person;
    const { version } = await teams.ek.baseData.get({ personId, participationId });
    return { participationId, referralId, personId, version };
  }
  const identity = {
    part: 'identity',
    givenName: 'Maja',
    familyName: 'Berg',
    identityNumber: person.identityNumber,
    birthDate: '1990-01-01',
    sex: 'female',
  } as const;
  const enrolment = {
    part: 'enrolment',
    enrolledOn: '2025-12-01',
    incomeSource: 'social-assistance',
    publicSupportMonthsBefore: 30,
    firstStep: 'Träffpunkten på måndagar',
  } as const;

  test('keeps what stood, who changed it, and from which day', async () => {
    const { personId, participationId, version } = await enrolled();
    const home = { part: 'home', postalAddress: 'Storgatan 1', municipality: 'Avesta' } as const;
    const change = { changeId: randomUUID(), personId, version, ...home, ...changeFrom('2026-02-01') };
    await teams.ek.baseData.changePerson(change);
    const data = await teams.ek.baseData.get({ personId, participationId });
    expect(data.person).toMatchObject({ municipality: 'Avesta', postalAddress: 'Storgatan 1', givenName: 'Maja' });
    expect(data.changes).toMatchObject([
      {
        ...{ part: 'home', kind: 'change', fromOn: '2026-02-01', recordedByName: 'Ebba Ek' },
        fields: [
          { field: 'postalAddress', before: 'saknas', after: 'Storgatan 1' },
          { field: 'municipality', before: 'Hedemora', after: 'Avesta' },
        ],
      },
    ]);
    expect((await teams.ek.participation.get({ participationId })).baseDataChanges).toMatchObject([
      { changeId: change.changeId, recordedByName: 'Ebba Ek' },
    ]);
  });

  test('is written once, however often it is sent, and never over what somebody else wrote', async () => {
    const { personId, version } = await enrolled();
    const contact = { part: 'contact', phone: '070-174 06 33', email: '', ...correction } as const;
    const change = { changeId: randomUUID(), personId, version, ...contact };
    await teams.ek.baseData.changePerson(change);
    await teams.ek.baseData.changePerson(change);
    expect((await teams.ek.baseData.get({ personId, participationId: null })).changes).toHaveLength(1);
    await expect(
      teams.ekLead.baseData.changePerson({ ...change, changeId: randomUUID(), phone: '070-174 06 44' }),
    ).rejects.toMatchObject({ code: 'CONFLICT' });
    await expect(teams.ek.baseData.changePerson({ ...change, phone: '070-174 06 44' })).rejects.toMatchObject({
      code: 'CONFLICT',
    });
  });

  test('takes the birth date from the number, and holds its check digit', async () => {
    const { personId, version } = await enrolled();
    const target = { changeId: randomUUID(), personId, version, ...identity, ...correction, reason: 'Legitimation.' };
    expect(await fieldErrorsOf(teams.ek.baseData.changePerson({ ...target, identityNumber: '19900101-2386' }))).toEqual(
      [{ field: 'identityNumber', message: 'Kontrollera personnumret. Den sista siffran stämmer inte med de andra.' }],
    );
    await teams.ek.baseData.changePerson({ ...target, identityNumber: '19701063-2391' });
    const { person: stands } = await teams.ek.baseData.get({ personId, participationId: null });
    expect(stands).toMatchObject({ identityNumber: '197010632391', birthDate: '1970-10-03' });
  });

  test('leads from a number that is taken to whom it belongs', async () => {
    const { personId, version } = await enrolled();
    const other = { ...person, givenName: 'Maya', identityNumber: '19701063-2391', birthDate: '1970-10-03' };
    await teams.ek.referral.register({ ...referral, person: other });
    const taken = { ...identity, identityNumber: other.identityNumber, ...correction, reason: 'Legitimation.' };
    expect(
      await fieldErrorsOf(teams.ek.baseData.changePerson({ changeId: randomUUID(), personId, version, ...taken })),
    ).toMatchObject([{ field: 'identityNumber' }]);
    expect(await teams.ek.baseData.withNumber({ personId, identityNumber: other.identityNumber })).toMatchObject({
      givenName: 'Maya',
      familyName: 'Berg',
    });
    expect(await teams.ek.baseData.withNumber({ personId, identityNumber: person.identityNumber })).toBeNull();
  });

  test('counts a corrected income source at enrolment, and not what the person lives on later', async () => {
    const { participationId } = await enrolled();
    const counted = async () =>
      JSON.stringify((await teams.ek.report.get({ teamId: teams.ids.ek, period: year })).figures);
    const before = await counted();
    const income = { part: 'income', incomeSource: 'activity-support', ...changeFrom('2026-01-15') } as const;
    await teams.ek.baseData.changeParticipation({ changeId: randomUUID(), participationId, version: 1, ...income });
    expect(await counted()).toBe(before);
    const data = await teams.ek.participation.get({ participationId });
    expect(data.incomeSource).toBe('social-assistance');
    const right = { ...enrolment, incomeSource: 'sickness-benefit', ...correction, reason: 'Beslutet.' } as const;
    await teams.ek.baseData.changeParticipation({
      ...{ changeId: randomUUID(), participationId, version: data.version },
      ...right,
    });
    expect(await counted()).not.toBe(before);
    const { participation, changes } = await teams.ek.baseData.get({
      ...{ personId: data.person.personId, participationId },
    });
    expect(participation).toMatchObject({
      ...{ incomeSource: 'sickness-benefit', incomeNow: { incomeSource: 'activity-support', fromOn: '2026-01-15' } },
    });
    expect(changes.map(({ part }) => part)).toEqual(['enrolment', 'income']);
  });

  test('puts a later income source right from the same day, when there is one', async () => {
    const { participationId, personId } = await enrolled();
    const send = (version: number, incomeSource: 'other' | 'none', statement: object) =>
      teams.ek.baseData.changeParticipation({
        ...{ changeId: randomUUID(), participationId, version, part: 'income', incomeSource, ...correction },
        ...statement,
      });
    expect(await fieldErrorsOf(send(1, 'other', {}))).toMatchObject([{ field: 'kind' }]);
    await send(1, 'other', changeFrom('2026-01-15'));
    await send(2, 'none', {});
    const { participation, changes } = await teams.ek.baseData.get({ personId, participationId });
    expect(participation?.incomeNow).toEqual({ incomeSource: 'none', fromOn: '2026-01-15' });
    expect(changes[0]).toMatchObject({ kind: 'correction', fromOn: '2026-01-15' });
  });

  test('moves the day of enrolment for a reason, never past what is written down or another participation', async () => {
    const { participationId } = await enrolled();
    const send = (enrolledOn: string, why: string) =>
      teams.ek.baseData.changeParticipation({
        ...{ changeId: randomUUID(), participationId, version: 1 },
        ...{ ...enrolment, enrolledOn, ...correction, reason: why },
      });
    expect(await fieldErrorsOf(send('2025-12-08', ''))).toEqual([
      { field: 'reason', message: 'Skriv varför. Siffrorna ändras.' },
    ]);
    expect(await fieldErrorsOf(send('2025-11-02', 'Fel'))).toMatchObject([{ field: 'enrolledOn' }]);
    expect(await fieldErrorsOf(send('2099-01-01', 'Fel'))).toMatchObject([{ field: 'enrolledOn' }]);
    await send('2025-12-08', 'Mötet blev uppskjutet.');
    expect(await teams.ek.participation.get({ participationId })).toMatchObject({ enrolledOn: '2025-12-08' });
  });

  test('hands the case over to another coach, with what there is to do', async () => {
    const { participationId } = await enrolled();
    const lead = teams.ids.ekLead;
    await teams.ek.baseData.changeParticipation({
      ...{ changeId: randomUUID(), participationId, version: 1, part: 'coach', coachId: lead },
      ...changeFrom('2026-03-01'),
    });
    expect(await teams.ek.participation.get({ participationId })).toMatchObject({ coachId: lead });
    expect(
      await fieldErrorsOf(
        teams.ek.baseData.changeParticipation({
          ...{ changeId: randomUUID(), participationId, version: 2, part: 'coach', coachId: 'nobody' },
          ...changeFrom('2026-03-02'),
        }),
      ),
    ).toMatchObject([{ field: 'coachId' }]);
  });

  test('says nothing of who a protected person is or was but to who may see it', async () => {
    const { personId, participationId, version } = await enrolled();
    const renamed = { ...identity, familyName: 'Hemlig', ...changeFrom('2026-02-01') };
    await teams.ek.baseData.changePerson({ changeId: randomUUID(), personId, version, ...renamed });
    await teams.ekLead.person.protect({ personId, kind: 'protected-registration' });
    const other = { kind: 'staff', role: 'coach', userId: 'another-coach', teamId: teams.ids.ek } as const;
    const rows = await current().database.withActor(other, { requestId: 'test' }, async ({ tx, audit }) => {
      await audit({ action: 'test' });
      return tx.baseDataChange.findMany({ where: { personId } });
    });
    expect(rows).toEqual([]);
    for (const staff of [teams.ek, teams.ekLead]) {
      const masked = await staff.baseData.get({ personId, participationId, reason });
      expect(masked).toMatchObject({ person: null, identityIsOpen: true, changes: [] });
      expect(JSON.stringify(masked)).not.toContain('Hemlig');
      const open = await staff.baseData.identity({ personId, reason });
      expect(open).toMatchObject({ person: { familyName: 'Hemlig' }, changes: [{ fields: [{ before: 'Berg' }] }] });
    }
    expect(await fieldErrorsOf(teams.ek.baseData.get({ personId, participationId }))).toMatchObject([
      { field: 'reason' },
    ]);
  });

  test('writes what is changed of a protected person into the rows of its own', async () => {
    const { personId } = await enrolled();
    await teams.ekLead.person.protect({ personId, kind: 'protected-registration' });
    const { version } = await teams.ek.baseData.identity({ personId, reason });
    const home = { part: 'home', postalAddress: 'Hemliga vägen 2', municipality: 'Säter' } as const;
    await teams.ek.baseData.changePerson({
      ...{ changeId: randomUUID(), personId, version, ...home, ...changeFrom('2026-02-01') },
    });
    const row = await asOwner((tx) => tx.person.findUniqueOrThrow({ where: { id: personId } }));
    expect(row).toMatchObject({ postalAddress: '', municipality: '' });
    const open = await teams.ek.baseData.identity({ personId, reason });
    expect(open.person).toMatchObject({ postalAddress: 'Hemliga vägen 2', municipality: 'Säter', familyName: 'Berg' });
    const emptied = { ...home, postalAddress: '', ...correction };
    await teams.ek.baseData.changePerson({ changeId: randomUUID(), personId, version: open.version, ...emptied });
    expect((await teams.ek.baseData.identity({ personId, reason })).person.postalAddress).toBe('');
  });

  test('goes with the person when two rows become one, and back when they are parted', async () => {
    const rows = [];
    for (const givenName of ['Maja', 'Maya']) {
      const { referralId } = await teams.ek.referral.register({
        ...{ ...referral, person: { ...person, givenName, identityNumber: '' } },
      });
      rows.push((await teams.ek.referral.get({ referralId })).person.personId);
    }
    const [keptId = '', mergedId = ''] = rows;
    const contact = { part: 'contact', phone: '070-174 06 33', email: '', ...correction } as const;
    await teams.ek.baseData.changePerson({ changeId: randomUUID(), personId: mergedId, version: 1, ...contact });
    const mergeId = randomUUID();
    await teams.ek.samePerson.merge({ mergeId, keptId, mergedId, choices: {} });
    const changesOf = async (personId: string) =>
      (await teams.ek.baseData.get({ personId, participationId: null })).changes.length;
    expect([await changesOf(keptId), await changesOf(mergedId)]).toEqual([1, 0]);
    await teams.ek.samePerson.undoMerge({ mergeId });
    expect([await changesOf(keptId), await changesOf(mergedId)]).toEqual([0, 1]);
  });

  test('keeps what stood when all is asked anew: at enrolment, and with another referral', async () => {
    const queued = await queueSomebody(teams);
    const { personId } = (await teams.ek.referral.get({ referralId: queued.referralId })).person;
    const met = { ...enrolmentOf(teams, queued), person: { ...person, phone: '070-174 06 33' } };
    await teams.ek.participation.enrol(met);
    await teams.ek.referral.register({ ...referral, person: { ...person, phone: '070-174 06 44', givenName: 'Maya' } });
    const { changes } = await teams.ek.baseData.get({ personId, participationId: null });
    expect(changes.map(({ part, kind, fromOn, reason: why }) => [part, kind, fromOn, why])).toEqual(
      expect.arrayContaining([
        ['contact', 'change', '2025-12-01', 'Vid inskrivningen'],
        ['contact', 'change', '2025-11-03', 'Med en ny remiss'],
        ['identity', 'change', '2025-11-03', 'Med en ny remiss'],
      ]),
    );
    expect(changes).toHaveLength(3);
  });

  test('shows its history in the extract of the register', async () => {
    const { personId, participationId, version } = await enrolled();
    const contact = { part: 'contact', phone: '070-174 06 33', email: '', ...correction } as const;
    await teams.ek.baseData.changePerson({ changeId: randomUUID(), personId, version, ...contact });
    await teams.ek.baseData.changeParticipation({
      ...{ changeId: randomUUID(), participationId, version: 1, part: 'coach', coachId: teams.ids.ekLead },
      ...changeFrom('2026-03-01'),
    });
    const extract = JSON.stringify(await teams.ekLead.registerExtract.get({ personId }));
    expect(extract).toContain('Telefon: 070-174 06 33');
    expect(extract).toContain('Telefon: 070-174 06 05');
    expect(extract).toContain('Handledare: Ebba Ek');
  });

  test('is corrected after the closing too, when the coach no longer changes', async () => {
    const queued = await queueSomebody(teams);
    const { participationId } = await teams.ek.participation.enrol(enrolmentOf(teams, queued));
    await teams.ek.participation.close({
      ...{ participationId, version: 1, closedOn: '2026-03-01', outcome: 'studies', dropout: false },
      ...{ wageSubsidy: null, otherReason: null, incomeSourceAfter: null, finalDocumentation: '' },
    });
    const target = { participationId, version: 2 };
    await expect(
      teams.ek.baseData.changeParticipation({
        ...{ changeId: randomUUID(), ...target, part: 'coach', coachId: teams.ids.ekLead, ...changeFrom(today) },
      }),
    ).rejects.toMatchObject({ code: 'PRECONDITION_FAILED' });
    await teams.ek.baseData.changeParticipation({
      ...{ changeId: randomUUID(), ...target, ...enrolment, publicSupportMonthsBefore: 24 },
      ...{ ...correction, reason: 'Beslutet visar det.' },
    });
    expect(await teams.ek.participation.get({ participationId })).toMatchObject({ publicSupportMonthsBefore: 24 });
  });

  test('is another team’s to nobody', async () => {
    const { personId, participationId, version } = await enrolled();
    const contact = { part: 'contact', phone: '070-174 06 33', email: '', ...correction } as const;
    for (const call of [
      () => teams.alm.baseData.get({ personId, participationId }),
      () => teams.alm.baseData.withNumber({ personId, identityNumber: person.identityNumber }),
      () => teams.alm.baseData.changePerson({ changeId: randomUUID(), personId, version, ...contact }),
      () =>
        teams.alm.baseData.changeParticipation({
          ...{ changeId: randomUUID(), participationId, version: 1, part: 'coach', coachId: teams.ids.ekCoach },
          ...correction,
        }),
    ]) {
      await expect(call()).rejects.toMatchObject({ code: 'NOT_FOUND' });
    }
  });
});
