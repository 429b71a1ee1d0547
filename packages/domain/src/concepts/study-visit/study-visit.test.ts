import { expect, test } from 'vitest';
import { StudyVisitBooking } from './study-visit';

const booking = { visitOn: '2026-03-05', visitTime: '09:30', place: 'Träffpunkten' };
const accepts = (change: object) => StudyVisitBooking.safeParse({ ...booking, ...change }).success;

test.each(['00:00', '09:30', '19:59', '23:59'])('a visit can be at %s', (visitTime) => {
  expect(accepts({ visitTime })).toBe(true);
});

test.each(['24:00', '9:30', '09:60', '09.30', 'kl 09:30', '09:30:00', '29:30', ''])(
  'a visit can’t be at "%s"',
  (visitTime) => {
    expect(accepts({ visitTime })).toBe(false);
  },
);

test('a visit has a day that exists and a place', () => {
  expect(accepts({ visitOn: '2026-02-29' })).toBe(false);
  expect(accepts({ place: ' ' })).toBe(false);
  expect(accepts({ place: 'x'.repeat(201) })).toBe(false);
});
