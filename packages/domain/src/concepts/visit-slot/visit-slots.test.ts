import { expect, test } from 'vitest';
import { CalendarDate } from '../calendar-date/calendar-date';
import { StandingTime } from './standing-time';
import { freeVisitSlots, slotOfVisit } from './visit-slots';

const day = (text: string) => CalendarDate.parse(text);
type Kept = StandingTime & { readonly standingTimeId: string };
const tuesday: Kept = {
  standingTimeId: 'tuesday',
  weekday: '2',
  startsAt: '13:00',
  place: 'Kraftgatan 8',
  capacity: 2,
  validFrom: day('2026-01-01'),
  validUntil: null,
  exceptedOn: [],
};
const thursday: Kept = { ...tuesday, standingTimeId: 'thursday', weekday: '4', startsAt: '10:00', capacity: 1 };
const visit = (visitOn: string, facts: object = {}) => ({
  ...{ visitOn: day(visitOn), visitTime: '13:00', place: 'Kraftgatan 8', outcome: null },
  ...facts,
});
const days = (...args: Parameters<typeof freeVisitSlots>) => freeVisitSlots(...args).map(({ visitOn }) => visitOn);
const from = (text: string, atMost = 3) => ({ from: day(text), atMost });

test('the next times are offered in order, from the day that is asked for on', () => {
  expect(days([tuesday, thursday], [], from('2026-03-17', 4))).toEqual([
    '2026-03-17',
    '2026-03-19',
    '2026-03-24',
    '2026-03-26',
  ]);
});

test('two times on a day come by the hour', () => {
  const early = { ...tuesday, standingTimeId: 'early', startsAt: '09:00' };
  expect(freeVisitSlots([tuesday, early], [], from('2026-03-17', 2)).map(({ visitTime }) => visitTime)).toEqual([
    '09:00',
    '13:00',
  ]);
});

test('no time is on a holiday or an eve that is one', () => {
  // Thursday 2 April 2026 is no holiday; Christmas Eve, a Thursday, and New Year’s Eve are.
  expect(days([thursday], [], from('2026-12-17'))).toEqual(['2026-12-17', '2027-01-07', '2027-01-14']);
  expect(days([{ ...thursday, weekday: '5' }], [], from('2026-03-27', 2))).toEqual(['2026-03-27', '2026-04-10']);
});

test('nor on a day that is excepted, or before or after it holds', () => {
  const short = {
    ...tuesday,
    validFrom: day('2026-03-17'),
    validUntil: day('2026-03-31'),
    exceptedOn: [day('2026-03-24')],
  };
  expect(days([short], [], from('2026-03-01', 9))).toEqual(['2026-03-17', '2026-03-31']);
});

test('a time is offered until as many have booked as it takes', () => {
  const one = [visit('2026-03-17')];
  expect(freeVisitSlots([tuesday], one, from('2026-03-17', 1))).toMatchObject([{ visitOn: '2026-03-17', free: 1 }]);
  const two = [...one, visit('2026-03-17')];
  expect(days([tuesday], two, from('2026-03-17', 1))).toEqual(['2026-03-24']);
  expect(slotOfVisit(visit('2026-03-17'), [tuesday], two)).toMatchObject({ free: 0 });
});

test('a cancelled visit gives its place back; one that was missed does not', () => {
  const cancelled = [visit('2026-03-17'), visit('2026-03-17', { outcome: 'cancelled' })];
  expect(slotOfVisit(visit('2026-03-17'), [tuesday], cancelled)?.free).toBe(1);
  const missed = [visit('2026-03-17'), visit('2026-03-17', { outcome: 'missed' })];
  expect(slotOfVisit(visit('2026-03-17'), [tuesday], missed)?.free).toBe(0);
});

test('more visits than places, from before the capacity was lowered, leave none free', () => {
  const three = [visit('2026-03-17'), visit('2026-03-17'), visit('2026-03-17')];
  expect(slotOfVisit(visit('2026-03-17'), [tuesday], three)?.free).toBe(0);
});

test.each([{ visitTime: '13:30' }, { place: 'Vårdcentralen' }, { visitOn: day('2026-03-18') }])(
  'a visit with %o is at a time of its own and takes no place',
  (facts) => {
    const elsewhere = visit('2026-03-17', facts);
    expect(slotOfVisit(elsewhere, [tuesday], [])).toBeNull();
    expect(freeVisitSlots([tuesday], [elsewhere], from('2026-03-17', 1))).toMatchObject([{ free: 2 }]);
  },
);

test('the same time twice is one slot, so that it cannot be booked twice over', () => {
  const again = { ...tuesday, standingTimeId: 'again' };
  expect(freeVisitSlots([tuesday, again], [], from('2026-03-17', 2)).map(({ visitOn }) => visitOn)).toEqual([
    '2026-03-17',
    '2026-03-24',
  ]);
});

test('a team without standing times has none to offer, and the search ends', () => {
  expect(freeVisitSlots([], [], from('2026-03-17'))).toEqual([]);
  expect(days([{ ...tuesday, validFrom: day('2027-01-01') }], [], from('2026-03-17'))).toEqual([]);
});

test('a standing time ends on the day that it begins, or later', () => {
  const { standingTimeId: _id, ...written } = tuesday;
  expect(StandingTime.safeParse({ ...written, validUntil: '2026-01-01' }).success).toBe(true);
  const read = StandingTime.safeParse({ ...written, validUntil: '2025-12-31' });
  expect(read.error?.issues).toMatchObject([{ path: ['validUntil'] }]);
});

test.each([0, 21, 1.5])('%s is no number of visitors', (capacity) => {
  const { standingTimeId: _id, ...written } = tuesday;
  expect(StandingTime.safeParse({ ...written, capacity }).success).toBe(false);
});
