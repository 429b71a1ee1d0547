import type { CalendarDate } from '../calendar-date/calendar-date';
import { datePartsOf } from '../calendar-date/calendar-date';
import { daysBetween } from '../calendar-date/day-number';
import { jaroWinkler } from './jaro-winkler';
import { nameSound } from './name-sound';

/** What two rows of persons have in common, the surest first. */
export const samePersonSigns = [
  'same-number',
  'similar-name-same-birth-date',
  'similar-name-near-birth-date',
  'same-name',
] as const;
export type SamePersonSign = (typeof samePersonSigns)[number];

/** The sign in words for the team. */
export const samePersonSignTexts: Readonly<Record<SamePersonSign, string>> = {
  'same-number': 'Samma personnummer',
  'similar-name-same-birth-date': 'Liknande namn och samma födelsedatum',
  'similar-name-near-birth-date': 'Liknande namn och nästan samma födelsedatum',
  'same-name': 'Samma namn, och födelsedatum saknas på den ena',
};

/** What two rows are compared by. */
export type Comparable = {
  readonly givenName: string;
  readonly familyName: string;
  readonly birthDate: CalendarDate | null;
  /** Twelve digits, or empty. */
  readonly identityNumber: string;
};

/** From this similarity on, two names can be one: the value that Winkler uses for names of persons. */
const similarName = 0.88;

/**
 * Why two rows of one team may be the same person; null when nothing says so. It is shown to the team, which decides.
 *
 * Names are compared as they sound (see `nameSound`) with Jaro–Winkler, given and family name each, also when they have changed places.
 * Birth dates are near when one digit differs, day and month have changed places, or they are a day apart. Two different
 * personnummer are two people; a samordningsnummer can have been replaced by a personnummer.
 */
export function samePersonSign(one: Comparable, other: Comparable): SamePersonSign | null {
  const numbers = [one.identityNumber, other.identityNumber];
  if (numbers.every((number) => number !== '')) {
    if (one.identityNumber === other.identityNumber) return 'same-number';
    if (numbers.every((number) => !isCoordinationNumber(number))) return null;
  }
  // Dates first: they are compared much sooner than names.
  const dates = birthDates(one.birthDate, other.birthDate);
  if (dates === 'different') return null;
  const similarity = nameSimilarity(one, other);
  if (dates === 'unknown') return similarity === 1 ? 'same-name' : null;
  if (similarity < similarName) return null;
  return dates === 'same' ? 'similar-name-same-birth-date' : 'similar-name-near-birth-date';
}

/** The less similar of given name and family name: 0 to 1. */
function nameSimilarity(one: Comparable, other: Comparable): number {
  const [given, family] = [nameSound(one.givenName), nameSound(one.familyName)];
  const [otherGiven, otherFamily] = [nameSound(other.givenName), nameSound(other.familyName)];
  const straight = Math.min(partSimilarity(given, otherGiven), partSimilarity(family, otherFamily));
  const swapped = Math.min(partSimilarity(given, otherFamily), partSimilarity(family, otherGiven));
  return Math.max(straight, swapped);
}

/** One of several given names is enough: `Anna Karin` is called `Karin`. */
function partSimilarity(one: string, other: string): number {
  const whole = jaroWinkler(one, other);
  const [words, others] = [one.split(' '), other.split(' ')];
  if (words.length === others.length) return whole;
  const word = Math.max(...words.flatMap((each) => others.map((another) => jaroWinkler(each, another))));
  return Math.max(whole, word === 1 ? 0.95 : 0);
}

function birthDates(one: CalendarDate | null, other: CalendarDate | null): 'same' | 'near' | 'different' | 'unknown' {
  if (one === null || other === null) return 'unknown';
  if (one === other) return 'same';
  const differing = [...one].filter((digit, place) => digit !== other[place]).length;
  if (differing === 1 || Math.abs(daysBetween(one, other)) === 1) return 'near';
  const [a, b] = [datePartsOf(one), datePartsOf(other)];
  return a.year === b.year && a.month === b.day && a.day === b.month ? 'near' : 'different';
}

/** A samordningsnummer has 60 added to the day. */
function isCoordinationNumber(identityNumber: string): boolean {
  return Number(identityNumber.slice(6, 8)) > 60;
}
