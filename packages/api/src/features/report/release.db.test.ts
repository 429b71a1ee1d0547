import { randomUUID } from 'node:crypto';
import { describeOnEachDatabase } from '@kraften/db/testing/test-databases';
import { isHidden } from '@kraften/domain/metrics/result';
import { beforeEach, describe, expect, test } from 'vitest';
import { manyCases } from '../../testing/many-cases';
import { oldReport } from '../../testing/old-report';
import { type TwoTeams, twoTeams } from '../../testing/two-teams';

const year = { from: '2025-01-01', to: '2025-12-31' };
type Figures = Awaited<ReturnType<TwoTeams['association']['report']['get']>>['figures'];

describeOnEachDatabase('what of a report reaches whom', (current) => {
  let teams: TwoTeams;
  beforeEach(async () => {
    teams = await twoTeams(current().database);
    await manyCases(current().database, teams);
  });

  describe('the association', () => {
    test('gets no count of 1–4, and none that can be worked out from those it gets', async () => {
      const teamId = teams.ids.ek;
      const { figures, hidesBelow } = await teams.association.report.get({ teamId, period: year });
      const exact = countsIn((await teams.ek.report.get({ teamId, period: year })).figures);
      expect(hidesBelow).toBe(5);
      const shown = countsIn(figures);
      expect([...shown.values()].filter((count) => count > 0 && count < 5)).toEqual([]);
      // Somebody who knows how the figures add up gets no further, and there was something to find.
      const found = workedOut(shown, exact);
      expect([...found].filter(([, count]) => count > 0 && count < 5)).toEqual([]);
      expect([...exact.values()].filter((count) => count > 0 && count < 5).length).toBeGreaterThan(20);
      expect(shown.size).toBeGreaterThan(30);
    });

    test('is held to the threshold that the team has set', async () => {
      const teamId = teams.ids.ek;
      await current().database.asOwner((tx) => tx.team.update({ where: { id: teamId }, data: { hideBelow: 8 } }));
      const { figures, hidesBelow } = await teams.association.report.get({ teamId, period: year });
      expect(hidesBelow).toBe(8);
      expect([...countsIn(figures).values()].filter((count) => count > 0 && count < 8)).toEqual([]);
    });

    test('would be found out if the same attack met the exact report', async () => {
      const { figures } = await teams.ek.report.get({ teamId: teams.ids.ek, period: year });
      const exact = countsIn(figures);
      const onlySmallHidden = new Map([...exact].filter(([, count]) => count === 0 || count >= 5));
      const found = workedOut(onlySmallHidden, exact);
      expect([...found].filter(([, count]) => count > 0 && count < 5)).not.toEqual([]);
    });

    test('gets calendar years that are over, and nothing that overlaps them', async () => {
      const asked = (period: typeof year) => teams.association.report.get({ teamId: teams.ids.ek, period });
      for (const period of [
        { from: '2025-01-01', to: '2025-12-30' },
        { from: '2025-07-01', to: '2026-06-30' },
        { from: '2026-01-01', to: '2026-12-31' },
      ]) {
        await expect(asked(period)).rejects.toMatchObject({ code: 'PRECONDITION_FAILED' });
      }
      const { firstEnrolledOn } = await asked(year);
      expect(firstEnrolledOn).toBe('2024-01-01');
    });

    test('gets nothing of one year that another year’s report would say more of', async () => {
      const teamId = teams.ids.ek;
      const idsIn = (figures: Figures) => new Set(figures.map(({ metricId }) => metricId));
      const association = idsIn((await teams.association.report.get({ teamId, period: year })).figures);
      const own = idsIn((await teams.ekSteering.report.get({ teamId, period: year })).figures);
      const turn = ['sex', 'referralSource', 'incomeSource'].map((by) => `breakdowns.enrolledAtEnd.${by}`);
      for (const id of [...turn, 'age.enrolledAtEnd'])
        expect([own.has(id), association.has(id)]).toEqual([true, false]);
      const series = { teamId, metricId: 'breakdowns.enrolledAtEnd.sex', endedBy: '2025-12-31', windows: 2 };
      await expect(teams.association.report.series(series)).rejects.toMatchObject({ code: 'NOT_FOUND' });
    });

    test('gets a series of years, each as in the report of that year', async () => {
      const teamId = teams.ids.ek;
      const metricId = 'results.excludingDropouts';
      const { points } = await teams.association.report.series({ teamId, metricId, endedBy: '2025-12-31', windows: 4 });
      expect(points.map(({ period }) => period)).toEqual([{ from: '2024-01-01', to: '2024-12-31' }, year]);
      const { figures } = await teams.association.report.get({ teamId, period: year });
      expect(points[1]?.result).toEqual(figures.find((figure) => figure.metricId === metricId)?.result);
    });
  });

  test('an old report says nothing to the association of a year whose cases are hidden, and what it prints of a year before', async () => {
    const metricId = 'closings.dropouts';
    for (const [at, printed] of [
      ['2024', '2'],
      ['2019', '7'],
    ] as const) {
      await teams.ekLead.historicalReport.save({
        ...oldReport,
        reportId: randomUUID(),
        period: { from: `${at}-01-01`, to: `${at}-12-31` },
        figures: [{ path: metricId, printed }],
      });
    }
    const asked = { teamId: teams.ids.ek, metricId, endedBy: '2025-12-31', windows: 20 };
    const { points } = await teams.association.report.series(asked);
    const printed = points.filter(({ historical }) => historical !== null);
    expect(printed.map(({ period, historical }) => [period.from, historical?.value])).toEqual([['2019-01-01', 7]]);
    const exact = await teams.ekSteering.report.series(asked);
    expect(exact.points.find(({ period }) => period.from === '2024-01-01')?.historical?.value).toBe(2);
  });

  test('the steering group gets crossings with their small cells hidden, and no series of them', async () => {
    const teamId = teams.ids.ek;
    const { figures } = await teams.ekSteering.report.get({ teamId, period: year });
    const crossing = figures.find(({ metricId }) => metricId === 'crossings.closed.sexByOutcome')?.result;
    const cells = crossing?.shape === 'crossing' ? crossing.cells : [];
    expect(cells.some(({ count }) => isHidden(count))).toBe(true);
    expect(cells.filter(({ count }) => !isHidden(count) && count > 0 && count < 5)).toEqual([]);
    const series = { teamId, metricId: 'crossings.closed.sexByOutcome', endedBy: '2025-12-31', windows: 2 };
    await expect(teams.ekSteering.report.series(series)).rejects.toMatchObject({ code: 'NOT_FOUND' });
  });

  test('the public edition of the team is the same as the association sees', async () => {
    const teamId = teams.ids.ek;
    const handedOut = await teams.ek.report.get({ teamId, period: year, edition: 'public' });
    const { figures } = await teams.association.report.get({ teamId, period: year });
    expect(handedOut.hidesBelow).toBe(5);
    expect(handedOut.figures.length).toBeGreaterThan(30);
    for (const figure of handedOut.figures) {
      expect(figure).toEqual(figures.find(({ metricId }) => metricId === figure.metricId));
    }
  });

  test('the log says which edition was read', async () => {
    await teams.ek.report.get({ teamId: teams.ids.ek, period: year, edition: 'public' });
    await teams.association.report.get({ teamId: teams.ids.ek, period: year });
    const details = await current().database.asOwner(async (tx) => {
      const entries = await tx.auditEntry.findMany({ where: { subjectId: teams.ids.ek, action: 'report.get' } });
      return entries.map((entry) => entry.details);
    });
    expect(details).toContainEqual({ ...year, edition: 'public', audience: 'public' });
    expect(details).toContainEqual({ ...year, edition: 'internal', audience: 'association' });
  });

  test('the log says which years of a series were read', async () => {
    const asked = { metricId: 'flow.closed', endedBy: '2025-12-31', windows: 4 };
    await teams.ekSteering.report.series({ teamId: teams.ids.ek, ...asked });
    const details = await current().database.asOwner(async (tx) => {
      const entries = await tx.auditEntry.findMany({ where: { subjectId: teams.ids.ek, action: 'report.series' } });
      return entries.map((entry) => entry.details);
    });
    expect(details).toEqual([{ ...asked, audience: 'steering' }]);
  });
});

/** The counts of the flow, the closings, the results and the tables, under names that say where they stand. */
function countsIn(figures: Figures): Map<string, number> {
  const counts = new Map<string, number>();
  const put = (name: string, count: unknown) => {
    if (typeof count === 'number') counts.set(name, count);
  };
  for (const { metricId, result } of figures) {
    if (result.shape === 'count') put(metricId, result.value);
    if (result.shape === 'table') for (const { code, count } of result.cells) put(`${metricId} ${code}`, count);
    if (result.shape === 'share') {
      put(`${metricId} part`, result.numerator);
      put(`${metricId} whole`, result.denominator);
    }
    if (result.shape !== 'distribution') continue;
    for (const [sex, { n, missing }] of Object.entries(result.groups)) {
      put(`${metricId} n ${sex}`, n);
      put(`${metricId} missing ${sex}`, missing);
    }
  }
  return counts;
}

/** What follows from some counts by adding and subtracting, over and over, for one who knows the report by heart. */
function workedOut(
  shown: ReadonlyMap<string, number>,
  exact: ReadonlyMap<string, number>,
): ReadonlyMap<string, number> {
  const known = new Map(shown);
  for (let before = -1; before !== known.size; ) {
    before = known.size;
    for (const [total, ...parts] of identities(new Set([...exact.keys(), ...shown.keys()]))) {
      const [left, ...more] = [total, ...parts].filter((name) => !known.has(name));
      if (left === undefined || more.length > 0) continue;
      const sum = parts.reduce((so, name) => so + (known.get(name) ?? 0), 0);
      known.set(left, left === total ? sum : (known.get(total) ?? 0) - sum);
    }
  }
  return new Map([...known].filter(([name]) => !shown.has(name)));
}

/** What adds up in a report, by hand: a total, then its parts. */
function identities(names: ReadonlySet<string>): readonly (readonly [string, ...string[]])[] {
  const single = (prefix: string) => [...names].filter((name) => name.startsWith(`${prefix} `) && !name.includes('+'));
  const merged = [...names].filter((name) => name.includes('+'));
  const table = (total: string, prefix: string) => [total, ...single(prefix)] as const;
  const sexes = ['female', 'male', 'unknown'];
  const measured = [
    ['age.newlyEnrolled', 'flow.newlyEnrolled', 'breakdowns.newlyEnrolled.sex'],
    ['age.closed', 'flow.closed', 'breakdowns.closed.sex'],
    ['age.results', 'results.count', 'results.bySex'],
    ['publicSupportMonthsBefore.closed', 'flow.closed', 'breakdowns.closed.sex'],
    ['publicSupportMonthsBefore.results', 'results.count', 'results.bySex'],
  ] as const;
  return [
    ['flow.everEnrolled', 'flow.enrolledAtStart', 'flow.newlyEnrolled'],
    ['flow.everEnrolled', 'flow.closed', 'flow.enrolledAtEnd'],
    ['flow.closed', 'closings.total'],
    ['closings.total', 'closings.dropouts', 'closings.totalExcludingDropouts'],
    ['results.count', 'results.excludingDropouts part'],
    ['results.count', 'results.ofAllClosings part'],
    ['closings.totalExcludingDropouts', 'results.excludingDropouts whole'],
    ...['work', 'studies', 'other-vocational-rehab'].map(
      (code) => [`closings.byOutcome ${code}`, `closings.byOutcomeExcludingDropouts ${code}`] as const,
    ),
    ['results.count', ...['work', 'studies', 'other-vocational-rehab'].map((code) => `closings.byOutcome ${code}`)],
    table('closings.total', 'closings.byOutcome'),
    table('closings.totalExcludingDropouts', 'closings.byOutcomeExcludingDropouts'),
    table('results.count', 'results.bySex'),
    ...['newlyEnrolled', 'closed', 'enrolledAtEnd'].flatMap((population) =>
      ['sex', 'ageBand', 'referralSource', 'incomeSource'].map((by) =>
        table(`flow.${population}`, `breakdowns.${population}.${by}`),
      ),
    ),
    // Everybody has a referral.
    ['flow.newlyEnrolled', 'waiting.referralToEnrolment n all'],
    ...sexes.map((sex) => [`breakdowns.newlyEnrolled.sex ${sex}`, `waiting.referralToEnrolment n ${sex}`] as const),
    ...measured.flatMap(([id, total, bySex]) => [
      [total, `${id} n all`, `${id} missing all`] as const,
      ...sexes.map((sex) => [`${bySex} ${sex}`, `${id} n ${sex}`, `${id} missing ${sex}`] as const),
      [`${id} n all`, ...sexes.map((sex) => `${id} n ${sex}`)] as const,
      [`${id} missing all`, ...sexes.map((sex) => `${id} missing ${sex}`)] as const,
    ]),
    ...merged.map((name) => {
      const at = name.lastIndexOf(' ') + 1;
      const codes = name.slice(at).split('+');
      return [name, ...codes.map((code) => `${name.slice(0, at)}${code}`)] as const;
    }),
  ];
}
