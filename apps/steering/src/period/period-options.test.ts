import { calendarDate as day } from '@kraften/domain/concepts/calendar-date/calendar-date';
import { expect, test } from 'vitest';
import { periodToAddress } from './period-address';
import { canBeChosen, kindsFor, periodOptions } from './period-options';

const choosable = { today: day(2026, 5, 4), firstEnrolledOn: day(2025, 3, 1), wholeYearsOnly: false };

test('from the one that goes on back to the team’s first', () => {
  expect(periodOptions('calendar-year', choosable).map(periodToAddress)).toEqual([
    'kalenderar-2026',
    'kalenderar-2025',
  ]);
  expect(periodOptions('broken-year', choosable).map(periodToAddress)).toEqual(['brutet-ar-2025', 'brutet-ar-2024']);
  expect(periodOptions('half-year', choosable).map(periodToAddress)).toEqual([
    'halvar-2026-1',
    'halvar-2025-2',
    'halvar-2025-1',
  ]);
});

test('a twelve-month window is offered as long as the team was there in some part of it', () => {
  expect(periodOptions('twelve-months', choosable).map(periodToAddress)).toEqual([
    'tolv-manader-2026-1',
    'tolv-manader-2025-2',
    'tolv-manader-2025-1',
    'tolv-manader-2024-2',
  ]);
});

test('ten years when nobody knows when the team began', () => {
  expect(periodOptions('calendar-year', { ...choosable, firstEnrolledOn: null })).toHaveLength(11);
});

test('the association chooses among calendar years that are over', () => {
  const association = { ...choosable, firstEnrolledOn: day(2023, 3, 1), wholeYearsOnly: true };
  expect(kindsFor(association)).toEqual(['calendar-year']);
  expect(periodOptions('calendar-year', association).map(periodToAddress)).toEqual([
    'kalenderar-2025',
    'kalenderar-2024',
    'kalenderar-2023',
  ]);
  expect(canBeChosen({ kind: 'broken-year', year: 2024 }, association)).toBe(false);
});
