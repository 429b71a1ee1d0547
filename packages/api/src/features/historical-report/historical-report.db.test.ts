import { randomUUID } from 'node:crypto';
import { describeOnEachDatabase } from '@kraften/db/testing/test-databases';
import { beforeEach, describe, expect, test } from 'vitest';
import { fieldErrorsOf } from '../../testing/field-errors-of';
import { oldReport } from '../../testing/old-report';
import { type TwoTeams, twoTeams } from '../../testing/two-teams';

describeOnEachDatabase('an old report', (current) => {
  let teams: TwoTeams;
  let report: typeof oldReport;
  beforeEach(async () => {
    teams = await twoTeams(current().database);
    report = { ...oldReport, reportId: randomUUID() };
  });

  test('is kept as it is printed, and read by its own team only', async () => {
    const { reportId, version, ...typed } = report;
    expect(await teams.ekLead.historicalReport.save(report)).toEqual({ reportId, version: 1 });
    expect(await teams.ek.historicalReport.get({ reportId })).toEqual({
      reportId,
      version: 1,
      enteredByName: 'Edit Ek',
      ...typed,
    });
    expect(await teams.alm.historicalReport.list()).toEqual([]);
    await expect(teams.alm.historicalReport.get({ reportId })).rejects.toThrow('Rapporten finns inte i ditt team.');
  });

  test('is listed with how much of it doesn’t add up', async () => {
    await teams.ekLead.historicalReport.save(report);
    const wrong = report.figures.map((figure) => (figure.printed === '34' ? { ...figure, printed: '35' } : figure));
    const later = { from: '2018-07-01', to: '2019-06-30' };
    const other = { ...report, reportId: randomUUID(), period: later, figures: wrong };
    await teams.ekLead.historicalReport.save(other);
    const rows = await teams.ek.historicalReport.list();
    expect(rows.map(({ period, figures, findings }) => [period.from, figures, findings])).toEqual([
      ['2018-07-01', 7, 1],
      ['2017-07-01', 7, 0],
    ]);
  });

  test('is written by the team lead and nobody else', async () => {
    for (const other of [teams.ek, teams.steeringAtStaffDoor]) {
      await expect(other.historicalReport.save(report)).rejects.toMatchObject({ code: 'FORBIDDEN' });
    }
    await expect(teams.steeringAtStaffDoor.historicalReport.list()).rejects.toMatchObject({ code: 'FORBIDDEN' });
  });

  test('that is sent twice is kept once', async () => {
    const sent = await Promise.all([
      teams.ekLead.historicalReport.save(report),
      teams.ekLead.historicalReport.save(report),
    ]);
    expect(sent.map(({ version }) => version)).toEqual([1, 1]);
    expect(await teams.ek.historicalReport.list()).toHaveLength(1);
    const change = { ...report, version: 1, title: 'Helårsrapport 2017/2018' };
    await teams.ekLead.historicalReport.save(change);
    expect(await teams.ekLead.historicalReport.save(change)).toMatchObject({ version: 2 });
  });

  test('that somebody else changed first is not overwritten', async () => {
    await teams.ekLead.historicalReport.save(report);
    await teams.ekLead.historicalReport.save({ ...report, version: 1, title: 'Den andra' });
    const late = { ...report, version: 1, title: 'Den tredje' };
    await expect(teams.ekLead.historicalReport.save(late)).rejects.toMatchObject({ code: 'CONFLICT' });
    const again = { ...report, version: 0, title: 'Den tredje' };
    await expect(teams.ekLead.historicalReport.save(again)).rejects.toMatchObject({ code: 'CONFLICT' });
    expect(await teams.ek.historicalReport.get(report)).toMatchObject({ title: 'Den andra', version: 2 });
    await teams.ekLead.historicalReport.save({ ...late, version: 2 });
    expect(await teams.ek.historicalReport.get(report)).toMatchObject({ title: 'Den tredje', version: 3 });
  });

  test('is one for a period, and says at each field what is wrong', async () => {
    await teams.ekLead.historicalReport.save(report);
    const second = { ...report, reportId: randomUUID(), title: 'En till' };
    expect(await fieldErrorsOf(teams.ekLead.historicalReport.save(second))).toEqual([
      {
        field: 'period.from',
        message: 'Perioden finns redan i ”Helårsrapport 2017/18”. Ändra den rapporten, eller välj en annan period.',
      },
    ]);
    const unreadable = { ...report, figures: [{ path: 'flow.newlyEnrolled', printed: 'många' }] };
    expect(await fieldErrorsOf(teams.ekLead.historicalReport.save({ ...unreadable, version: 1 }))).toEqual([
      { field: 'flow.newlyEnrolled', message: 'Det finns inget tal i "många". Skriv det som står i rapporten.' },
    ]);
  });

  describe('that two save for the same period at once', () => {
    const periods = [2009, 2010, 2011, 2012, 2013].map((year) => ({ from: `${year}-01-01`, to: `${year}-12-31` }));
    const taken = expect.stringMatching(/^Perioden finns redan i ”(Den ena|Den andra)”/);

    test.each(periods)('is kept once, and the other one hears why at the period ($from)', async (period) => {
      const both = ['Den ena', 'Den andra'].map((title) => ({ ...report, reportId: randomUUID(), period, title }));
      const refusals = await refusalsOf(both.map((one) => teams.ekLead.historicalReport.save(one)));
      expect(refusals).toEqual([[{ field: 'period.from', message: taken }]]);
      expect(await teams.ek.historicalReport.list()).toHaveLength(1);
    });

    test.each(periods)('is changed once, and the other one hears why at the period ($from)', async (period) => {
      const both = ['Den ena', 'Den andra'].map((title, at) => {
        const earlier = { from: `200${at}-01-01`, to: `200${at}-12-31` };
        return { ...report, reportId: randomUUID(), period: earlier, title };
      });
      for (const one of both) await teams.ekLead.historicalReport.save(one);
      const refusals = await refusalsOf(
        both.map((one) => teams.ekLead.historicalReport.save({ ...one, version: 1, period })),
      );
      expect(refusals).toEqual([[{ field: 'period.from', message: taken }]]);
    });
  });

  test('leaves an audit entry each time it is listed, read or saved', async () => {
    await teams.ekLead.historicalReport.save(report);
    await teams.ek.historicalReport.list();
    await teams.ek.historicalReport.get(report);
    const entries = await current().database.asOwner((tx) =>
      tx.auditEntry.findMany({ where: { teamId: teams.ids.ek }, orderBy: { id: 'asc' } }),
    );
    expect(entries.map(({ action, userId, details }) => [action, userId, details])).toEqual([
      ['historicalReport.save', teams.ids.ekLead, { from: '2017-07-01', to: '2018-06-30', figures: 7, version: 1 }],
      ['historicalReport.list', teams.ids.ekCoach, { rows: 1 }],
      ['historicalReport.get', teams.ids.ekCoach, {}],
    ]);
  });
});

/** The field errors of each call that is refused, among calls made at once. */
async function refusalsOf(calls: readonly Promise<unknown>[]) {
  const outcomes = await Promise.allSettled(calls);
  return await Promise.all(calls.filter((_, at) => outcomes[at]?.status === 'rejected').map(fieldErrorsOf));
}
