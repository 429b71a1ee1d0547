import { expect, test } from 'vitest';
import { CalendarDate } from '../../concepts/calendar-date/calendar-date';
import { exampleYear } from '../example/example-year';
import { timeToClosing } from './time-to-closing';

/** How many are followed in 2024, and how many closings are seen, of one participation. */
function seen(enrolledOn: string, closedOn: string | null) {
  const [one] = exampleYear.facts.participations;
  if (!one?.closing) throw new Error('nobody');
  const closing = closedOn === null ? null : { ...one.closing, closedOn: CalendarDate.parse(closedOn) };
  const participations = [{ ...one, enrolledOn: CalendarDate.parse(enrolledOn), closing }];
  const result = timeToClosing.compute({ participations }, exampleYear.period);
  return result.shape === 'curve' ? [result.n, result.events] : [];
}

test.each([
  ['2024-12-31', null, [1, 0]],
  ['2025-01-01', null, [0, 0]],
  ['2024-03-01', '2024-12-31', [1, 1]],
  ['2024-03-01', '2025-01-01', [1, 0]],
  ['2019-03-01', '2020-01-01', [1, 1]],
])('a participation from %s to %s is followed to the last day of 2024', (enrolledOn, closedOn, numbers) => {
  expect(seen(enrolledOn, closedOn)).toEqual(numbers);
});
