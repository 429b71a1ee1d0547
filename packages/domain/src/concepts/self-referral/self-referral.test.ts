import { expect, test } from 'vitest';
import { fieldErrorsOf } from '../field-error/field-error';
import { SelfReferralAnswers } from './self-referral';

const least = {
  givenName: 'Vega',
  familyName: 'Provsson',
  contactWay: 'phone',
  phone: '070-174 06 55',
  email: '',
  postalAddress: '',
  ifSomeoneElseAnswers: '',
  birthDate: null,
  municipality: '',
  hopes: '',
  worksAlready: '',
  supportToday: '',
  incomeSource: null,
  practicalNeeds: '',
  consent: true,
};
const errorsOf = (change: object) => {
  const parsed = SelfReferralAnswers.safeParse({ ...least, ...change });
  return parsed.success ? [] : fieldErrorsOf(parsed.error).map(({ field }) => field);
};

test('a name, one way to be reached and the consent are enough', () => {
  expect(errorsOf({})).toEqual([]);
});

test.each([
  { contactWay: 'email', phone: '', email: 'vega@exempel.se' },
  { contactWay: 'letter', phone: '', postalAddress: 'Provgatan 1, Hedemora' },
])('one way to be reached is enough, whichever it is: %o', (change) => {
  expect(errorsOf(change)).toEqual([]);
});

test.each([
  ['without a name', { givenName: ' ' }, 'givenName'],
  ['without consent', { consent: false }, 'consent'],
  ['by phone without a number', { phone: '' }, 'phone'],
  ['by e-mail without an address', { contactWay: 'email' }, 'email'],
  ['by letter without an address', { contactWay: 'letter' }, 'postalAddress'],
  ['with a number that is none', { phone: 'ring mig' }, 'phone'],
  ['with a date that does not exist', { birthDate: '1990-02-30' }, 'birthDate'],
  ['with a text of 5 000 characters', { hopes: 'x'.repeat(5000) }, 'hopes'],
])('it is sent back %s, at the field', (_what, change, field) => {
  expect(errorsOf(change)).toEqual([field]);
});
