import { describe, expect, test } from 'vitest';
import { CalendarDate } from '../calendar-date/calendar-date';
import { attendeesText, checkBooking, checkHeldFollowUp, HeldFollowUp, nextFollowUpDueOn } from './follow-up';

const day = (text: string) => CalendarDate.parse(text);

describe('the next follow-up', () => {
  test('is due after as many months as the team has chosen', () => {
    expect(nextFollowUpDueOn(day('2026-01-15'), [day('2026-02-01')], 2)).toBe('2026-04-01');
  });

  test('is due three months after the enrolment, or after the last one held', () => {
    expect(nextFollowUpDueOn(day('2026-01-15'), [], 3)).toBe('2026-04-15');
    expect(nextFollowUpDueOn(day('2026-01-15'), [day('2026-07-20'), day('2026-04-10')], 3)).toBe('2026-10-20');
  });

  test('is due on the last of a month that is too short', () => {
    expect(nextFollowUpDueOn(day('2026-11-30'), [], 3)).toBe('2027-02-28');
  });
});

describe('a follow-up that was held', () => {
  const check = (heldOn: string) =>
    checkHeldFollowUp(
      { heldOn: day(heldOn), present: [], attendees: 'FK, deltagaren', agreed: '' },
      day('2026-01-15'),
      day('2026-06-01'),
    );

  test('lies between the enrolment and today', () => {
    expect(['2026-01-14', '2026-01-15', '2026-06-01', '2026-06-02'].map((on) => check(on).ok)).toEqual([
      false,
      true,
      true,
      false,
    ]);
    expect(check('2026-06-02')).toMatchObject({ ok: false, problem: [{ field: 'heldOn' }] });
    expect(check('2026-06-01')).toMatchObject({ ok: true, value: { heldOn: '2026-06-01' } });
  });

  test('says who was there', () => {
    const form = { heldOn: '2026-03-01', attendees: ' FK ' };
    expect(HeldFollowUp.parse(form)).toEqual({ heldOn: '2026-03-01', present: [], attendees: 'FK', agreed: '' });
    expect(HeldFollowUp.safeParse({ ...form, attendees: ' ' }).success).toBe(false);
  });
});

test('a follow-up is booked for today or later', () => {
  const booked = (plannedOn: string) =>
    checkBooking({ plannedOn: day(plannedOn), plannedTime: '10:00', place: '', bookedBy: 'FK' }, day('2026-03-16')).ok;
  expect(['2026-03-15', '2026-03-16', '2026-06-16'].map(booked)).toEqual([false, true, true]);
});

test('who was there stands in a sentence', () => {
  expect([[], ['Deltagaren'], ['A', 'B'], ['A', 'B', 'C']].map(attendeesText)).toEqual([
    '',
    'Deltagaren',
    'A och B',
    'A, B och C',
  ]);
});
