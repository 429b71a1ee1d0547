import { calendarDate } from '@kraften/domain/concepts/calendar-date/calendar-date';
import { expect, it } from 'vitest';
import { defaultPeriodOf, periodsOf } from './period-kind';

const today = calendarDate(2025, 3, 10);
const firstDay = calendarDate(2023, 8, 1);
const begins = (kind: Parameters<typeof periodsOf>[0]) => periodsOf(kind, today, firstDay).map(({ from }) => from);

it('offers the periods that have begun, the latest first, back to the first enrolment', () => {
  expect(begins('kalenderar')).toEqual(['2025-01-01', '2024-01-01', '2023-01-01']);
  expect(begins('brutet-ar')).toEqual(['2024-07-01', '2023-07-01']);
  expect(begins('halvar')).toEqual(['2025-01-01', '2024-07-01', '2024-01-01', '2023-07-01']);
});

it('begins with the last period that has ended', () => {
  expect(defaultPeriodOf('kalenderar', today, firstDay)).toEqual({ from: '2024-01-01', to: '2024-12-31' });
  expect(defaultPeriodOf('brutet-ar', today, firstDay)).toEqual({ from: '2023-07-01', to: '2024-06-30' });
});

it('shows the ongoing period of a team that has just begun', () => {
  expect(defaultPeriodOf('kalenderar', today, calendarDate(2025, 2, 1))).toEqual({
    from: '2025-01-01',
    to: '2025-12-31',
  });
});

it('has a period to show before it is known when the team began', () => {
  expect(defaultPeriodOf('kalenderar', today, null)).toEqual({ from: '2024-01-01', to: '2024-12-31' });
});
