import type { CalendarDate } from '../calendar-date/calendar-date';
import { addDays } from '../calendar-date/day-number';
import { nameSound } from './name-sound';
import { type Comparable, type SamePersonSign, samePersonSign } from './same-person';

export type SamePersonMatch<Person extends Comparable> = { readonly person: Person; readonly sign: SamePersonSign };

/**
 * Finds, for one of the persons, all others that have a sign with it (see `samePersonSign`), in their order. Only those are compared
 * who have the number, the name or nearly the birth date in common: without one of them there is no sign, so nobody is missed, and the
 * time doesn't grow with the square of the persons.
 */
export function samePersonSearch<Person extends Comparable>(
  persons: readonly Person[],
): (person: Person) => readonly SamePersonMatch<Person>[] {
  const places = new Map<string, number[]>();
  for (const [place, person] of persons.entries()) {
    for (const key of keysOf(person)) places.set(key, [...(places.get(key) ?? []), place]);
  }
  return (person) => {
    const asked = [...keysOf(person), ...(person.birthDate === null ? [] : nearDates(person.birthDate))];
    const candidates = new Set(asked.flatMap((key) => places.get(key) ?? []));
    return [...candidates]
      .toSorted((a, b) => a - b)
      .flatMap((place) => {
        const other = persons[place];
        const sign = other === undefined || other === person ? null : samePersonSign(person, other);
        return other === undefined || sign === null ? [] : [{ person: other, sign }];
      });
  };
}

/** What two rows of one person have in common, as keys; the sounds of the names in either order. */
function keysOf({ givenName, familyName, birthDate, identityNumber }: Comparable): readonly string[] {
  const sounds = [nameSound(givenName), nameSound(familyName)].toSorted().join('/');
  return [
    `name ${sounds}`,
    ...(birthDate === null ? [] : [`born ${birthDate}`]),
    ...(identityNumber === '' ? [] : [`number ${identityNumber}`]),
  ];
}

/** The keys of every date that counts as near: the days beside it, day and month swapped, and one digit changed. */
function nearDates(date: CalendarDate): readonly string[] {
  const [year = '', month = '', day = ''] = date.split('-');
  const oneDigitOff = [...date].flatMap((digit, place) =>
    digit === '-' ? [] : [...'0123456789'].map((other) => `${date.slice(0, place)}${other}${date.slice(place + 1)}`),
  );
  return [addDays(date, -1), addDays(date, 1), `${year}-${day}-${month}`, ...oneDigitOff].map((near) => `born ${near}`);
}
