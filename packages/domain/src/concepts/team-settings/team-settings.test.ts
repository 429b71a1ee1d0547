import { describe, expect, test } from 'vitest';
import { CalendarDate } from '../calendar-date/calendar-date';
import { fieldErrorsOf } from '../field-error/field-error';
import {
  changedSettings,
  checkTeamSettings,
  settingText,
  TeamSettings,
  teamSettingLabels,
  teamSettings,
} from './team-settings';

const day = (text: string) => CalendarDate.parse(text);
const settings: TeamSettings = {
  name: 'Kraften',
  catchment: ['Hedemora'],
  admittedFromAge: 16,
  admittedToAge: 64,
  capacity: null,
  trialMonths: 1,
  followUpMonths: 3,
  weeklyAttendance: 0,
  scalingGuide: 6,
  scalingReliableChange: 2,
  scalesLicensedOn: null,
  orsGuide: 25,
  orsReliableChange: 5,
  srsGuide: 36,
  srsReliableChange: 5,
  hideBelow: 5,
  reportProfile: 'kraften-2024',
};

describe('the settings of a team', () => {
  test.each([
    ['name', ' ', 'Skriv teamets namn.'],
    ['catchment', [], 'Lägg till minst en kommun.'],
    ['admittedFromAge', 15, 'Skriv minst 16.'],
    ['admittedToAge', 67, 'Skriv högst 66.'],
    ['trialMonths', 13, 'Skriv högst 12.'],
    ['trialMonths', null, 'Skriv prövotiden som ett heltal.'],
    ['followUpMonths', 0, 'Skriv minst 1.'],
    ['followUpMonths', 2.5, 'Skriv antalet månader som ett heltal.'],
    ['weeklyAttendance', 8, 'Skriv högst 7.'],
    ['scalingGuide', 10.5, 'Skriv högst 10.'],
    ['orsReliableChange', 0, 'Skriv mer än 0.'],
    ['hideBelow', 2, 'Skriv minst 3.'],
    ['hideBelow', 11, 'Skriv högst 10.'],
    ['reportProfile', 'another', 'Välj hur rapporten räknar.'],
  ])('%s can’t be %s', (field, value, message) => {
    const read = TeamSettings.safeParse({ ...settings, [field]: value });
    expect(read.success ? [] : fieldErrorsOf(read.error)).toEqual([{ field, message }]);
  });

  test('hold as Kraften and Avesta have them', () => {
    expect(TeamSettings.parse(settings)).toEqual(settings);
    const avesta = { ...settings, name: 'Avesta', admittedToAge: 60, trialMonths: 2, weeklyAttendance: 1 };
    expect(TeamSettings.parse(avesta)).toEqual(avesta);
    expect(checkTeamSettings(avesta, day('2026-11-26'))).toEqual([]);
  });

  test('leave somebody to admit, and a licence isn’t of tomorrow', () => {
    const today = day('2026-11-26');
    const wrong = { ...settings, admittedFromAge: 30, admittedToAge: 29, scalesLicensedOn: day('2026-11-27') };
    expect(checkTeamSettings(wrong, today).map(({ field }) => field)).toEqual(['admittedToAge', 'scalesLicensedOn']);
    expect(checkTeamSettings({ ...settings, scalesLicensedOn: today }, today)).toEqual([]);
  });
});

test('a municipality that Sweden hasn’t isn’t a team’s', () => {
  const wrong = { ...settings, catchment: ['Hedemora', 'Hedmora'] };
  expect(checkTeamSettings(wrong, day('2026-11-26'))).toEqual([
    { field: 'catchment.1', message: 'Hedmora är ingen svensk kommun. Menar du Hedemora?' },
  ]);
});

describe('what was changed', () => {
  test('is what differs, in the order of the form', () => {
    const after = { ...settings, hideBelow: 6, trialMonths: 2 };
    expect(changedSettings(settings, after)).toEqual([
      { setting: 'trialMonths', before: 1, after: 2 },
      { setting: 'hideBelow', before: 5, after: 6 },
    ]);
    expect(changedSettings(settings, { ...settings, catchment: [...settings.catchment] })).toEqual([]);
    expect(changedSettings(settings, { ...settings, catchment: ['Hedemora', 'Säter'] })).toEqual([
      { setting: 'catchment', before: ['Hedemora'], after: ['Hedemora', 'Säter'] },
    ]);
  });

  test('is said in words', () => {
    expect(settingText('trialMonths', 0)).toBe('ingen');
    expect(settingText('trialMonths', 1)).toBe('1 månad');
    expect(settingText('followUpMonths', 2)).toBe('2 månader');
    expect(settingText('admittedToAge', 60)).toBe('60 år');
    expect(settingText('weeklyAttendance', 0)).toBe('inget krav');
    expect(settingText('weeklyAttendance', 1)).toBe('1 gång');
    expect(settingText('scalingReliableChange', 2.5)).toBe('2,5 poäng');
    expect(settingText('scalesLicensedOn', day('2026-01-07'))).toBe('sedan 2026-01-07');
    expect(settingText('scalesLicensedOn', null)).toBe('ingen');
    expect(settingText('hideBelow', 5)).toBe('under 5');
    expect(settingText('name', 'Team A.B')).toBe('Team A.B');
    expect(settingText('catchment', ['Hedemora', 'Säter'])).toBe('Hedemora och Säter');
    expect(settingText('reportProfile', 'avesta-2022')).toBe('Avesta 2022');
  });

  test('has a name for every setting', () => {
    expect(new Set(teamSettings.map((setting) => teamSettingLabels[setting].sv)).size).toBe(teamSettings.length);
  });
});
