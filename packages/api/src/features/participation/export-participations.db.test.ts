import { describeOnEachDatabase } from '@kraften/db/testing/test-databases';
import type { ParticipantColumn } from '@kraften/domain/concepts/participation/participant-list';
import { beforeEach, expect, test } from 'vitest';
import { enrolmentOf, person, queueSomebody } from '../../testing/case-steps';
import { type TwoTeams, twoTeams } from '../../testing/two-teams';

describeOnEachDatabase('the list of participants as a file', (current) => {
  let teams: TwoTeams;
  beforeEach(async () => {
    teams = await twoTeams(current().database);
  });

  async function enrol(givenName: string): Promise<string> {
    const queued = await queueSomebody(teams, { identityNumber: '', givenName });
    const enrolment = { ...enrolmentOf(teams, queued), person: { ...person, identityNumber: '', givenName } };
    return (await teams.ek.participation.enrol(enrolment)).participationId;
  }
  const usual: readonly ParticipantColumn[] = ['name', 'coach', 'enrolled', 'nextFollowUp', 'flags'];
  async function linesOf(participationIds: readonly string[], columns = usual) {
    const asked = { columns: [...columns], participationIds: [...participationIds], format: 'csv' as const };
    const file = await teams.ek.participation.export(asked);
    const text = Buffer.from(file.base64, 'base64').toString('utf8');
    return { ...file, lines: text.replace('\ufeff', '').trim().split('\r\n') };
  }

  test('has the rows and the columns that were shown, in their order', async () => {
    const [maja, bo, eva] = [await enrol('Maja'), await enrol('Bo'), await enrol('Eva')];
    const { lines, fileName } = await linesOf([eva, maja]);
    expect(fileName).toBe('deltagare-2026-03-16.csv');
    expect(lines).toEqual([
      'Namn;Handledare;Inskriven;Nästa uppföljning;Flaggor',
      'Eva Berg;Ebba Ek;2025-12-01;2026-03-01;Uppföljning försenad, Prövotid att besluta, Försäkring att anmäla',
      'Maja Berg;Ebba Ek;2025-12-01;2026-03-01;Uppföljning försenad, Prövotid att besluta, Försäkring att anmäla',
    ]);
    expect((await linesOf([bo], ['days', 'sex', 'name', 'source', 'closed'])).lines).toEqual([
      'Dagar inskriven;Kön;Namn;Remitterad av;Avslutad',
      '105;kvinna;Bo Berg;Socialtjänsten;',
    ]);
    const asked = { columns: [...usual], participationIds: [bo], format: 'xlsx' as const };
    const workbook = await teams.ek.participation.export(asked);
    expect(Buffer.from(workbook.base64, 'base64').subarray(0, 2).toString()).toBe('PK');
  });

  test('runs no formula that stands in a name', async () => {
    const id = await enrol('=HYPERLINK("http://exempel.se")');
    expect((await linesOf([id])).lines[1]).toMatch(/^"'=HYPERLINK\(""http/);
  });

  test('leaves out who is protected, and says how many', async () => {
    const [maja, bo] = [await enrol('Maja'), await enrol('Bo')];
    const { person: shown } = await teams.ek.participation.get({ participationId: bo });
    await teams.ek.person.protect({ personId: shown.personId, kind: 'confidentiality-marking' });
    const { lines, leftOut } = await linesOf([maja, bo]);
    expect(leftOut).toBe(1);
    expect(lines).toHaveLength(2);
    expect(lines.join()).not.toContain('Bo Berg');
  });

  test('is logged for each person who is in it', async () => {
    const [maja, bo] = [await enrol('Maja'), await enrol('Bo')];
    await linesOf([maja, bo], ['name', 'age']);
    const entries = await current().database.asOwner(
      async (tx) => await tx.auditEntry.findMany({ where: { action: 'participation.export', teamId: teams.ids.ek } }),
    );
    expect(entries.map(({ subjectId }) => subjectId).toSorted()).toEqual([maja, bo, null].toSorted());
    for (const { details } of entries) expect(details).toMatchObject({ format: 'csv', columns: ['name', 'age'] });
  });

  test('has nothing of another team', async () => {
    const id = await enrol('Maja');
    const asked = teams.alm.participation.export({ columns: ['name'], participationIds: [id], format: 'csv' });
    await expect(asked).rejects.toMatchObject({ code: 'NOT_FOUND' });
  });
});
