import { CalendarDate } from '@kraften/domain/concepts/calendar-date/calendar-date';
import { expect, test } from 'vitest';
import { readSettings, type SettingsValues, settingsValues } from './settings-values';

const today = CalendarDate.parse('2026-11-26');
const written: SettingsValues = {
  ...{ name: 'Kraften', catchment: [{ name: 'Hedemora' }], admittedFromAge: 16, admittedToAge: 64, capacity: 30 },
  ...{ trialMonths: 1, followUpMonths: 3, weeklyAttendance: 0, scalingGuide: 6, scalingReliableChange: 2 },
  ...{ scalesLicensed: false, scalesLicensedOn: null, orsGuide: 25, orsReliableChange: 5 },
  ...{ srsGuide: 36, srsReliableChange: 5, hideBelow: 5, reportProfile: 'kraften-2024' },
};
const errorsIn = (values: SettingsValues) => {
  const read = readSettings(values, today);
  return read.ok ? [] : read.problem;
};

test('settings that were read come back as they were', () => {
  const read = readSettings(written, today);
  expect(read.ok && settingsValues(read.value)).toEqual(written);
});

test('a number that is missing is asked for at its field', () => {
  expect(errorsIn({ ...written, trialMonths: null })).toEqual([
    { field: 'trialMonths', message: 'Skriv prövotiden som ett heltal.' },
  ]);
});

test('a licence has a day that has come, and without a licence the day is left out', () => {
  expect(errorsIn({ ...written, scalesLicensed: true })).toMatchObject([{ field: 'scalesLicensedOn' }]);
  expect(errorsIn({ ...written, scalesLicensed: true, scalesLicensedOn: '2026-11-27' })).toMatchObject([
    { field: 'scalesLicensedOn' },
  ]);
  const read = readSettings({ ...written, scalesLicensedOn: '2026-01-07' }, today);
  expect(read.ok && read.value.scalesLicensedOn).toBe(null);
});

test('a municipality is complained of in its row', () => {
  const catchment = [{ name: 'Hedemora' }, { name: 'Hedmora' }, { name: ' ' }];
  expect(errorsIn({ ...written, catchment })).toEqual([
    { field: 'catchment.2.name', message: 'Skriv kommunens namn.' },
  ]);
  expect(errorsIn({ ...written, catchment: catchment.slice(0, 2) })).toEqual([
    { field: 'catchment.1.name', message: 'Hedmora är ingen svensk kommun. Menar du Hedemora?' },
  ]);
  expect(errorsIn({ ...written, catchment: [] })).toEqual([
    { field: 'catchment', message: 'Lägg till minst en kommun.' },
  ]);
});

test('ages that leave nobody are refused', () => {
  expect(errorsIn({ ...written, admittedToAge: 16, admittedFromAge: 20 })).toMatchObject([{ field: 'admittedToAge' }]);
});
