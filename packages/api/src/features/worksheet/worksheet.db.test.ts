import { describeOnEachDatabase } from '@kraften/db/testing/test-databases';
import { unzipSync } from 'fflate';
import { beforeEach, expect, test } from 'vitest';
import { closing, enrolSomebody } from '../../testing/case-steps';
import { type TwoTeams, twoTeams } from '../../testing/two-teams';

const all = { from: '2025-01-01', to: '2026-03-16' } as const;

describeOnEachDatabase('worksheets', (current) => {
  let teams: TwoTeams;
  beforeEach(async () => {
    teams = await twoTeams(current().database);
  });

  async function consented(participationId: string) {
    const { person } = await teams.ek.participation.get({ participationId });
    await teams.ek.consent.give({
      participationId,
      ...{ authority: 'AF', purpose: 'follow-up-register', categories: ['participation', 'income', 'closing'] },
      ...{ form: 'paper', givenOn: '2026-03-01', validUntil: '2026-12-31', keptAt: 'Pärmen', witness: '' },
    });
    return person.personId;
  }

  test('say what the consent is about of who came and who left, and of others only sex and year of birth', async () => {
    const { participationId } = await enrolSomebody(teams);
    const [limited] = await teams.ek.worksheet.make({ period: all });
    expect(limited?.limitedBy).toBe('no-consent');
    expect(limited?.rows.map(({ label }) => label)).toEqual(['Kön', 'Födelseår']);

    await consented(participationId);
    const { version } = await teams.ek.participation.get({ participationId });
    await teams.ek.participation.close({ participationId, version, ...closing });
    const sheets = await teams.ek.worksheet.make({ period: all });
    expect(sheets.map(({ kind, limitedBy }) => [kind, limitedBy])).toEqual([
      ['entry', null],
      ['exit', null],
    ]);
    const exit = Object.fromEntries((sheets[1]?.rows ?? []).map(({ label, value }) => [label, value]));
    expect(exit).toMatchObject({
      Inskriven: '2025-12-01',
      Avslutad: '2026-03-10',
      'Avslutad till': 'Studier',
      'Försörjning före': 'Försörjningsstöd',
      'Försörjning efter': 'Ingen offentlig försörjning',
      'Utbildning efter': '',
    });
    expect(await teams.ek.worksheet.make({ period: { from: '2024-01-01', to: '2024-12-31' } })).toEqual([]);
    expect(await teams.alm.worksheet.make({ period: all })).toEqual([]);
  });

  test('of who is protected say no name, whatever is consented to, on paper and in the file', async () => {
    const { participationId } = await enrolSomebody(teams);
    const { person } = await teams.ek.participation.get({ participationId });
    const personId = await consented(participationId);
    await teams.ek.person.protect({ personId, kind: 'confidentiality-marking' });
    const sheets = await teams.ek.worksheet.make({ period: all });
    expect(sheets.map(({ limitedBy }) => limitedBy)).toEqual(['protected']);
    const { base64 } = await teams.ek.worksheet.export({ period: all });
    const parts = Object.values(unzipSync(Buffer.from(base64, 'base64'))).map((bytes) =>
      new TextDecoder().decode(bytes),
    );
    for (const text of [JSON.stringify(sheets), ...parts]) {
      expect(text).not.toContain(person.familyName);
      expect(text).not.toContain(person.identityNumber);
    }
  });

  test('are logged for each person who is in one', async () => {
    const { participationId } = await enrolSomebody(teams);
    await teams.ek.worksheet.make({ period: all });
    await teams.ek.worksheet.export({ period: all });
    const entries = await current().database.asOwner(
      async (tx) =>
        await tx.auditEntry.findMany({ where: { action: { startsWith: 'worksheet.' }, teamId: teams.ids.ek } }),
    );
    const ofPerson = entries.filter(({ subjectId }) => subjectId === participationId);
    expect(ofPerson.map(({ action }) => action).toSorted()).toEqual(['worksheet.export', 'worksheet.make']);
    for (const { personId } of ofPerson) expect(personId).not.toBeNull();
  });

  test('of a year hide what is of few', async () => {
    await enrolSomebody(teams);
    const { tables, hidesBelow } = await teams.ek.worksheet.year({ year: 2025 });
    expect(hidesBelow).toBe(5);
    const [flow] = tables;
    expect(flow?.rows.find(({ label }) => label === 'Nyinskrivna')?.count).toBeNull();
    const { base64, fileName } = await teams.ek.worksheet.exportYear({ year: 2025 });
    expect(fileName).toBe('underlag-arsredovisning-2025.xlsx');
    const files = unzipSync(Buffer.from(base64, 'base64'));
    expect(new TextDecoder().decode(files['xl/sharedStrings.xml'])).toContain('dold (få personer)');
  });
});
