import { randomUUID } from 'node:crypto';
import type { Transaction } from '@kraften/db/database';
import { databaseProblem } from '@kraften/db/database-error';
import { describeOnEachDatabase } from '@kraften/db/testing/test-databases';
import { CalendarDate } from '@kraften/domain/concepts/calendar-date/calendar-date';
import { addDays } from '@kraften/domain/concepts/calendar-date/day-number';
import type { SelfReferralAnswers } from '@kraften/domain/concepts/self-referral/self-referral';
import type { Actor } from '@kraften/domain/permissions/actor';
import { beforeEach, expect, test } from 'vitest';
import { closing, enrolmentOf, enrolSomebody, person, queueSomebody, referral } from '../../testing/case-steps';
import { fieldErrorsOf } from '../../testing/field-errors-of';
import { type TwoTeams, twoTeams } from '../../testing/two-teams';

const marked = { ...referral, protectedIdentity: 'confidentiality-marking' } as const;
const reason = 'meeting' as const;
const now = CalendarDate.parse(new Date().toISOString().slice(0, 10));
const period = { from: addDays(now, -2), to: addDays(now, 2) };
const year = { from: '2025-01-01', to: '2025-12-31' };

describeOnEachDatabase('a person with protected identity', (current) => {
  let teams: TwoTeams;
  beforeEach(async () => {
    teams = await twoTeams(current().database);
  });

  const asOwner = <T>(work: (tx: Transaction) => Promise<T>) => current().database.asOwner((tx) => work(tx));
  const personIdOf = async (participationId: string) =>
    (await asOwner((tx) => tx.participation.findUniqueOrThrow({ where: { id: participationId } }))).personId;
  const personIdOfReferral = async (referralId: string) =>
    (await asOwner((tx) => tx.referral.findUniqueOrThrow({ where: { id: referralId } }))).personId;
  const staffOf = (role: 'coach' | 'team-lead', userId: string): Actor => ({
    ...{ kind: 'staff', role, userId },
    teamId: teams.ids.ek,
  });
  /** Enrolled by the coach, and protected since. */
  async function protectSomebody() {
    const { participationId, referralId } = await enrolSomebody(teams);
    const personId = await personIdOf(participationId);
    await teams.ekLead.person.protect({ personId, kind: 'protected-registration' });
    return { participationId, referralId, personId };
  }

  test('is masked in every list and case, for the lead and the coach in charge too', async () => {
    const { participationId, referralId, personId } = await protectSomebody();
    const mask = { givenName: 'Skyddad identitet', familyName: personId.slice(-4).toUpperCase() };
    for (const staff of [teams.ek, teams.ekLead]) {
      expect(await staff.participation.list({ part: 'all' })).toMatchObject([{ ...mask, birthDate: null }]);
      expect(await staff.referral.list({ which: 'all' })).toMatchObject([mask]);
      const bare = { ...mask, identityNumber: '', phone: '', municipality: '', birthDate: null };
      expect(await staff.participation.get({ participationId, reason })).toMatchObject({ person: bare });
      expect(await staff.referral.get({ referralId, reason })).toMatchObject({ person: bare });
      const explained = await staff.report.explain({ metricId: 'flow.enrolledAtEnd', period: year });
      expect(JSON.stringify(explained)).not.toContain('Maja');
    }
  });

  test('is opened only with a reason, which the log tells', async () => {
    const { participationId, referralId } = await protectSomebody();
    for (const open of [
      () => teams.ek.participation.get({ participationId }),
      () => teams.ek.referral.get({ referralId }),
      () => teams.ekLead.participation.get({ participationId }),
    ]) {
      expect(await fieldErrorsOf(open())).toEqual([
        { field: 'reason', message: 'Personen har skyddade personuppgifter. Välj varför du öppnar ärendet.' },
      ]);
    }
    await teams.ek.participation.get({ participationId, reason: 'documentation' });
    const { entries } = await teams.ekLead.accessLog.list({ period });
    expect(entries[0]).toMatchObject({
      what: 'Läste ett deltagande. Skäl: Jag ska skriva in något i ärendet',
      person: { name: expect.stringMatching(/^Skyddad identitet [0-9A-F]{4}$/) },
    });
  });

  test('is known to the coach in charge and the lead, until the case is closed to the lead alone', async () => {
    const { participationId, personId } = await protectSomebody();
    const known = { givenName: 'Maja', identityNumber: '199001012385', phone: person.phone, birthDate: '1990-01-01' };
    expect(await teams.ek.person.identity({ personId, reason })).toMatchObject(known);
    expect(await teams.ekLead.person.identity({ personId, reason })).toMatchObject(known);
    await expect(teams.alm.person.identity({ personId, reason })).rejects.toMatchObject({ code: 'NOT_FOUND' });

    await teams.ek.participation.close({ participationId, version: 1, ...closing });
    await expect(teams.ek.person.identity({ personId, reason })).rejects.toMatchObject({ code: 'NOT_FOUND' });
    expect(await teams.ekLead.person.identity({ personId, reason })).toMatchObject(known);
  });

  test('is not read past the application either, nor unprotected, by a coach who is not in charge', async () => {
    const { participationId, personId } = await protectSomebody();
    await asOwner((tx) =>
      tx.participation.update({ where: { id: participationId }, data: { coachId: teams.ids.ekLead } }),
    );
    const as = <T>(actor: Actor, work: (tx: Transaction) => Promise<T>) =>
      current().database.withActor(actor, { requestId: null }, ({ tx }) => work(tx));
    const coach = staffOf('coach', teams.ids.ekCoach);
    const lead = staffOf('team-lead', teams.ids.ekLead);
    expect(await as(coach, (tx) => tx.protectedIdentity.findMany())).toEqual([]);
    expect(await as(lead, (tx) => tx.protectedIdentity.count())).toBe(1);
    const lifted = as(coach, (tx) =>
      tx.person.update({ where: { id: personId }, data: { protectedIdentity: null } }),
    ).catch((error: unknown) => databaseProblem(error)?.kind);
    expect(await lifted).toBe('refused');
    for (const change of [
      (tx: Transaction) => tx.protectedIdentity.updateMany({ data: { phone: '' } }),
      (tx: Transaction) => tx.protectedIdentity.deleteMany(),
    ]) {
      expect(await as(lead, change).catch((error: unknown) => databaseProblem(error)?.kind)).toBe('refused');
    }
  });

  test('can be protected from the moment the referral is registered, and is enrolled by who may not see who it is', async () => {
    const { referralId } = await teams.ek.referral.register(marked);
    const personId = await personIdOfReferral(referralId);
    await expect(teams.ek.person.identity({ personId, reason })).rejects.toMatchObject({ code: 'NOT_FOUND' });
    await teams.ek.referral.decide({ referralId, version: 1, kind: 'accepted', decidedOn: '2025-11-20', reason: '' });

    const enrolment = enrolmentOf(teams, { referralId, version: 2 });
    await expect(teams.ek.participation.enrol(enrolment)).rejects.toMatchObject({ code: 'CONFLICT' });
    await teams.ek.participation.enrol({ ...enrolment, person: null });
    // The coach is in charge from here.
    expect(await teams.ek.person.identity({ personId, reason })).toMatchObject({
      givenName: 'Maja',
      phone: person.phone,
    });
  });

  test('is the same person when the number comes again, and what is told anew is kept', async () => {
    const first = await teams.ekLead.referral.register(marked);
    const personId = await personIdOfReferral(first.referralId);
    await asOwner((tx) =>
      tx.protectedIdentity.updateMany({ where: { personId }, data: { postalAddress: 'Box 1, Falun' } }),
    );
    const again = await teams.ek.referral.register({ ...referral, person: { ...person, phone: '070-174 06 99' } });
    expect(await personIdOfReferral(again.referralId)).toBe(personId);
    expect(await teams.ekLead.person.identity({ personId, reason })).toMatchObject({
      phone: '070-174 06 99',
      postalAddress: 'Box 1, Falun',
      birthDate: '1990-01-01',
    });
    expect(await teams.ek.referral.list({ which: 'all' })).toMatchObject([
      { givenName: 'Skyddad identitet' },
      { givenName: 'Skyddad identitet' },
    ]);
  });

  test('takes the protection along when the enrolment finds that the team knew the person', async () => {
    const { participationId, personId } = await protectSomebody();
    await teams.ek.participation.close({ participationId, version: 1, ...closing, closedOn: '2025-12-20' });
    const again = await queueSomebody(teams, { identityNumber: '', givenName: 'Maja-Stina' });
    const unknownId = await personIdOfReferral(again.referralId);
    await teams.ek.participation.enrol({ ...enrolmentOf(teams, again), enrolledOn: '2026-01-10' });
    expect(await personIdOfReferral(again.referralId)).toBe(personId);
    const rows = await asOwner((tx) => tx.person.findMany({ where: { id: { in: [personId, unknownId] } } }));
    expect(rows.map(({ givenName }) => givenName)).toEqual(['Skyddad identitet', 'Skyddad identitet']);
  });

  test('is shown to all of the team again when who may see it says so', async () => {
    const { participationId, personId } = await protectSomebody();
    await expect(teams.alm.person.liftProtection({ personId })).rejects.toMatchObject({ code: 'NOT_FOUND' });
    await teams.ek.person.liftProtection({ personId });
    expect(await teams.ek.participation.get({ participationId })).toMatchObject({
      person: { ...person, identityNumber: '199001012385', protectedIdentity: null },
    });
    await expect(teams.ek.person.identity({ personId, reason })).rejects.toMatchObject({ code: 'NOT_FOUND' });
  });

  test('who sent a self-referral can send it anew, and the answers are kept from who may not see them', async () => {
    const answers: SelfReferralAnswers = {
      ...{
        givenName: 'Noor',
        familyName: 'Lind',
        birthDate: CalendarDate.parse('1994-05-02'),
        municipality: 'Hedemora',
      },
      ...{ contactWay: 'phone', phone: '070-174 06 10', email: '', postalAddress: '', ifSomeoneElseAnswers: '' },
      ...{ hopes: 'Jobba med djur.', worksAlready: '', supportToday: '', practicalNeeds: '' },
      ...{ incomeSource: null, consent: true },
    };
    const sent = { teamSlug: teams.slug, idempotencyKey: randomUUID(), language: 'sv', answers } as const;
    await teams.resident.selfReferral.send(sent);
    const [row] = await teams.ek.referral.list({ which: 'open' });
    const referralId = row?.referralId ?? '';
    const personId = await personIdOfReferral(referralId);
    await teams.ek.person.protect({ personId, kind: 'confidentiality-marking' });
    const changed = { ...answers, phone: '070-174 06 12' };
    await teams.resident.selfReferral.send({ ...sent, answers: changed });

    expect(await teams.ek.referral.get({ referralId, reason })).toMatchObject({ answers: null });
    expect(await teams.ekLead.referral.get({ referralId, reason })).toMatchObject({ answers: changed });
    expect(JSON.stringify(await teams.ek.referral.list({ which: 'all' }))).not.toMatch(/Noor|Lind|070-174/);
  });

  test('is counted as before', async () => {
    const { participationId } = await enrolSomebody(teams);
    const figures = () => teams.ek.report.get({ teamId: teams.ids.ek, period: year });
    const before = await figures();
    await teams.ek.person.protect({ personId: await personIdOf(participationId), kind: 'protected-registration' });
    expect(await figures()).toEqual(before);
  });

  test('who has the family name of somebody that opens the case is found, and the name is not told', async () => {
    const { participationId, personId } = await protectSomebody();
    await asOwner((tx) => tx.protectedIdentity.updateMany({ where: { personId }, data: { familyName: 'Ek' } }));
    await teams.ek.participation.get({ participationId, reason });
    const { findings } = await teams.ekLead.accessLog.unusual({ period });
    const relatives = findings.filter(
      ({ kind, entries }) => kind === 'same-family-name' && entries.every(({ userName }) => userName === 'Ebba Ek'),
    );
    expect(relatives).toMatchObject([{ reason: 'Användaren och personen har samma efternamn. De kan vara släkt.' }]);
  });
});
