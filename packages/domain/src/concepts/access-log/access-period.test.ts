import { expect, test } from 'vitest';
import { fieldErrorsOf } from '../field-error/field-error';
import { AccessPeriod } from './access-period';

function errorsIn(from: string, to: string) {
  const { error } = AccessPeriod.safeParse({ from, to });
  return error === undefined ? [] : fieldErrorsOf(error);
}

test('the log is read for a year at most, from the earlier day to the later', () => {
  expect(errorsIn('2025-03-01', '2026-02-28')).toEqual([]);
  expect(errorsIn('2026-03-01', '2026-03-01')).toEqual([]);
  expect(errorsIn('2025-03-01', '2026-03-01')).toEqual([{ field: 'from', message: 'Välj en tid på högst ett år.' }]);
  expect(errorsIn('2026-03-02', '2026-03-01')).toEqual([
    { field: 'to', message: 'Välj ett slut som inte ligger före början.' },
  ]);
});
