import { describeOnEachDatabase } from '@kraften/db/testing/test-databases';
import { beforeEach, expect, test } from 'vitest';
import { enrolSomebody } from '../../testing/case-steps';
import { fieldErrorsOf } from '../../testing/field-errors-of';
import { type TwoTeams, twoTeams } from '../../testing/two-teams';

describeOnEachDatabase('a team’s settings', (current) => {
  let teams: TwoTeams;
  beforeEach(async () => {
    teams = await twoTeams(current().database);
  });

  test('are changed by the lead, seen by the coaches, and kept as they were', async () => {
    const { version, settings } = await teams.ek.team.settings();
    await teams.ekLead.team.saveSettings({ ...settings, version, trialMonths: 2, hideBelow: 7 });
    const changed = await teams.ek.team.settings();
    expect(changed.settings).toEqual({ ...settings, trialMonths: 2, hideBelow: 7 });
    expect(changed.version).toBe(version + 1);
    expect(changed.changes).toMatchObject([
      { setting: 'trialMonths', before: settings.trialMonths, after: 2, changedByName: 'Edit Ek' },
      { setting: 'hideBelow', before: settings.hideBelow, after: 7, changedByName: 'Edit Ek' },
    ]);
    expect((await teams.alm.team.settings()).changes).toEqual([]);
  });

  test('are not a coach’s to change', async () => {
    const { version, settings } = await teams.ek.team.settings();
    const saved = teams.ek.team.saveSettings({ ...settings, version, trialMonths: 2 });
    await expect(saved).rejects.toMatchObject({ code: 'FORBIDDEN' });
  });

  test('decide when follow-ups and the trial period fall due', async () => {
    const { participationId } = await enrolSomebody(teams);
    const before = await teams.ek.participation.get({ participationId });
    expect([before.enrolledOn, before.nextFollowUpDueOn]).toEqual(['2025-12-01', '2026-03-01']);
    const { version, settings } = await teams.ek.team.settings();
    await teams.ekLead.team.saveSettings({ ...settings, version, followUpMonths: 2, trialMonths: 3 });
    const after = await teams.ek.participation.get({ participationId });
    expect([after.nextFollowUpDueOn, after.trialEndsOn]).toEqual(['2026-02-01', '2026-02-28']);
  });

  test('changed by two at once keep what was first, and tell the second', async () => {
    const { version, settings } = await teams.ekLead.team.settings();
    await teams.ekLead.team.saveSettings({ ...settings, version, trialMonths: 2 });
    const late = teams.ekLead.team.saveSettings({ ...settings, version, hideBelow: 6 });
    await expect(late).rejects.toMatchObject({ code: 'CONFLICT' });
    expect((await teams.ek.team.settings()).settings).toMatchObject({ trialMonths: 2, hideBelow: settings.hideBelow });
  });

  test('sent twice are one change', async () => {
    const { version, settings } = await teams.ekLead.team.settings();
    const changed = { ...settings, version, trialMonths: 2 };
    await teams.ekLead.team.saveSettings(changed);
    await teams.ekLead.team.saveSettings(changed);
    expect((await teams.ek.team.settings()).changes).toHaveLength(1);
  });

  test('that can’t hold are refused at their fields', async () => {
    const { version, settings } = await teams.ekLead.team.settings();
    const wrong = { ...settings, version, admittedFromAge: 50, admittedToAge: 40 };
    expect(await fieldErrorsOf(teams.ekLead.team.saveSettings(wrong))).toEqual([
      { field: 'admittedToAge', message: 'Skriv en ålder som inte är lägre än den yngsta.' },
    ]);
  });
});
