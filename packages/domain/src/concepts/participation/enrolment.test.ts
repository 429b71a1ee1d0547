import { describe, expect, test } from 'vitest';
import { CalendarDate } from '../calendar-date/calendar-date';
import { fieldErrorsOf } from '../field-error/field-error';
import { PersonDetails } from '../person/person';
import { checkEnrolment, Enrolment } from './enrolment';

const day = (text: string) => CalendarDate.parse(text);
const form = {
  person: { givenName: 'Vega', familyName: 'Provsson', birthDate: '1990-01-01', sex: 'female' },
  enrolledOn: '2026-02-01',
  coachId: 'coach-1',
  incomeSource: 'sickness-benefit',
  publicSupportMonthsBefore: 12.5,
  insuranceToRegister: false,
};
const enrolment = Enrolment.parse(form);
const person = PersonDetails.parse(form.person);

describe('an enrolment form', () => {
  test('may leave the income source, the months and the first step open', () => {
    const open = { ...form, incomeSource: null, publicSupportMonthsBefore: null };
    expect(Enrolment.parse(open)).toMatchObject({ ...open, person: form.person, firstStep: '' });
  });

  test.each([
    ['coachId', ''],
    ['publicSupportMonthsBefore', -1],
    ['publicSupportMonthsBefore', 721],
    ['publicSupportMonthsBefore', 'tolv'],
    ['incomeSource', 'lottery'],
    ['enrolledOn', '2026-02-30'],
    ['firstStep', 'x'.repeat(1001)],
  ])('is sent back at %s with "%s"', (field, value) => {
    const parsed = Enrolment.safeParse({ ...form, [field]: value });
    expect(parsed.success ? [] : fieldErrorsOf(parsed.error).map((error) => error.field)).toEqual([field]);
  });

  test.each([0, 720])('takes %d months in public support', (publicSupportMonthsBefore) => {
    expect(Enrolment.safeParse({ ...form, publicSupportMonthsBefore }).success).toBe(true);
  });
});

describe('an enrolment', () => {
  const check = (change: Partial<Enrolment>) => {
    const checked = checkEnrolment({ ...enrolment, ...change }, day('2026-01-15'), day('2026-03-01'));
    return checked.ok ? [] : checked.problem.map(({ field }) => field);
  };

  test('is on a day from that of the referral to today', () => {
    expect(
      ['2026-01-14', '2026-01-15', '2026-03-01', '2026-03-02'].map((on) => check({ enrolledOn: day(on) })),
    ).toEqual([['enrolledOn'], [], [], ['enrolledOn']]);
  });

  test('is of somebody who was born', () => {
    const born = (birthDate: string | null) =>
      check({ person: { ...person, birthDate: birthDate === null ? null : day(birthDate) } });
    expect([born('2026-02-02'), born('2026-02-01'), born(null)]).toEqual([['person.birthDate'], [], []]);
  });

  test('leaves out the person whose identity is protected from who enrols', () => {
    expect(Enrolment.parse({ ...form, person: null })).toMatchObject({ person: null });
    expect(check({ person: null })).toEqual([]);
  });

  test('that is right is given back', () => {
    expect(checkEnrolment(enrolment, day('2026-01-15'), day('2026-03-01'))).toEqual({ ok: true, value: enrolment });
  });
});
