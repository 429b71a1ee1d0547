import { expect, test } from 'vitest';
import { calendarDate } from '../calendar-date/calendar-date';
import { Reopening, reopeningProblem } from './reopening';

const enrolledOn = calendarDate(2025, 3, 1);
const stay = (from: number, to: number | null) => ({
  enrolledOn: calendarDate(from, 1, 1),
  closedOn: to === null ? null : calendarDate(to, 1, 1),
});

test('a participation goes on when the person has no later one', () => {
  expect(reopeningProblem({ enrolledOn }, [])).toBeNull();
  expect(reopeningProblem({ enrolledOn }, [stay(2023, 2024)])).toBeNull();
});

test('it does not beside one that is open or came after', () => {
  expect(reopeningProblem({ enrolledOn }, [stay(2026, null)])).toContain('senare deltagande');
  expect(reopeningProblem({ enrolledOn }, [stay(2023, 2024), stay(2026, 2026)])).toContain('senare deltagande');
});

test('the reason is asked for', () => {
  expect(Reopening.safeParse({ reason: '  ' }).success).toBe(false);
  expect(Reopening.parse({ reason: ' Fel person. ' })).toEqual({ reason: 'Fel person.' });
});
