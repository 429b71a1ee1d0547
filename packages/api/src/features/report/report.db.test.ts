import { describeOnEachDatabase } from '@kraften/db/testing/test-databases';
import type { MetricResult } from '@kraften/domain/metrics/result';
import { beforeEach, expect, test } from 'vitest';
import { closing, enrolSomebody } from '../../testing/case-steps';
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

  test('is the same at the staff door and the steering door', async () => {
    await enrolSomebody(teams);
    const teamId = teams.ids.ek;
    const [staff, steering] = [
      await teams.ek.report.get({ teamId, period }),
      await teams.ekSteering.report.get({ teamId, period }),
    ];
    expect(steering.figures).toEqual(staff.figures);
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
    expect(points).toEqual([
      { period: { from: '2024-07-01', to: '2025-06-30' }, result: { shape: 'count', value: 0 } },
      { period: { from: '2025-01-01', to: '2025-12-31' }, result: { shape: 'count', value: 1 } },
      { period: { from: '2025-07-01', to: '2026-06-30' }, result: { shape: 'count', value: 1 } },
    ]);
  });
});

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

function countIn(result: MetricResult | undefined): number | null {
  return result?.shape === 'count' ? result.value : null;
}
