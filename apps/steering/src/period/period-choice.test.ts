import { calendarDate as day } from '@kraften/domain/concepts/calendar-date/calendar-date';
import { expect, test } from 'vitest';
import { periodOf, stepped, yearBefore } from './period-choice';

test('a twelve-month window is a calendar year or a broken year', () => {
  expect(periodOf({ kind: 'twelve-months', year: 2023, half: 1 })).toEqual({ from: '2023-01-01', to: '2023-12-31' });
  expect(periodOf({ kind: 'twelve-months', year: 2023, half: 2 })).toEqual({ from: '2023-07-01', to: '2024-06-30' });
});

test('half-years and twelve-month windows step six months', () => {
  expect(stepped({ kind: 'half-year', year: 2023, half: 2 }, 1)).toEqual({ kind: 'half-year', year: 2024, half: 1 });
  expect(stepped({ kind: 'half-year', year: 2023, half: 1 }, -1)).toEqual({ kind: 'half-year', year: 2022, half: 2 });
  const window = { kind: 'twelve-months', year: 2023, half: 1 } as const;
  expect(stepped(window, 1)).toEqual({ kind: 'twelve-months', year: 2023, half: 2 });
  expect(stepped(stepped(window, 1), -1)).toEqual(window);
});

test('whole months of one’s own step by months, other days by their number', () => {
  expect(stepped({ kind: 'free', from: day(2024, 1, 1), to: day(2024, 3, 31) }, -1)).toEqual({
    kind: 'free',
    from: '2023-10-01',
    to: '2023-12-31',
  });
  expect(stepped({ kind: 'free', from: day(2024, 1, 10), to: day(2024, 1, 19) }, 1)).toEqual({
    kind: 'free',
    from: '2024-01-20',
    to: '2024-01-29',
  });
});

test('the year before has the same days and never overlaps', () => {
  expect(yearBefore({ from: day(2024, 1, 1), to: day(2024, 12, 31) })).toEqual({
    from: '2023-01-01',
    to: '2023-12-31',
  });
  expect(yearBefore({ from: day(2025, 1, 1), to: day(2025, 2, 28) })).toEqual({ from: '2024-01-01', to: '2024-02-29' });
  expect(yearBefore({ from: day(2022, 1, 1), to: day(2023, 6, 30) })).toEqual({ from: '2020-01-01', to: '2021-06-30' });
});
