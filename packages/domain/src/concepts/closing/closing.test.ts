import { expect, test } from 'vitest';
import { calendarDate } from '../calendar-date/calendar-date';
import { outcomes, resultOutcomes } from '../outcome/outcome';
import { isResult } from './closing';

const closedOn = calendarDate(2024, 5, 31);

test('a closing to work, studies or other vocational rehabilitation is a result', () => {
  const results = outcomes.filter((outcome) => isResult({ closedOn, outcome, dropout: false, transferredTo: null }));
  expect(results).toEqual(['work', 'studies', 'other-vocational-rehab']);
  expect(results).toEqual(resultOutcomes);
});

test('an early dropout never is', () => {
  for (const outcome of outcomes) {
    expect(isResult({ closedOn, outcome, dropout: true, transferredTo: null })).toBe(false);
  }
});

test('a transfer may be', () => {
  expect(isResult({ closedOn, outcome: 'studies', dropout: false, transferredTo: 'sater' })).toBe(true);
});
