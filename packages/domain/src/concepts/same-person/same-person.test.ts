import { expect, test } from 'vitest';
import { CalendarDate } from '../calendar-date/calendar-date';
import { nameSound } from './name-sound';
import { samePersonSign } from './same-person';

const someone = (name: string, birthDate: string | null, identityNumber = '') => {
  const [givenName = '', familyName = ''] = name.split('/');
  return {
    ...{ givenName, familyName, identityNumber },
    birthDate: birthDate === null ? null : CalendarDate.parse(birthDate),
  };
};
const born = '1990-03-12';

test.each([
  ['Kristina/Lindkvist', 'Christina/Lindquist'],
  ['Carl/Eriksson', 'Karl/Ericsson'],
  ['Sofia/Johansson', 'Sophia/Johanson'],
  ['Viktor/Vikström', 'Victor/Wikström'],
  ['Åsa/Öberg', 'Aasa/Öberg'],
  ['Björn/Ångström', 'björn/ÅNGSTRÖM'],
  ['Zara/Wahlberg', 'Sara/Vahlberg'],
  ['Renée/Åkesson', 'Renee/Åkesson'],
  ['Maja/Berg', 'Maya/Berg'],
])('%s and %s sound the same', (one, other) => {
  expect(samePersonSign(someone(one, born), someone(other, born))).toBe('similar-name-same-birth-date');
  expect(nameSound(one)).toBe(nameSound(other));
});

test.each([
  ['Anna Karin/Nyström', 'Karin/Nyström'],
  ['Anna-Karin/Nyström', 'Anna Karin/Nyström'],
  ['Mohammed/Ahmad', 'Mohamed/Ahmed'],
  ['Maja/Berg', 'Berg/Maja'],
  ['Petra/Sjöberg', 'Petra/Sjöborg'],
])('%s and %s are similar', (one, other) => {
  expect(samePersonSign(someone(one, born), someone(other, born))).toBe('similar-name-same-birth-date');
});

test.each([
  ['Maja/Berg', 'Maja/Lund'],
  ['Maja/Berg', 'Olle/Berg'],
  ['Åsa/Öberg', 'Eva/Öberg'],
  ['Per/Ek', 'Pia/Alm'],
])('%s and %s, born on the same day, are two people', (one, other) => {
  expect(samePersonSign(someone(one, born), someone(other, born))).toBeNull();
});

test.each(['1990-03-13', '1990-12-03', '1991-03-12', '1990-08-12', '1990-03-11'])('%s is near 1990-03-12', (other) => {
  const sign = samePersonSign(someone('Maja/Berg', born), someone('Maja/Berg', other));
  expect(sign).toBe('similar-name-near-birth-date');
});

test.each(['1987-01-30', '1991-04-12', '1990-03-21'])('%s is not', (other) => {
  expect(samePersonSign(someone('Maja/Berg', born), someone('Maja/Berg', other))).toBeNull();
});

test('without a birth date the name must be the same, as it sounds', () => {
  expect(samePersonSign(someone('Maja/Berg', null), someone('Maja/Bergh', born))).toBeNull();
  expect(samePersonSign(someone('Maja/Berg', null), someone('maja/berg', born))).toBe('same-name');
});

test('the same number is enough, whatever the name', () => {
  const [one, other] = [someone('Maja/Berg', born, '199003122380'), someone('Noor/Lind', null, '199003122380')];
  expect(samePersonSign(one, other)).toBe('same-number');
});

test('two personnummer are two people, but a samordningsnummer can have been replaced', () => {
  const numbered = (number: string) => someone('Maja/Berg', born, number);
  expect(samePersonSign(numbered('199003122380'), numbered('199003122398'))).toBeNull();
  expect(samePersonSign(numbered('199003722383'), numbered('199003122380'))).toBe('similar-name-same-birth-date');
});
