import { describeOnEachDatabase } from '@kraften/db/testing/test-databases';
import { beforeEach, expect, test } from 'vitest';
import { closing, enrolmentOf, person, queueSomebody } from '../../testing/case-steps';
import { type TwoTeams, twoTeams } from '../../testing/two-teams';

describeOnEachDatabase('another coach for many', (current) => {
  let teams: TwoTeams;
  let [maja, bo] = ['', ''];
  beforeEach(async () => {
    teams = await twoTeams(current().database);
    maja = await enrol('Maja');
    bo = await enrol('Bo');
  });

  async function enrol(givenName: string): Promise<string> {
    const queued = await queueSomebody(teams, { identityNumber: '', givenName });
    const enrolment = { ...enrolmentOf(teams, queued), person: { ...person, identityNumber: '', givenName } };
    return (await teams.ek.participation.enrol(enrolment)).participationId;
  }
  const change = (participationId: string, version = 1, coachId = teams.ids.ekLead) => ({
    ...{ participationId, version, coachId },
  });
  const coaches = async () => {
    const rows = await teams.ek.participation.list({ part: 'all' });
    return [maja, bo].map((id) => rows.find(({ participationId }) => participationId === id)?.coachName);
  };

  test('is given to all, once however often it is sent, and taken back from all', async () => {
    const changes = [change(maja), change(bo)];
    await teams.ek.participation.changeCoach({ changes });
    await teams.ek.participation.changeCoach({ changes });
    expect(await coaches()).toEqual(['Edit Ek', 'Edit Ek']);
    await teams.ek.participation.changeCoach({
      changes: [change(maja, 2, teams.ids.ekCoach), change(bo, 2, teams.ids.ekCoach)],
    });
    expect(await coaches()).toEqual(['Ebba Ek', 'Ebba Ek']);
  });

  test('is given to none when one was changed by somebody else, is closed or is protected', async () => {
    await teams.ek.participation.recordInsurance({ participationId: bo, version: 1 });
    const late = teams.ek.participation.changeCoach({ changes: [change(maja), change(bo)] });
    await expect(late).rejects.toMatchObject({ code: 'CONFLICT' });
    await teams.ek.participation.close({ ...closing, participationId: bo, version: 2 });
    const closed = teams.ek.participation.changeCoach({ changes: [change(maja), change(bo, 3)] });
    await expect(closed).rejects.toMatchObject({ code: 'CONFLICT' });
    expect(await coaches()).toEqual(['Ebba Ek', 'Ebba Ek']);

    const { person: shown, version } = await teams.ek.participation.get({ participationId: maja });
    await teams.ek.person.protect({ personId: shown.personId, kind: 'confidentiality-marking' });
    const kept = teams.ek.participation.changeCoach({ changes: [change(maja, version)] });
    await expect(kept).rejects.toMatchObject({ code: 'CONFLICT' });
  });

  test('is somebody in the team, and the cases are the team’s', async () => {
    const elsewhere = teams.ek.participation.changeCoach({ changes: [change(maja, 1, teams.ids.almCoach)] });
    await expect(elsewhere).rejects.toMatchObject({ code: 'UNPROCESSABLE_CONTENT' });
    const stolen = teams.alm.participation.changeCoach({ changes: [change(maja, 1, teams.ids.almCoach)] });
    await expect(stolen).rejects.toMatchObject({ code: 'NOT_FOUND' });
    const twice = teams.ek.participation.changeCoach({ changes: [change(maja), change(maja)] });
    await expect(twice).rejects.toMatchObject({ code: 'BAD_REQUEST' });
  });

  test('is logged for each person', async () => {
    await teams.ek.participation.changeCoach({ changes: [change(maja), change(bo)] });
    const entries = await current().database.asOwner(
      async (tx) =>
        await tx.auditEntry.findMany({ where: { action: 'participation.changeCoach', teamId: teams.ids.ek } }),
    );
    expect(entries.map(({ subjectId }) => subjectId).toSorted()).toEqual([maja, bo].toSorted());
    expect(entries.every(({ personId }) => personId !== null)).toBe(true);
  });
});
