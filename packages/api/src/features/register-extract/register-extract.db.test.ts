import { describeOnEachDatabase } from '@kraften/db/testing/test-databases';
import { beforeEach, expect, test } from 'vitest';
import { enrolSomebody, queueSomebody } from '../../testing/case-steps';
import { type TwoTeams, twoTeams } from '../../testing/two-teams';

const decidedNothing = { released: [], withheld: [] };

describeOnEachDatabase('a register extract', (current) => {
  let teams: TwoTeams;
  let participationId: string;
  let personId: string;
  beforeEach(async () => {
    teams = await twoTeams(current().database);
    ({ participationId } = await enrolSomebody(teams));
    ({
      person: { personId },
    } = await teams.ek.participation.get({ participationId }));
  });

  const wishesId = async () => {
    const { extract } = await teams.ekLead.registerExtract.get({ personId });
    const fields = extract.flatMap(({ records }) => records.flatMap((record) => record.fields));
    return fields.find(({ name }) => name === 'wishes')?.fieldId ?? '';
  };
  const fileOf = async (format: 'pdf' | 'json', decisions: { released: string[]; withheld: string[] }) => {
    const { fileName, base64 } = await teams.ekLead.registerExtract.export({ personId, format, ...decisions });
    return { fileName, bytes: Buffer.from(base64, 'base64') };
  };
  const logged = async (action: string) =>
    await current().database.asOwner((tx) =>
      tx.auditEntry.findMany({ where: { personId, action }, select: { userId: true, details: true } }),
    );

  test('tells the lead all that is kept, in words', async () => {
    const { personName, teamName, extract } = await teams.ekLead.registerExtract.get({ personId });
    expect({ personName, teamName }).toEqual({ personName: 'Maja Berg', teamName: 'Ek' });
    const text = (table: string, name: string) =>
      extract
        .find((section) => section.table === table)
        ?.records.map(({ fields }) => fields.find((field) => field.name === name)?.text);
    expect(text('person', 'identityNumber')).toEqual(['199001012385']);
    expect(text('person', 'sex')).toEqual(['kvinna']);
    expect(text('referral', 'wishes')).toEqual(['Komma ut bland folk.']);
    expect(text('participation', 'coachId')).toEqual(['Ebba Ek']);
    expect(text('participation', 'incomeSource')).toEqual(['Försörjningsstöd']);
    expect(text('auditEntry', 'action')).toContain('Läste ett deltagande');
    expect(text('consent', 'authority')).toEqual([]);
  });

  test('marks what may be about others until somebody has decided, and leaves out what is withheld', async () => {
    const fieldId = await wishesId();
    const wishes = async (decisions: { released: string[]; withheld: string[] }) => {
      const { bytes } = await fileOf('json', decisions);
      const { tables } = JSON.parse(bytes.toString());
      const referral = tables.find(({ table }: { table: string }) => table === 'referral');
      return referral.records[0].fields.wishes;
    };
    const label = 'Önskemål';
    const value = 'Komma ut bland folk.';
    expect(await wishes(decidedNothing)).toEqual({ label, value, review: 'to-review' });
    expect(await wishes({ released: [fieldId], withheld: [] })).toEqual({ label, value, review: 'released' });
    expect(await wishes({ released: [], withheld: [fieldId] })).toEqual({ label, value: null, review: 'withheld' });
  });

  test('leaves as a file without the name in its name, and the log says so', async () => {
    const pdf = await fileOf('pdf', { released: [], withheld: [await wishesId()] });
    expect(pdf.fileName).toMatch(/^registerutdrag-\d{4}-\d\d-\d\d\.pdf$/);
    expect(pdf.bytes.subarray(0, 8).toString()).toBe('%PDF-1.7');
    expect(await logged('registerExtract.export')).toEqual([
      { userId: teams.ids.ekLead, details: { format: 'pdf', toReview: expect.any(Number), released: 0, withheld: 1 } },
    ]);
  });

  test('of somebody who was never enrolled can be made too', async () => {
    const { referralId } = await queueSomebody(teams, { identityNumber: '', givenName: 'Maya' });
    const { person } = await teams.ek.referral.get({ referralId });
    expect(await teams.ekLead.registerExtract.get({ personId: person.personId })).toMatchObject({
      personName: 'Maya Berg',
    });
  });

  test('is made by the lead of the team alone', async () => {
    await expect(teams.ek.registerExtract.get({ personId })).rejects.toMatchObject({ code: 'FORBIDDEN' });
    const file = { personId, format: 'json', ...decidedNothing } as const;
    await expect(teams.ek.registerExtract.export(file)).rejects.toMatchObject({ code: 'FORBIDDEN' });
    await expect(teams.alm.registerExtract.get({ personId })).rejects.toMatchObject({ code: 'FORBIDDEN' });
  });

  test('of somebody with protected identity asks why, and tells who it is', async () => {
    await teams.ek.person.protect({ personId, kind: 'confidentiality-marking' });
    await expect(teams.ekLead.registerExtract.get({ personId })).rejects.toMatchObject({
      code: 'UNPROCESSABLE_CONTENT',
    });
    const { personName } = await teams.ekLead.registerExtract.get({ personId, reason: 'meeting' });
    expect(personName).toBe('Maja Berg');
  });
});
