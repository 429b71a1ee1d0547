import { describe, expect, test } from 'vitest';
import { calendarDate } from '../calendar-date/calendar-date';
import type { CalendarEntry } from './calendar-entry';
import { inTimeOrder, isOwnEntry, minutesOf } from './calendar-entry';
import { clashesAmong } from './clashes';
import { lanesOf } from './lanes';

const entry = (key: string, changes: Partial<CalendarEntry> = {}): CalendarEntry => ({
  ...{ key, kind: 'follow-up', on: calendarDate(2026, 3, 16), hours: { startsAt: '10:00', endsAt: '11:00' } },
  ...{ place: '', leaderIds: ['ebba'], about: 'Maja Berg', groupKind: null, cancelled: false },
  ...changes,
});

describe('what clashes', () => {
  test('is the same leader at the same time, or the same place however it is written', () => {
    const entries = [
      entry('one', { place: 'Stora  salen' }),
      entry('two', { hours: { startsAt: '10:30', endsAt: null }, leaderIds: ['alva', 'ebba'] }),
      entry('three', { place: ' stora salen', leaderIds: [] }),
    ];
    expect(Object.fromEntries(clashesAmong(entries))).toEqual({
      one: [
        { with: 'two', leaderIds: ['ebba'], place: null },
        { with: 'three', leaderIds: [], place: 'Stora  salen' },
      ],
      two: [{ with: 'one', leaderIds: ['ebba'], place: null }],
      three: [{ with: 'one', leaderIds: [], place: 'Stora  salen' }],
    });
  });

  test.each([
    ['the next hour', { hours: { startsAt: '11:00', endsAt: null } }],
    ['another day', { on: calendarDate(2026, 3, 17) }],
    ['somebody else’s', { leaderIds: ['alva'] }],
    ['cancelled', { cancelled: true }],
    ['without an hour', { hours: null }],
  ])('is not %s', (_, changes) => {
    expect(clashesAmong([entry('one'), entry('two', changes)]).size).toBe(0);
  });

  test('is not two study visits that begin together, and is two that overlap', () => {
    const visit = (key: string, startsAt: string) =>
      entry(key, { kind: 'study-visit', leaderIds: [], place: 'Salen', hours: { startsAt, endsAt: null } });
    expect(clashesAmong([visit('one', '10:00'), visit('two', '10:00')]).size).toBe(0);
    expect(clashesAmong([visit('one', '10:00'), visit('two', '10:30')]).size).toBe(2);
  });

  test('counts an hour where nobody has said the end, and no longer than the day', () => {
    expect(minutesOf({ startsAt: '09:30', endsAt: null })).toEqual({ from: 570, to: 630 });
    expect(minutesOf({ startsAt: '23:30', endsAt: null })).toEqual({ from: 1410, to: 1440 });
  });
});

test('one’s own are those that one leads, and what is the whole team’s', () => {
  expect(isOwnEntry({ leaderIds: ['ebba', 'alva'] }, 'alva')).toBe(true);
  expect(isOwnEntry({ leaderIds: [] }, 'alva')).toBe(true);
  expect(isOwnEntry({ leaderIds: ['ebba'] }, 'alva')).toBe(false);
});

test('a day begins with what has no hour', () => {
  const order = [entry('b', { hours: { startsAt: '09:00', endsAt: null } }), entry('a'), entry('c', { hours: null })];
  expect(order.toSorted(inTimeOrder).map(({ key }) => key)).toEqual(['c', 'b', 'a']);
});

test('what is at once stands in lanes, and what comes after has the whole width', () => {
  const at = (key: string, startsAt: string, endsAt: string) => entry(key, { hours: { startsAt, endsAt } });
  const lanes = lanesOf([
    at('a', '09:00', '11:00'),
    at('b', '10:00', '10:30'),
    at('c', '10:30', '12:00'),
    at('d', '13:00', '14:00'),
  ]);
  expect(Object.fromEntries(lanes)).toEqual({
    a: { lane: 0, of: 2 },
    b: { lane: 1, of: 2 },
    c: { lane: 1, of: 2 },
    d: { lane: 0, of: 1 },
  });
});
