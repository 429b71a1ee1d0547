import { expect, test } from 'vitest';
import { CalendarDate } from '../calendar-date/calendar-date';
import { trialEndsOn } from './trial-period';

test.each([
  ['2026-01-15', 1, '2026-02-14'],
  ['2026-01-31', 1, '2026-02-27'],
  ['2026-01-15', 2, '2026-03-14'],
  ['2026-01-15', 0, '2026-01-15'],
])('enrolled %s with a trial of %i months: it ends %s', (enrolledOn, months, end) => {
  expect(trialEndsOn(CalendarDate.parse(enrolledOn), months)).toBe(end);
});
