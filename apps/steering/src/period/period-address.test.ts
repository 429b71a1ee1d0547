import { calendarDate as day } from '@kraften/domain/concepts/calendar-date/calendar-date';
import { expect, test } from 'vitest';
import { periodFromAddress, periodToAddress } from './period-address';
import type { PeriodChoice } from './period-choice';

const choices: readonly [string, PeriodChoice][] = [
  ['kalenderar-2024', { kind: 'calendar-year', year: 2024 }],
  ['brutet-ar-2018', { kind: 'broken-year', year: 2018 }],
  ['halvar-2024-1', { kind: 'half-year', year: 2024, half: 1 }],
  ['tolv-manader-2016-2', { kind: 'twelve-months', year: 2016, half: 2 }],
  ['2024-02-29--2024-05-31', { kind: 'free', from: day(2024, 2, 29), to: day(2024, 5, 31) }],
];

test.each(choices)('%s is read back as what was written', (address, choice) => {
  expect(periodToAddress(choice)).toBe(address);
  expect(periodFromAddress(address)).toEqual(choice);
});

test.each([
  '',
  '2024',
  'kalenderar-0024',
  'kalenderar-2024-1',
  'halvar-2024',
  'halvar-2024-3',
  '2024-02-30--2024-05-31',
  '2024-05-31--2024-02-29',
  '0001-01-01--0001-12-31',
  '1950-01-01--2024-12-31',
  '2024-01-01--2024-02-01--2024-03-01',
])('"%s" is no period', (address) => {
  expect(periodFromAddress(address)).toBeNull();
});
