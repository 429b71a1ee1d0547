import { describeOnEachDatabase } from '@kraften/db/testing/test-databases';
import { beforeEach, expect, test } from 'vitest';
import { enrolSomebody, person, referral } from '../../testing/case-steps';
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

  test('name several municipalities, each as it is spelt, and who lives in any of them is in the target group', async () => {
    const { version, settings } = await teams.ek.team.settings();
    const catchment = ['Hedemora', 'säters kommun'];
    await teams.ekLead.team.saveSettings({ ...settings, version, catchment });
    const after = await teams.ek.team.settings();
    expect(after.settings.catchment).toEqual(['Hedemora', 'Säter']);
    expect(after.changes).toMatchObject([{ setting: 'catchment', before: ['Hedemora'], after: ['Hedemora', 'Säter'] }]);
    const concernsOf = async (municipality: string) => {
      const livesThere = { ...person, identityNumber: '', municipality };
      const { referralId } = await teams.ek.referral.register({ ...referral, person: livesThere });
      return (await teams.ek.referral.get({ referralId })).concerns;
    };
    expect(await concernsOf('Säter')).toEqual([]);
    expect(await concernsOf('Borlänge')).toEqual(['Personen bor inte i Hedemora eller Säter.']);
    const misspelt = teams.ekLead.team.saveSettings({ ...settings, version: version + 1, catchment: ['Hedmora'] });
    expect(await fieldErrorsOf(misspelt)).toEqual([
      { field: 'catchment.0', message: 'Hedmora är ingen svensk kommun. Menar du Hedemora?' },
    ]);
  });

  test('say how the reports count, to the team and to its steering group', async () => {
    const { version, settings } = await teams.ek.team.settings();
    expect(settings.reportProfile).toBe('kraften-2024');
    await teams.ekLead.team.saveSettings({ ...settings, version, reportProfile: 'avesta-2022' });
    expect((await teams.ek.account.whoAmI()).team.reportProfile).toBe('avesta-2022');
    expect(await teams.ekSteering.team.list()).toMatchObject([{ reportProfile: 'avesta-2022' }]);
    expect((await teams.ek.team.settings()).changes).toMatchObject([
      { setting: 'reportProfile', before: 'kraften-2024', after: 'avesta-2022' },
    ]);
  });

  test('that can’t hold are refused at their fields', async () => {
    const { version, settings } = await teams.ekLead.team.settings();
    const wrong = { ...settings, version, admittedFromAge: 50, admittedToAge: 40 };
    expect(await fieldErrorsOf(teams.ekLead.team.saveSettings(wrong))).toEqual([
      { field: 'admittedToAge', message: 'Skriv en ålder som inte är lägre än den yngsta.' },
    ]);
  });
});
