import { expect, test } from 'vitest';
import { calendarDate } from '../calendar-date/calendar-date';
import { fieldErrorsOf } from '../field-error/field-error';
import { IntakeStop, isStoppedOn, stopOn } from './intake-stop';

const day = (of: number) => calendarDate(2025, 3, of);
const stop = (from: number, to: number | null, withdrawn = false) => ({
  ...{ startsOn: day(from), endsOn: to === null ? null : day(to), withdrawn },
});

test('a stop holds from its first day through its last, or until further notice', () => {
  expect([9, 10, 12, 13].map((on) => isStoppedOn(stop(10, 12), day(on)))).toEqual([false, true, true, false]);
  expect(isStoppedOn(stop(10, null), day(31))).toBe(true);
  expect(isStoppedOn(stop(10, null, true), day(31))).toBe(false);
});

test('of several, the one that holds longest is told', () => {
  expect(stopOn([stop(1, 12), stop(2, 20), stop(3, 30, true)], day(10))).toEqual(stop(2, 20));
  expect(stopOn([stop(1, 12), stop(2, null), stop(2, 20)], day(10))).toEqual(stop(2, null));
  expect(stopOn([stop(1, 9)], day(10))).toBe(null);
});

test('a stop ends no sooner than it begins, and says why inwards and outwards', () => {
  const read = IntakeStop.safeParse({ ...stop(9, 10), reason: '', publicText: ' ' });
  expect(read.success ? [] : fieldErrorsOf(read.error).map(({ field }) => field)).toEqual(['reason', 'publicText']);
  const days = IntakeStop.safeParse({ ...stop(10, 9), reason: 'Sjukdom', publicText: 'Hör av dig i maj.' });
  expect(days.success ? [] : fieldErrorsOf(days.error)).toEqual([
    { field: 'endsOn', message: 'Välj samma dag som stoppet börjar, eller en senare.' },
  ]);
});
