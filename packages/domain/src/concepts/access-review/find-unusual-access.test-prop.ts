import * as fc from 'fast-check';
import { expect, test } from 'vitest';
import { dateBetween } from '../../testing/arbitrary-date';
import { holds } from '../../testing/holds';
import { calendarDate } from '../calendar-date/calendar-date';
import { findUnusualAccess } from './find-unusual-access';
import type { AccessGround, LoggedAccess } from './logged-access';
import { type UnusualAccessSettings, usualSettings } from './settings';

const day = dateBetween(calendarDate(2026, 3, 9), calendarDate(2026, 3, 15));
const person = fc.constantFrom('a', 'b', 'c', 'd', 'e');

const accesses = fc
  .array(
    fc.record({
      userId: fc.constantFrom('anna', 'bo'),
      personId: fc.option(person),
      action: fc.constantFrom(
        'participation.get',
        'participation.close',
        'referral.list',
        'report.get',
        'noteSearch.find',
        'new.thing',
      ),
      on: day,
      minute: fc.oneof(fc.integer({ min: 600, max: 615 }), fc.nat(1439)),
    }),
    { maxLength: 40 },
  )
  .map((rows) => rows.map((row, place): LoggedAccess => ({ ...row, entryId: String(place) })));

const stay = fc.record({ from: dateBetween(calendarDate(2025, 1, 1), calendarDate(2026, 4, 1)), to: fc.option(day) });
const ground: fc.Arbitrary<AccessGround> = fc.record({
  userNames: fc.constant(new Map([['anna', 'Anna Lind']])),
  persons: fc
    .array(fc.tuple(person, fc.record({ familyName: fc.constantFrom('Lind', 'Ek', ''), stays: fc.array(stay) })))
    .map((known) => new Map(known)),
});

const settings: fc.Arbitrary<UnusualAccessSettings> = fc.record({
  manyCases: fc.record({ persons: fc.integer({ min: 1, max: 5 }), minutes: fc.integer({ min: 1, max: 60 }) }),
  manySearches: fc.record({ searches: fc.integer({ min: 1, max: 5 }), minutes: fc.integer({ min: 1, max: 60 }) }),
  workingHours: fc.constant(usualSettings.workingHours),
  daysAfterClosing: fc.nat(60),
});

function flaggedIds(...asked: Parameters<typeof findUnusualAccess>): ReadonlySet<string> {
  return new Set(
    findUnusualAccess(...asked)
      .filter(({ kind }) => kind === 'many-cases')
      .flatMap(({ entryIds }) => entryIds),
  );
}

test('each finding is about entries of one user and day, each entry once, and the persons in them', () => {
  holds(
    fc.property(accesses, ground, settings, (log, known, limits) => {
      for (const { entryIds, userId, on, personIds } of findUnusualAccess(log, known, limits)) {
        const found = log.filter(({ entryId }) => entryIds.includes(entryId));
        expect(entryIds.length).toBeGreaterThan(0);
        expect(found).toHaveLength(entryIds.length);
        expect(new Set(found.map((one) => `${one.userId} ${one.on}`))).toEqual(new Set([`${userId} ${on}`]));
        const persons = found.flatMap(({ personId }) => (personId === null ? [] : [personId]));
        expect(new Set(personIds)).toEqual(new Set(persons));
      }
    }),
  );
});

test('the order of the log makes no difference', () => {
  holds(
    fc.property(accesses, ground, settings, (log, known, limits) => {
      const inOrder = findUnusualAccess(log, known, limits);
      expect(new Set(findUnusualAccess(log.toReversed(), known, limits))).toEqual(new Set(inOrder));
    }),
  );
});

test('a log can be read a day at a time', () => {
  holds(
    fc.property(accesses, ground, settings, (log, known, limits) => {
      const days = [...new Set(log.map(({ on }) => on))].toSorted().toReversed();
      const byDay = days.flatMap((on) =>
        findUnusualAccess(
          log.filter((one) => one.on === on),
          known,
          limits,
        ),
      );
      expect(byDay).toEqual(findUnusualAccess(log, known, limits));
    }),
  );
});

test('many cases are those in some stretch of that many minutes that has that many persons', () => {
  holds(
    fc.property(accesses, settings, (log, limits) => {
      const { persons, minutes } = limits.manyCases;
      const ofCases = log.filter(
        ({ personId, action }) => personId !== null && action !== 'report.get' && action !== 'noteSearch.find',
      );
      const expected = ofCases.flatMap((end) => {
        const stretch = ofCases.filter(
          (one) =>
            one.userId === end.userId &&
            one.on === end.on &&
            one.minute <= end.minute &&
            one.minute > end.minute - minutes,
        );
        return new Set(stretch.map(({ personId }) => personId)).size < persons ? [] : stretch;
      });
      const nobody: AccessGround = { userNames: new Map(), persons: new Map() };
      expect(flaggedIds(log, nobody, limits)).toEqual(new Set(expected.map(({ entryId }) => entryId)));
    }),
  );
});
