import * as fc from 'fast-check';
import { Temporal } from 'temporal-polyfill';
import { expect, test } from 'vitest';
import { dateBetween } from '../../testing/arbitrary-date';
import { holds } from '../../testing/holds';
import { calendarDate } from '../calendar-date/calendar-date';
import { type CalendarEntry, minutesOf, timeOfMinute } from './calendar-entry';
import { clashesAmong } from './clashes';
import { addWeeks, daysOf, weekOf } from './iso-week';
import { lanesOf } from './lanes';

const anyDay = dateBetween(calendarDate(2000, 1, 3), calendarDate(2100, 12, 31));

test('weeks and their numbers agree with Temporal', () => {
  holds(
    fc.property(anyDay, (date) => {
      const { weekOfYear, yearOfWeek } = Temporal.PlainDate.from(date);
      expect(weekOf(date)).toBe(`${yearOfWeek}-W${String(weekOfYear).padStart(2, '0')}`);
      expect(daysOf(weekOf(date))).toContain(date);
    }),
  );
});

test('a week on and a week back is the same week', () => {
  holds(
    fc.property(anyDay, fc.integer({ min: -60, max: 60 }), (date, weeks) => {
      const there = addWeeks(weekOf(date), weeks);
      if (there !== null) expect(addWeeks(there, -weeks)).toBe(weekOf(date));
    }),
  );
});

const anyMinute = fc.integer({ min: 0, max: 24 * 60 - 1 });
const anyHours = fc
  .tuple(anyMinute, fc.option(anyMinute))
  .filter(([start, end]) => end === null || end > start)
  .map(([start, end]) => ({ startsAt: timeOfMinute(start), endsAt: end === null ? null : timeOfMinute(end) }));
const anyEntries = fc
  .array(
    fc.record({
      on: fc.constantFrom(calendarDate(2026, 3, 29), calendarDate(2026, 10, 25)),
      hours: fc.option(anyHours),
      place: fc.constantFrom('', 'Salen', ' salen ', 'Köket'),
      leaderIds: fc.subarray(['a', 'b', 'c']),
      cancelled: fc.boolean(),
    }),
    { maxLength: 12 },
  )
  .map((rows) =>
    rows.map(
      (row, index): CalendarEntry => ({ ...row, key: `${index}`, kind: 'follow-up', about: 'Någon', groupKind: null }),
    ),
  );

test('a clash is mutual, of what shares a moment and a leader or a place, and nothing clashes with itself', () => {
  holds(
    fc.property(anyEntries, (entries) => {
      const clashes = clashesAmong(entries);
      for (const one of entries) {
        for (const { with: key, leaderIds, place } of clashes.get(one.key) ?? []) {
          const other = entries.find((entry) => entry.key === key);
          expect(key).not.toBe(one.key);
          expect(other?.on).toBe(one.on);
          expect(leaderIds.length > 0 || place !== null).toBe(true);
          expect(clashes.get(key)?.map((back) => back.with)).toContain(one.key);
        }
      }
    }),
  );
});

test('no two lanes cover each other', () => {
  holds(
    fc.property(anyEntries, (entries) => {
      const timed = entries.flatMap(({ key, hours }) => (hours === null ? [] : [{ key, ...minutesOf(hours) }]));
      const lanes = lanesOf(entries);
      expect(lanes.size).toBe(timed.length);
      for (const one of timed) {
        const { lane, of } = lanes.get(one.key) ?? { lane: 9, of: 0 };
        expect(lane).toBeLessThan(of);
        for (const other of timed) {
          if (other.key === one.key || lanes.get(other.key)?.lane !== lane) continue;
          expect(other.from >= one.to || one.from >= other.to).toBe(true);
        }
      }
    }),
  );
});
