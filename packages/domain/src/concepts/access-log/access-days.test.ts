import { expect, test } from 'vitest';
import { calendarDate } from '../calendar-date/calendar-date';
import { accessDays } from './access-days';

const on = calendarDate(2026, 3, 11);
const earlier = calendarDate(2026, 3, 10);
const read = { userId: 'anna', what: 'Läste ett deltagande', on };

test('what somebody did several times on a day is one line, the latest first', () => {
  const accesses = [
    { ...read, minute: 540 },
    { ...read, on: earlier, minute: 900 },
    { ...read, minute: 601 },
    { ...read, userId: null, minute: 700 },
    { ...read, what: 'Läste en remiss', minute: 580 },
  ];
  expect(accessDays(accesses)).toEqual([
    { ...read, userId: null, times: 1, firstMinute: 700, lastMinute: 700 },
    { ...read, times: 2, firstMinute: 540, lastMinute: 601 },
    { ...read, what: 'Läste en remiss', times: 1, firstMinute: 580, lastMinute: 580 },
    { ...read, on: earlier, times: 1, firstMinute: 900, lastMinute: 900 },
  ]);
  expect(accessDays([])).toEqual([]);
});
