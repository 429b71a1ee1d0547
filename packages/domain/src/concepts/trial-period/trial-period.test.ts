import { expect, test } from 'vitest';
import { CalendarDate } from '../calendar-date/calendar-date';
import { checkTrialDecision, TrialDecision, trialEndsOn } from './trial-period';

test.each([
  ['2026-01-15', 1, '2026-02-14'],
  ['2026-01-31', 1, '2026-02-27'],
  ['2026-01-15', 2, '2026-03-14'],
  ['2026-01-15', 0, '2026-01-15'],
])('enrolled %s with a trial of %i months: it ends %s', (enrolledOn, months, end) => {
  expect(trialEndsOn(CalendarDate.parse(enrolledOn), months)).toBe(end);
});

test('it is decided between the enrolment and today', () => {
  const check = (decidedOn: string) =>
    checkTrialDecision(
      TrialDecision.parse({ kind: 'continue', decidedOn }),
      CalendarDate.parse('2026-01-15'),
      CalendarDate.parse('2026-02-20'),
    );
  expect(check('2026-01-14')).toMatchObject({ ok: false, problem: [{ field: 'decidedOn' }] });
  expect(check('2026-01-15')).toEqual({ ok: true, value: { kind: 'continue', decidedOn: '2026-01-15' } });
  expect(check('2026-02-20').ok).toBe(true);
  expect(check('2026-02-21').ok).toBe(false);
});
