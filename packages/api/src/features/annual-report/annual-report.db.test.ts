import { randomUUID } from 'node:crypto';
import { describeOnEachDatabase } from '@kraften/db/testing/test-databases';
import type { ReportTextKey } from '@kraften/domain/concepts/annual-report/report-text-key';
import type { RichText } from '@kraften/domain/concepts/annual-report/rich-text';
import { beforeEach, expect, test } from 'vitest';
import { closing, enrolSomebody, person } from '../../testing/case-steps';
import { fieldErrorsOf } from '../../testing/field-errors-of';
import { type TwoTeams, twoTeams } from '../../testing/two-teams';

const report = {
  title: 'Årsrapport 2026',
  period: { from: '2026-01-01', to: '2026-12-31' },
  profile: 'kraften-2024',
} as const;
const paragraph = (text: string): RichText => [{ kind: 'paragraph', line: [{ kind: 'text', text }] }];

describeOnEachDatabase('an annual report', (current) => {
  let teams: TwoTeams;
  let reportId: string;

  beforeEach(async () => {
    teams = await twoTeams(current().database);
    reportId = randomUUID();
    await teams.ekLead.annualReport.save({ reportId, version: 0, report });
  });

  const write = (key: ReportTextKey, body: RichText, version = 0) =>
    teams.ekLead.annualReport.saveText({ reportId, key, version, body });
  const move = async (stage: 'draft' | 'review', namesAreOthers = false) => {
    const { report: stands } = await teams.ekLead.annualReport.get({ reportId });
    return await teams.ekLead.annualReport.move({ reportId, version: stands.version, stage, namesAreOthers });
  };
  const adopt = async () => {
    await move('review');
    const { report: stands } = await teams.ekLead.annualReport.get({ reportId });
    return await teams.ekLead.annualReport.adopt({ reportId, version: stands.version, namesAreOthers: false });
  };
  const numberOf = async (editionId: string, label: string) => {
    const { printed } = await teams.ekSteering.annualReport.edition({ editionId });
    const rows = printed.blocks.flatMap((block) => (block.kind === 'table' ? block.rows : []));
    return rows.find(([first]) => first?.text === label)?.[1]?.text;
  };

  test('keeps what two write in different texts, and lets neither write over the other in the same', async () => {
    await write('summary.staff', paragraph('Vi är tre.'));
    await write('summary.participants', paragraph('Fler kom.'));
    await expect(write('summary.staff', paragraph('Vi är fyra.'))).rejects.toMatchObject({ code: 'CONFLICT' });
    // The same again is no conflict: an answer may have been lost on its way.
    expect(await write('summary.staff', paragraph('Vi är tre.'))).toEqual({ version: 1 });
    const { texts } = await teams.ek.annualReport.get({ reportId });
    expect(texts.map(({ key, body, writtenByName }) => [key, body, writtenByName])).toEqual([
      ['summary.participants', paragraph('Fler kom.'), 'Edit Ek'],
      ['summary.staff', paragraph('Vi är tre.'), 'Edit Ek'],
    ]);
  });

  test('is read and remarked on by a coach, written by the lead, and nobody else’s', async () => {
    const byCoach = teams.ek.annualReport.saveText({ reportId, key: 'summary.staff', version: 0, body: [] });
    await expect(byCoach).rejects.toMatchObject({ code: 'FORBIDDEN' });
    const commentId = randomUUID();
    await teams.ek.annualReport.comment({ reportId, commentId, key: 'summary.staff', text: 'Skriv hur många.' });
    const { comments } = await teams.ekLead.annualReport.get({ reportId });
    expect(comments).toMatchObject([{ text: 'Skriv hur många.', writtenByName: 'Ebba Ek', resolvedAt: null }]);
    await teams.ekLead.annualReport.resolve({ reportId, commentId, isResolved: true });
    expect((await teams.ek.annualReport.get({ reportId })).comments[0]?.resolvedAt).not.toBeNull();
    await expect(teams.alm.annualReport.get({ reportId })).rejects.toMatchObject({ code: 'NOT_FOUND' });
  });

  test('isn’t sent to review with a participant’s name or number in it', async () => {
    await enrolSomebody(teams);
    const { givenName, familyName } = person;
    await write('summary.participants', paragraph(`${givenName} ${familyName} fick arbete.`));
    const named = await fieldErrorsOf(move('review', true));
    expect(named).toEqual([
      { field: 'summary.participants', message: expect.stringContaining(`${givenName} ${familyName}`) },
    ]);
    await write('summary.participants', paragraph(`${givenName} fick arbete.`), 1);
    expect(await fieldErrorsOf(move('review'))).toHaveLength(1);
    // The lead says that it is somebody else.
    await move('review', true);
    await expect(write('summary.participants', paragraph('Sent.'), 2)).rejects.toMatchObject({
      code: 'PRECONDITION_FAILED',
    });
  });

  test('keeps its adopted figures when a closing changes afterwards, shows the difference, and can come out anew', async () => {
    const { participationId, version } = await enrolSomebody(teams);
    const figure: RichText = [{ kind: 'paragraph', line: [{ kind: 'figure', figureId: 'flow.closed' }] }];
    await write('participants.results.description', figure);
    expect(await adopt()).toMatchObject({ number: 1 });
    const [edition] = await teams.ekSteering.annualReport.list({ teamId: teams.ids.ek });
    if (edition === undefined) throw new Error('An adopted report has an edition');
    const { editionId } = edition;
    expect(await numberOf(editionId, 'Avslutade')).toBe('0');
    expect((await teams.ek.annualReport.get({ reportId })).differences).toEqual([]);

    await teams.ek.participation.close({ ...closing, participationId, version });
    expect(await numberOf(editionId, 'Avslutade')).toBe('0');
    const { differences } = await teams.ek.annualReport.get({ reportId });
    expect(differences).toContainEqual({ id: 'flow.closed', label: 'Avslutade', adopted: '0', now: '1' });

    await move('draft');
    expect(await adopt()).toMatchObject({ number: 2 });
    const [second] = await teams.ekSteering.annualReport.list({ teamId: teams.ids.ek });
    expect(second).toMatchObject({ number: 2, title: report.title });
    expect(await numberOf(second?.editionId ?? '', 'Avslutade')).toBe('1');
    expect(await numberOf(editionId, 'Avslutade')).toBe('0');
    expect((await teams.ek.annualReport.get({ reportId })).differences).toEqual([]);
  });

  test('reaches the association as anybody may read it, with small numbers hidden, and the team as files', async () => {
    await enrolSomebody(teams);
    await adopt();
    const seen = await teams.association.annualReport.list({ teamId: teams.ids.ek });
    expect(seen.map(({ audience }) => audience)).toEqual(['public']);
    const [published] = seen;
    const { printed } = await teams.association.annualReport.edition({ editionId: published?.editionId ?? '' });
    expect(JSON.stringify(printed.blocks)).toContain('dold (få personer)');
    const all = await teams.ekSteering.annualReport.list({ teamId: teams.ids.ek });
    const internal = all.find(({ audience }) => audience === 'internal');
    const editionId = internal?.editionId ?? '';
    await expect(teams.association.annualReport.edition({ editionId })).rejects.toMatchObject({ code: 'NOT_FOUND' });
    await expect(teams.alm.annualReport.edition({ editionId })).rejects.toMatchObject({ code: 'NOT_FOUND' });
    for (const format of ['docx', 'pdf', 'xlsx'] as const) {
      const { fileName, base64 } = await teams.ek.annualReport.export({ editionId, format });
      expect(fileName).toMatch(new RegExp(`^rapport-ek-.*-2026-01-01-2026-12-31-intern\\.${format}$`));
      expect(base64.length).toBeGreaterThan(1000);
    }
  });

  test('isn’t adopted before it has been reviewed, or with a figure that isn’t there', async () => {
    const early = teams.ekLead.annualReport.adopt({ reportId, version: 1, namesAreOthers: false });
    await expect(early).rejects.toMatchObject({ code: 'PRECONDITION_FAILED' });
    await write('summary.staff', [{ kind: 'paragraph', line: [{ kind: 'figure', figureId: 'flow.unheardOf' }] }]);
    await expect(adopt()).rejects.toThrow('siffra som inte finns');
  });
});
