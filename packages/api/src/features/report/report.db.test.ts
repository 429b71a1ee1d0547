import { randomUUID } from 'node:crypto';
import { describeOnEachDatabase } from '@kraften/db/testing/test-databases';
import type { Hidden, MetricResult } from '@kraften/domain/metrics/result';
import { beforeEach, describe, expect, test } from 'vitest';
import { closing, enrolmentOf, enrolSomebody, queueSomebody } from '../../testing/case-steps';
import { oldReport } from '../../testing/old-report';
import { type TwoTeams, twoTeams } from '../../testing/two-teams';

const period = { from: '2026-01-01', to: '2026-12-31' };

describeOnEachDatabase("a team's report", (current) => {
  let teams: TwoTeams;
  beforeEach(async () => {
    teams = await twoTeams(current().database);
  });

  test('changes by exactly the case that is enrolled and closed', async () => {
    const { participationId } = await enrolSomebody(teams);
    expect(await flowSeenBySteering(teams)).toEqual({ start: 1, new: 0, closed: 0, end: 1, results: 0 });
    await teams.ek.participation.close({ participationId, version: 1, ...closing });
    expect(await flowSeenBySteering(teams)).toEqual({ start: 1, new: 0, closed: 1, end: 0, results: 1 });
  });

  test('is the same at the staff door and the steering door, except for crossings', async () => {
    await enrolSomebody(teams);
    const teamId = teams.ids.ek;
    const [staff, steering] = [
      await teams.ek.report.get({ teamId, period }),
      await teams.ekSteering.report.get({ teamId, period }),
    ];
    const isCrossing = ({ result }: { readonly result: MetricResult<Hidden> }) => result.shape === 'crossing';
    expect(steering.figures.filter((figure) => !isCrossing(figure))).toEqual(
      staff.figures.filter((figure) => !isCrossing(figure)),
    );
    expect([staff.hidesBelow, steering.hidesBelow]).toEqual([null, 5]);
  });

  test("is refused for a team that the actor's role doesn't reach", async () => {
    const asked = { teamId: teams.ids.alm, period };
    await expect(teams.ek.report.get(asked)).rejects.toMatchObject({ code: 'FORBIDDEN' });
    await expect(teams.ekSteering.report.get(asked)).rejects.toMatchObject({ code: 'FORBIDDEN' });
  });

  test('has a series whose windows step six months', async () => {
    await enrolSomebody(teams);
    const { points } = await teams.ekSteering.report.series({
      teamId: teams.ids.ek,
      metricId: 'flow.newlyEnrolled',
      endedBy: '2026-06-30',
      windows: 3,
    });
    const one = { source: 'cases', historical: null, result: { shape: 'count', value: 1 } };
    expect(points).toEqual([
      { period: { from: '2024-07-01', to: '2025-06-30' }, source: 'none', historical: null, result: null },
      { period: { from: '2025-01-01', to: '2025-12-31' }, ...one },
      { period: { from: '2025-07-01', to: '2026-06-30' }, ...one },
    ]);
  });

  test('has a series that goes on backwards in old reports, the same at both doors', async () => {
    await enrolSomebody(teams);
    await teams.ekLead.historicalReport.save(oldReport);
    await teams.ekLead.historicalReport.save({
      ...oldReport,
      reportId: randomUUID(),
      period: { from: '2012-01-01', to: '2012-12-31' },
    });
    const asked = { metricId: 'flow.newlyEnrolled', endedBy: '2018-06-30', windows: 2 };
    const series = await teams.ekSteering.report.series({ teamId: teams.ids.ek, ...asked });
    expect(series.hasEarlier).toBe(true);
    expect(series.points.map(({ source, historical }) => [source, historical])).toEqual([
      ['none', null],
      ['historical', { title: 'Helårsrapport 2017/18', value: 29 }],
    ]);
    expect(await teams.ek.report.series({ teamId: teams.ids.ek, ...asked })).toEqual(series);
    const inAlm = await teams.alm.report.series({ teamId: teams.ids.alm, ...asked });
    expect(inAlm.points.map(({ source }) => source)).toEqual(['none', 'none']);
    expect(inAlm.hasEarlier).toBe(false);
  });

  describe('explained', () => {
    test('names the cases that a figure counts, as many as the figure says', async () => {
      const { participationId } = await enrolSomebody(teams);
      const other = await enrolSomebodyElse(teams);
      await teams.ek.participation.close({ participationId: other, version: 1, ...closing, outcome: 'parental-leave' });
      await teams.ek.participation.close({ participationId, version: 1, ...closing });

      const { figures } = await teams.ek.report.get({ teamId: teams.ids.ek, period });
      const share = figures.find(({ metricId }) => metricId === 'results.ofAllClosings')?.result;
      expect(share).toMatchObject({ numerator: 1, denominator: 2 });
      const { participations: rows } = await teams.ek.report.explain({ metricId: 'results.ofAllClosings', period });
      expect(rows).toHaveLength(2);
      expect(rows).toContainEqual({
        participationId,
        givenName: 'Maja',
        familyName: 'Berg',
        enrolledOn: '2025-12-01',
        closedOn: '2026-03-10',
        outcome: 'studies',
        dropout: false,
        inNumerator: true,
      });
      expect(rows.find((row) => row.participationId === other)?.inNumerator).toBe(false);

      const { participations: counted } = await teams.ek.report.explain({ metricId: 'results.count', period });
      expect(counted.map((row) => row.participationId)).toEqual([participationId]);
    });

    test('counts as many as every figure of the report rests on', async () => {
      await enrolSomebody(teams);
      const { figures } = await teams.ek.report.get({ teamId: teams.ids.ek, period });
      for (const { metricId, result } of figures) {
        if (result.shape !== 'count') continue;
        const { participations, referrals } = await teams.ek.report.explain({ metricId, period });
        expect([...participations, ...referrals], metricId).toHaveLength(Number(result.value));
      }
    });

    test("has none of another team's cases", async () => {
      await enrolSomebody(teams);
      const explained = await teams.alm.report.explain({ metricId: 'flow.enrolledAtStart', period });
      expect(explained).toEqual({ participations: [], referrals: [] });
    });

    test('leaves an audit entry with the figure and how many were shown', async () => {
      await enrolSomebody(teams);
      await teams.ek.report.explain({ metricId: 'flow.enrolledAtStart', period });
      const details = await current().database.asOwner(async (tx) => {
        const entry = await tx.auditEntry.findFirst({ where: { teamId: teams.ids.ek, action: 'report.explain' } });
        return entry?.details;
      });
      expect(details).toEqual({ metricId: 'flow.enrolledAtStart', ...period, rows: 1 });
    });

    test("is refused for a figure that there isn't, and for who isn't staff", async () => {
      const unknown = { metricId: 'flow.nonsense', period };
      await expect(teams.ek.report.explain(unknown)).rejects.toThrow('Måttet finns inte i ditt team.');
      const known = { metricId: 'flow.closed', period };
      await expect(teams.steeringAtStaffDoor.report.explain(known)).rejects.toMatchObject({ code: 'FORBIDDEN' });
    });
  });
});

/** A second person, enrolled in Ek on the same day. */
async function enrolSomebodyElse(teams: TwoTeams): Promise<string> {
  const elsewhere = { givenName: 'Nils', identityNumber: '' };
  const enrolment = enrolmentOf(teams, await queueSomebody(teams, elsewhere));
  const { participationId } = await teams.ek.participation.enrol({
    ...enrolment,
    person: { ...enrolment.person, ...elsewhere },
  });
  return participationId;
}

async function flowSeenBySteering(teams: TwoTeams) {
  const { figures } = await teams.ekSteering.report.get({ teamId: teams.ids.ek, period });
  const countOf = (id: string) => countIn(figures.find(({ metricId }) => metricId === id)?.result);
  return {
    start: countOf('flow.enrolledAtStart'),
    new: countOf('flow.newlyEnrolled'),
    closed: countOf('flow.closed'),
    end: countOf('flow.enrolledAtEnd'),
    results: countOf('results.count'),
  };
}

function countIn(result: MetricResult<Hidden> | undefined): number | Hidden | null {
  return result?.shape === 'count' ? result.value : null;
}
