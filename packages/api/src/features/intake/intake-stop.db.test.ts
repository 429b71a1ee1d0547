import { randomUUID } from 'node:crypto';
import { describeOnEachDatabase } from '@kraften/db/testing/test-databases';
import { beforeEach, expect, test } from 'vitest';
import { enrolSomebody } from '../../testing/case-steps';
import { type TwoTeams, twoTeams } from '../../testing/two-teams';

const stop = {
  ...{ startsOn: '2026-03-01', endsOn: null, withdrawn: false },
  ...{ reason: 'Två handledare är sjuka.', publicText: 'Vi tar in nya igen i maj.' },
} as const;

describeOnEachDatabase('an intake stop', (current) => {
  let teams: TwoTeams;
  beforeEach(async () => {
    teams = await twoTeams(current().database);
  });

  const saidTo = async () => {
    const listed = await teams.resident.team.list();
    return [teams.ids.ek, teams.ids.alm].map((id) => listed.find(({ teamSlug }) => teamSlug.endsWith(id))?.intakeStop);
  };

  test('is told to residents by its sentence and to the team with why, while it holds', async () => {
    const stopId = randomUUID();
    expect(await saidTo()).toEqual([null, null]);
    await teams.ekLead.intake.saveStop({ stopId, version: 0, stop });
    expect(await saidTo()).toEqual([stop.publicText, null]);
    expect(JSON.stringify(await teams.resident.team.list())).not.toContain('sjuka');
    expect(await teams.ek.intake.get()).toMatchObject({ stopToday: stop, stops: [{ ...stop, changedAt: null }] });
    expect(await teams.alm.intake.get()).toMatchObject({ stopToday: null, stops: [] });

    await teams.ekLead.intake.saveStop({ stopId, version: 1, stop: { ...stop, withdrawn: true } });
    expect(await saidTo()).toEqual([null, null]);
    const { stopToday, stops } = await teams.ek.intake.get();
    expect(stopToday).toBe(null);
    expect(stops).toMatchObject([{ stopId, withdrawn: true, version: 2 }]);
    expect(stops[0]?.changedBy).not.toBe(null);
  });

  test('that has not begun, or is over, is told to nobody', async () => {
    for (const [startsOn, endsOn] of [
      ['2026-03-17', null],
      ['2026-02-01', '2026-03-15'],
    ] as const) {
      await teams.ekLead.intake.saveStop({ stopId: randomUUID(), version: 0, stop: { ...stop, startsOn, endsOn } });
    }
    expect(await saidTo()).toEqual([null, null]);
  });

  test('is the lead’s alone, sent twice is one, and is not changed by who read an older version', async () => {
    const stopId = randomUUID();
    await expect(teams.ek.intake.saveStop({ stopId, version: 0, stop })).rejects.toMatchObject({ code: 'FORBIDDEN' });
    await teams.ekLead.intake.saveStop({ stopId, version: 0, stop });
    await teams.ekLead.intake.saveStop({ stopId, version: 0, stop });
    expect((await teams.ek.intake.get()).stops).toHaveLength(1);
    const other = { ...stop, reason: 'Annat.' };
    await expect(teams.ekLead.intake.saveStop({ stopId, version: 3, stop: other })).rejects.toMatchObject({
      code: 'CONFLICT',
    });
  });

  test('turns nobody away: a referral that comes during it is in the inbox', async () => {
    await teams.ekLead.intake.saveStop({ stopId: randomUUID(), version: 0, stop });
    await enrolSomebody(teams);
    expect((await teams.ek.intake.get()).occupancy).toEqual({ enrolled: 1, capacity: null, free: null });
  });
});
