import type { CalendarDate } from '../calendar-date/calendar-date';
import { addDays } from '../calendar-date/day-number';
import { nameSound } from './name-sound';
import { type Comparable, type SamePersonSign, samePersonSign } from './same-person';

export type SamePersonMatch<Person extends Comparable> = { readonly person: Person; readonly sign: SamePersonSign };

/**
 * Finds, for one of the persons, the others that have a sign with it (see `samePersonSign`), in their order and one at a time, so
 * that whoever asks whether there is one compares no more. Only those are compared
 * who have the number, the name or nearly the birth date in common: without one of them there is no sign, so nobody is missed, and the
 * time doesn't grow with the square of the persons.
 */
export function samePersonSearch<Person extends Comparable>(
  persons: readonly Person[],
): (person: Person) => Iterable<SamePersonMatch<Person>> {
  const places = new Map<string, number[]>();
  for (const [place, person] of persons.entries()) {
    for (const key of keysOf(person)) {
      const known = places.get(key);
      if (known === undefined) places.set(key, [place]);
      else known.push(place);
    }
  }
  return function* matchesOf(person) {
    const asked = [...keysOf(person), ...(person.birthDate === null ? [] : nearDates(person.birthDate))];
    const candidates = new Set(asked.flatMap((key) => places.get(key) ?? []));
    for (const place of [...candidates].toSorted((a, b) => a - b)) {
      const other = persons[place];
      if (other === undefined || other === person) continue;
      const sign = samePersonSign(person, other);
      if (sign !== null) yield { person: other, sign };
    }
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
