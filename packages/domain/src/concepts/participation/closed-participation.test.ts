import { expect, test } from 'vitest';
import { calendarDate } from '../calendar-date/calendar-date';
import { isClosed } from './closed-participation';
import type { Participation } from './participation';

const open: Participation = {
  id: 'p',
  personId: 'p',
  sex: 'unknown',
  birthDate: null,
  referralSource: 'SELF',
  incomeSource: null,
  enrolledOn: calendarDate(2024, 1, 15),
  publicSupportMonthsBefore: null,
  closing: null,
};

test('a participation is closed when it has a closing', () => {
  const closing = {
    closedOn: calendarDate(2024, 6, 30),
    outcome: 'work',
    dropout: false,
    transferredTo: null,
  } as const;
  expect(isClosed(open)).toBe(false);
  expect(isClosed({ ...open, closing })).toBe(true);
});
