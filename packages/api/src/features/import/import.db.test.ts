import { randomUUID } from 'node:crypto';
import { describeOnEachDatabase } from '@kraften/db/testing/test-databases';
import { xlsxFile } from '@kraften/documents/xlsx-file';
import { beforeEach, expect, test } from 'vitest';
import { fieldErrorsOf } from '../../testing/field-errors-of';
import { type TwoTeams, twoTeams } from '../../testing/two-teams';

const heading = 'Personnummer;Namn;Remittent;Handledare;Inskrivningsdatum;Försörjning;Avslutsdatum;Avslutsorsak';
const good = [
  '900101-2385;Maja Berg;Soc;Ebba Ek;2023-02-01;Försörjningsstöd;2024-05-31;Arbete',
  ';Bo Lind;AF;ebba;2025-03-01;Aktivitetsstöd;;',
];

function fileOf(text: string, fileName = 'deltagare.csv') {
  return { fileName, base64: Buffer.from(text).toString('base64'), sheetName: null };
}
const listOf = (...rows: readonly string[]) => fileOf([heading, ...rows].join('\r\n'));

describeOnEachDatabase('an older list', (current) => {
  let teams: TwoTeams;
  beforeEach(async () => {
    teams = await twoTeams(current().database);
  });

  const guessed = async (file: ReturnType<typeof fileOf>) => (await teams.ekLead.import.read(file)).mapping;
  async function run(file: ReturnType<typeof fileOf>, batchId = randomUUID()) {
    return await teams.ekLead.import.run({ batchId, file, mapping: await guessed(file) });
  }

  test('becomes persons, referrals and participations that the team works on with', async () => {
    const file = listOf(...good);
    const mapping = await guessed(file);
    const checked = await teams.ekLead.import.check({ file, mapping });
    expect(checked).toMatchObject({
      errors: 0,
      figures: { newPersons: 2, knownPersons: 0, referrals: 2, participations: 2, closings: 1 },
    });
    expect(
      checked.figures?.flow.map(({ year, atStart, newlyEnrolled, closed, atEnd }) => [
        year,
        atStart,
        newlyEnrolled,
        closed,
        atEnd,
      ]),
    ).toEqual([
      [2023, 0, 1, 0, 1],
      [2024, 1, 0, 1, 0],
      [2025, 0, 1, 0, 1],
      [2026, 1, 0, 0, 1],
    ]);
    expect(await run(file)).toMatchObject({ rows: 2, persons: 2, participations: 2 });
    const listed = await teams.ek.participation.list({ part: 'all' });
    expect(listed).toMatchObject([
      { givenName: 'Bo', familyName: 'Lind', coachName: 'Ebba Ek', referralSource: 'AF', closedOn: null },
      { givenName: 'Maja', birthDate: '1990-01-01', closedOn: '2024-05-31', outcome: 'work' },
    ]);
    expect(await teams.alm.participation.list({ part: 'all' })).toEqual([]);
  });

  test('is named in the log, a row for each person', async () => {
    const batchId = randomUUID();
    await run(listOf(...good), batchId);
    const entries = await current().database.asOwner(
      async (tx) => await tx.auditEntry.findMany({ where: { action: 'import.run', teamId: teams.ids.ek } }),
    );
    expect(entries).toHaveLength(3);
    expect(entries.filter(({ personId }) => personId !== null)).toHaveLength(2);
    expect(entries.every(({ userId }) => userId === teams.ids.ekLead)).toBe(true);
  });

  test('with an error anywhere brings nothing, and says where to mend it', async () => {
    const file = listOf(
      ...good,
      ';Eva Alm;Soc;Ebba Ek;2024-13-01;;;',
      '900101-2386;Per Å;Kyrkan;Ebba Ek;2024-01-01;;2023-01-01;Arbete',
    );
    const mapping = await guessed(file);
    const { errors, problems, problemFile } = await teams.ekLead.import.check({ file, mapping });
    expect(problems.filter(({ kind }) => kind === 'error').map(({ row, column }) => [row, column])).toEqual([
      [4, 'E'],
      [5, 'A'],
      [5, 'C'],
      [5, 'G'],
    ]);
    expect(Buffer.from(problemFile?.base64 ?? '', 'base64').toString('utf8')).toContain(
      '5;C;Remittent;"""Kyrkan""";Fel;',
    );
    expect(errors).toBe(4);
    const asked = teams.ekLead.import.run({ batchId: randomUUID(), file, mapping });
    expect((await fieldErrorsOf(asked))[0]?.message).toContain('4 fel');
    expect(await teams.ek.participation.list({ part: 'all' })).toEqual([]);
  });

  test('is imported once, however often it is sent, and by two windows at the same time', async () => {
    const file = listOf(...good);
    const batchId = randomUUID();
    const first = await run(file, batchId);
    expect(await run(file, batchId)).toEqual(first);
    await expect(run(file)).rejects.toMatchObject({ code: 'PRECONDITION_FAILED' });
    expect((await teams.ekLead.import.read(file)).importedBefore).not.toBeNull();
    const other = listOf(...good.map((row) => row.replace(/^[^;]*/, '').replace('Lind', 'Sten')));
    const windows = await Promise.allSettled([run(other), run(other)]);
    expect(windows.filter(({ status }) => status === 'fulfilled')).toHaveLength(1);
    expect(await teams.ek.participation.list({ part: 'all' })).toHaveLength(4);
  });

  test('joins whom the team knows by number, and refuses a time in which they are enrolled', async () => {
    await run(listOf(...good));
    const again = listOf('19900101-2385;Någon Annan;FK;Ebba Ek;2025-01-01;;;');
    const checked = await teams.ekLead.import.check({ file: again, mapping: await guessed(again) });
    expect(checked).toMatchObject({ errors: 0, figures: { newPersons: 0, knownPersons: 1 } });
    await run(again);
    expect(
      (await teams.ek.participation.list({ part: 'all' })).filter(({ familyName }) => familyName === 'Berg'),
    ).toHaveLength(2);
    const within = listOf('19900101-2385;Maja Berg;FK;Ebba Ek;2024-05-31;;2024-06-30;Annat');
    const { problems } = await teams.ekLead.import.check({ file: within, mapping: await guessed(within) });
    expect(problems.filter(({ kind }) => kind === 'error')).toMatchObject([{ row: 2, column: 'E' }]);
  });

  test('is read the next time as it was read the last time', async () => {
    const first = listOf(...good, ';Eva Alm;Kyrkan;Ebba Ek;2024-01-01;;;');
    const mapping = await guessed(first);
    const chosen = { ...mapping, values: { ...mapping.values, source: { ...mapping.values.source, kyrkan: 'OTHER' } } };
    await teams.ekLead.import.run({ batchId: randomUUID(), file: first, mapping: chosen });
    const next = await teams.ekLead.import.read(listOf(';Åsa Ek;Kyrkan;Ebba Ek;2024-01-01;;;'));
    expect(next).toMatchObject({ isRemembered: true, mapping: { values: { source: { kyrkan: 'OTHER' } } } });
  });

  test('is taken back within a day, and nothing of it is left', async () => {
    const { batchId } = await run(listOf(...good));
    expect(await teams.ekLead.import.undo({ batchId })).toEqual({ blocked: 0, blockedNames: [] });
    expect(await teams.ek.participation.list({ part: 'all' })).toEqual([]);
    expect(await teams.ek.referral.list({ which: 'all' })).toEqual([]);
    expect(await teams.ekLead.import.list()).toMatchObject([{ batchId, isUndoable: false }]);
    await expect(teams.ekLead.import.undo({ batchId })).rejects.toMatchObject({ code: 'PRECONDITION_FAILED' });
    expect(await run(listOf(...good))).toMatchObject({ rows: 2 });
  });

  test.each([
    [
      'a note',
      async (participationId: string) =>
        await teams.ek.journalNote.save({
          ...{
            participationId,
            noteId: randomUUID(),
            version: 0,
            kind: 'meeting',
            happenedOn: '2026-03-02',
            text: 'Hej',
          },
        }),
    ],
    [
      'a follow-up',
      async (participationId: string) =>
        await teams.ek.followUp.record({
          participationId,
          version: 1,
          heldOn: '2026-03-02',
          attendees: 'Bo',
          agreed: '',
        }),
    ],
  ])('is not taken back when somebody has built on it with %s: it says on whom', async (_what, build) => {
    const { batchId } = await run(listOf(...good));
    const bo = (await teams.ek.participation.list({ part: 'all' })).find(({ givenName }) => givenName === 'Bo');
    await build(bo?.participationId ?? '');
    expect(await teams.ekLead.import.undo({ batchId })).toEqual({ blocked: 1, blockedNames: ['Bo Lind'] });
    expect(await teams.ek.participation.list({ part: 'all' })).toHaveLength(2);
  });

  test('is not taken back after a day', async () => {
    const { batchId } = await run(listOf(...good));
    await current().database.asOwner(
      async (tx) =>
        await tx.importBatch.update({
          where: { id: batchId },
          data: { importedAt: new Date(Date.now() - 90_000_000) },
        }),
    );
    await expect(teams.ekLead.import.undo({ batchId })).rejects.toMatchObject({ code: 'PRECONDITION_FAILED' });
  });

  test('is not for a coach, and not for another team', async () => {
    const { batchId } = await run(listOf(...good));
    await expect(teams.ek.import.read(listOf(...good))).rejects.toMatchObject({ code: 'FORBIDDEN' });
    await expect(teams.alm.import.undo({ batchId })).rejects.toMatchObject({ code: 'FORBIDDEN' });
  });

  test('is read out of a workbook as well, by its content', async () => {
    const rows = good.map((row) => row.split(';'));
    const bytes = await xlsxFile([{ name: 'Deltagare', columns: heading.split(';'), rows }]);
    const file = { fileName: 'lista.csv', base64: Buffer.from(bytes).toString('base64'), sheetName: null };
    expect(await teams.ekLead.import.read(file)).toMatchObject({ sheetNames: ['Deltagare'], rows: 2 });
    expect(await run(file)).toMatchObject({ participations: 2 });
  });

  test('that Kraften wrote itself, without names, becomes the team’s history', async () => {
    const participation = {
      ...{ id: 'p-1', personId: 'x-1', sex: 'female', birthDate: '1991-04-17', referralSource: 'LT' },
      ...{ incomeSource: 'social-assistance', enrolledOn: '2022-09-05', publicSupportMonthsBefore: 38 },
      ...{ closedOn: '2024-05-31', outcome: 'work', dropout: false, transferredTo: null },
    };
    const cohort = { format: 'kraften-cohort/1', team: { id: 'ek', name: 'Ek' }, participations: [participation] };
    const file = fileOf(JSON.stringify(cohort), 'kohort.json');
    const mapping = { ...(await guessed(file)), coach: 'Ebba Ek' };
    await teams.ekLead.import.run({ batchId: randomUUID(), file, mapping });
    expect(await teams.ek.participation.list({ part: 'all' })).toMatchObject([
      { familyName: 'x-1', birthDate: '1991-04-17', referralSource: 'RD', outcome: 'work' },
    ]);
  });

  test('that is no list is refused at the file', async () => {
    const errors = await fieldErrorsOf(teams.ekLead.import.read(fileOf('\u0089PNG\r\n\u001a\n\0\0\0')));
    expect(errors.map(({ field }) => field)).toEqual(['file']);
  });
});
