import { describeOnEachDatabase } from '@kraften/db/testing/test-databases';
import { beforeEach, expect, test } from 'vitest';
import { manyCases } from '../../testing/many-cases';
import { type TwoTeams, twoTeams } from '../../testing/two-teams';

const year = { from: '2025-01-01', to: '2025-12-31' };
const before = { from: '2024-01-01', to: '2024-12-31' };

describeOnEachDatabase('the overview', (current) => {
  let teams: TwoTeams;
  beforeEach(async () => {
    teams = await twoTeams(current().database);
    await manyCases(current().database, teams);
  });

  test('has the figures of the report, of the period and of the one before it', async () => {
    const teamId = teams.ids.ek;
    const overview = await teams.ekSteering.report.overview({ teamId, period: year, earlier: before });
    const report = await teams.ekSteering.report.get({ teamId, period: year });
    const reportBefore = await teams.ekSteering.report.get({ teamId, period: before });
    const ids = overview.period.map(({ metricId }) => metricId);
    expect(ids).toEqual(expect.arrayContaining(['flow.newlyEnrolled', 'results.excludingDropouts', 'waiting.queued']));
    const same = ({ metricId }: { readonly metricId: string }) => ids.includes(metricId);
    expect(overview.period).toEqual(report.figures.filter(same));
    expect(overview.earlier).toEqual(reportBefore.figures.filter(same));
    const alone = await teams.ekSteering.report.overview({ teamId, period: year, earlier: null });
    expect(alone.earlier).toBeNull();
  });

  test('says what should be talked about', async () => {
    const { ek: teamId } = teams.ids;
    await current().database.asOwner(async (tx) => {
      for (const [index, heldOn] of ['2025-11-04', '2026-02-03'].entries()) {
        const meeting = await tx.meeting.create({
          data: { id: crypto.randomUUID(), teamId, kind: 'steering', heldOn: new Date(heldOn) },
        });
        const member = await tx.meetingMember.create({
          data: {
            ...{ id: crypto.randomUUID(), teamId, kind: 'steering', role: 'member', authority: 'RD' },
            ...{ name: `Rut ${index}`, title: '' },
          },
        });
        await tx.meetingSeat.create({
          data: {
            ...{ id: crypto.randomUUID(), teamId, meetingId: meeting.id, memberId: member.id, presence: 'absent' },
            ...{ name: 'Rut', title: '', role: 'member', authority: 'RD' },
          },
        });
      }
    });
    const { attention } = await teams.ekSteering.report.overview({ teamId, period: year, earlier: null });
    expect(attention).toContainEqual({
      kind: 'authority-absent',
      text: 'Regionen var inte med på styrgruppens 2 senaste möten som den kallades till. Det senaste hölls den 3 februari 2026.',
    });
  });

  test('is of the own team, and not the association’s', async () => {
    const asked = { period: year, earlier: null };
    const other = teams.ekSteering.report.overview({ ...asked, teamId: teams.ids.alm });
    await expect(other).rejects.toMatchObject({ code: 'FORBIDDEN' });
    const officer = teams.association.report.overview({ ...asked, teamId: teams.ids.ek });
    await expect(officer).rejects.toMatchObject({ code: 'FORBIDDEN' });
  });
});

describeOnEachDatabase('the association’s teams side by side', (current) => {
  test('show each what its own report to the association shows, by name, and hide the sum of what is hidden', async () => {
    const teams = await twoTeams(current().database);
    await manyCases(current().database, teams);
    const compared = await teams.association.association.figures({ year: 2025 });
    expect(compared.teams.map(({ teamName }) => teamName)).toEqual(['Alm', 'Ek']);
    const { figures } = await teams.association.report.get({ teamId: teams.ids.ek, period: year });
    for (const { metricId, results } of compared.figures) {
      expect(results[1]).toEqual(figures.find((each) => each.metricId === metricId)?.result ?? null);
    }
    const enrolled = compared.figures.find(({ metricId }) => metricId === 'flow.newlyEnrolled');
    expect(enrolled?.together).toEqual({ shape: 'count', value: 30 });
    const going = teams.association.association.figures({ year: 2026 });
    await expect(going).rejects.toMatchObject({ code: 'PRECONDITION_FAILED' });
    const member = teams.ekSteering.association.figures({ year: 2025 });
    await expect(member).rejects.toMatchObject({ code: 'FORBIDDEN' });
  });
});
