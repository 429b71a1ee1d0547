import * as fc from 'fast-check';
import { expect, test } from 'vitest';
import { CalendarDate } from '../calendar-date/calendar-date';
import { samePersonSign } from './same-person';
import { samePersonSearch } from './same-person-search';

const birthDate = fc.constantFrom(
  null,
  ...[
    '1990-03-12',
    '1990-12-03',
    '1990-03-13',
    '1990-03-11',
    '1990-04-12',
    '1980-03-12',
    '1990-02-28',
    '1990-03-01',
  ].map((date) => CalendarDate.parse(date)),
);
const person = fc.record({
  givenName: fc.constantFrom('Kristina', 'Christina', 'Anna Karin', 'Karin', 'Lindkvist', 'Ali'),
  familyName: fc.constantFrom('Lindquist', 'Lindkvist', 'Berg', 'Bergh', 'Karin', 'Ali'),
  birthDate,
  identityNumber: fc.constantFrom('', '', '199003122384', '199003722385', '198003122395'),
});

test('the search finds those that have a sign with a person, and no others', () => {
  void fc.assert(
    fc.property(fc.array(person, { maxLength: 12 }), (persons) => {
      const search = samePersonSearch(persons);
      for (const one of persons) {
        const expected = persons.filter((other) => other !== one && samePersonSign(one, other) !== null);
        expect([...search(one)].map((found) => found.person)).toEqual(expected);
      }
    }),
  );
});
