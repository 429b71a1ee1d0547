import { randomUUID } from 'node:crypto';
import { describeOnEachDatabase } from '@kraften/db/testing/test-databases';
import { beforeEach, expect, test } from 'vitest';
import { enrolSomebody, person, referral } from '../../testing/case-steps';
import { type TwoTeams, twoTeams } from '../../testing/two-teams';

describeOnEachDatabase('what there is to do', (current) => {
  let teams: TwoTeams;
  beforeEach(async () => {
    teams = await twoTeams(current().database);
  });
  const listed = async (caller = teams.ek) =>
    (await caller.duty.list()).duties.map(({ kind, dueOn, since }) => `${kind} ${dueOn ?? `since ${since}`}`);

  test('is derived from a case, and gone when it is done', async () => {
    const { participationId, version } = await enrolSomebody(teams);
    expect(await listed()).toEqual([
      'trial-to-decide 2025-12-31',
      'follow-up 2026-03-01',
      'insurance-to-register since 2025-12-01',
    ]);
    await teams.ek.participation.decideTrial({ participationId, version, kind: 'continue', decidedOn: '2026-01-05' });
    await teams.ek.participation.recordInsurance({ participationId, version: version + 1 });
    const followUp = { heldOn: '2026-03-16', attendees: 'Maja och Ebba', agreed: '' };
    await teams.ek.followUp.record({ participationId, version: version + 2, ...followUp });
    expect(await listed()).toEqual([]);
  });

  test('names who it is about and who has the case, and stays in the team', async () => {
    const { participationId } = await enrolSomebody(teams);
    const { duties, coaches } = await teams.ekLead.duty.list();
    expect(duties[0]).toMatchObject({
      ...{ givenName: 'Maja', familyName: 'Berg', isProtected: false },
      case: { kind: 'participation', participationId, coachId: teams.ids.ekCoach },
    });
    expect(coaches).toEqual([{ coachId: teams.ids.ekCoach, name: 'Ebba Ek' }]);
    expect(await teams.alm.duty.list()).toEqual({ duties: [], coaches: [] });
  });

  test('is a contact, a visit and a decision with a referral, and nothing in the queue', async () => {
    const { referralId } = await teams.ek.referral.register({ ...referral, receivedOn: '2026-03-12' });
    expect(await listed()).toEqual(['new-referral 2026-03-19']);
    const visit = { visitOn: '2026-03-16', visitTime: '09:30', place: 'Kraftgatan 8' };
    await teams.ek.studyVisit.book({ referralId, version: 1, ...visit });
    expect((await teams.ek.duty.list()).duties[0]).toMatchObject({
      ...{ kind: 'study-visit', dueOn: '2026-03-16', case: { kind: 'referral', visitTime: '09:30' } },
    });
    const studyVisitId = (await teams.ek.referral.get({ referralId })).studyVisits[0]?.id ?? '';
    await teams.ek.studyVisit.record({ referralId, studyVisitId, version: 2, outcome: 'visited' });
    expect(await listed()).toEqual(['referral-to-decide since 2026-03-16']);
    await teams.ek.referral.decide({ referralId, version: 3, kind: 'accepted', decidedOn: '2026-03-16', reason: '' });
    expect(await listed()).toEqual([]);
  });

  test('is a consent that ends, until it is taken back', async () => {
    const { participationId } = await enrolSomebody(teams);
    const consent = { authority: 'FK', purpose: 'survey', form: 'paper', keptAt: 'Pärm 3', witness: '' } as const;
    const { consentId } = await teams.ek.consent.give({
      ...{ participationId, ...consent, categories: ['contact'] },
      ...{ givenOn: '2026-03-10', validUntil: '2026-04-10' },
    });
    expect(await listed()).toContain('consent-ends 2026-04-10');
    await teams.ek.consent.withdraw({ participationId, consentId });
    expect(await listed()).not.toContain('consent-ends 2026-04-10');
  });

  test('is to ask after who has not come to a group for three weeks', async () => {
    const { participationId } = await enrolSomebody(teams);
    const teamId = teams.ids.ek;
    const session = async (groupId: string, heldOn: string, present: boolean) =>
      await current().database.asOwner(async (tx) => {
        const sessionId = randomUUID();
        await tx.groupSession.create({ data: { id: sessionId, teamId, groupId, heldOn: new Date(heldOn) } });
        await tx.attendance.create({ data: { id: randomUUID(), teamId, sessionId, participationId, present } });
      });
    const groupId = randomUUID();
    await current().database.asOwner(
      async (tx) => await tx.group.create({ data: { id: groupId, teamId, name: 'Träffpunkten' } }),
    );
    await session(groupId, '2026-02-16', true);
    await session(groupId, '2026-03-09', false);
    expect(await listed()).toContain('no-attendance since 2026-02-16');
    await session(groupId, '2026-02-23', true);
    expect((await listed()).filter((duty) => duty.startsWith('no-attendance'))).toEqual([]);
  });

  test('is to sign one’s own draft, and nobody else’s', async () => {
    const { participationId } = await enrolSomebody(teams);
    const draft = { participationId, version: 0, kind: 'meeting', text: 'Halvfärdigt' } as const;
    await teams.ekLead.journalNote.save({ ...draft, noteId: randomUUID(), happenedOn: '2026-03-10' });
    await teams.ekLead.journalNote.save({ ...draft, noteId: randomUUID(), happenedOn: '2026-03-05' });
    const { duties } = await teams.ekLead.duty.list();
    expect(duties.filter(({ kind }) => kind === 'unsigned-draft')).toMatchObject([
      { since: '2026-03-05', case: { participationId, coachId: teams.ids.ekLead } },
    ]);
    expect((await listed()).filter((duty) => duty.startsWith('unsigned-draft'))).toEqual([]);
  });

  test('masks who is protected', async () => {
    const newPerson = { ...person, identityNumber: '' };
    await teams.ek.referral.register({ ...referral, person: newPerson, protectedIdentity: 'confidentiality-marking' });
    const { duties } = await teams.ek.duty.list();
    expect(duties).toMatchObject([{ isProtected: true }]);
    expect(JSON.stringify(duties)).not.toContain('Maja');
    expect(JSON.stringify(duties)).not.toContain('Berg');
  });
});
