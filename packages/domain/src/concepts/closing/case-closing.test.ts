import { describe, expect, test } from 'vitest';
import { CalendarDate } from '../calendar-date/calendar-date';
import { outcomes } from '../outcome/outcome';
import { CaseClosing, checkCaseClosing, otherReasons } from './case-closing';

const day = (text: string) => CalendarDate.parse(text);
const closing: CaseClosing = {
  closedOn: day('2026-05-31'),
  outcome: 'studies',
  dropout: false,
  wageSubsidy: null,
  otherReason: null,
  incomeSourceAfter: null,
  finalDocumentation: '',
};
const fieldsOf = (change: Partial<CaseClosing>) => {
  const checked = checkCaseClosing({ ...closing, ...change }, day('2026-01-15'), day('2026-06-10'));
  return checked.ok ? [] : checked.problem.map(({ field }) => field);
};

describe('a closing', () => {
  test('to studies asks for nothing more', () => {
    expect(checkCaseClosing(closing, day('2026-01-15'), day('2026-06-10'))).toEqual({ ok: true, value: closing });
  });

  test.each(['2026-01-15', '2026-06-10'])('can be on %s, from the enrolment to today', (closedOn) => {
    expect(fieldsOf({ closedOn: day(closedOn) })).toEqual([]);
  });

  test.each(['2026-01-14', '2026-06-11'])('can’t be on %s', (closedOn) => {
    expect(fieldsOf({ closedOn: day(closedOn) })).toEqual(['closedOn']);
  });

  test('to a result is no early dropout; to anything else it may be', () => {
    const refused = outcomes.filter((outcome) => fieldsOf({ outcome, dropout: true }).includes('dropout'));
    expect(refused).toEqual(['work', 'studies', 'other-vocational-rehab']);
  });

  test('to work asks about wage subsidy, and takes a no', () => {
    expect(fieldsOf({ outcome: 'work' })).toEqual(['wageSubsidy']);
    expect(fieldsOf({ outcome: 'work', wageSubsidy: false })).toEqual([]);
    expect(fieldsOf({ outcome: 'work', wageSubsidy: true })).toEqual([]);
  });

  test('to something else asks for what', () => {
    expect(fieldsOf({ outcome: 'other' })).toEqual(['otherReason']);
    expect(fieldsOf({ outcome: 'other', otherReason: 'moved' })).toEqual([]);
  });

  test('to sickness compensation asks for the final documentation', () => {
    expect(fieldsOf({ outcome: 'sickness-compensation' })).toEqual(['finalDocumentation']);
    expect(fieldsOf({ outcome: 'sickness-compensation', finalDocumentation: 'Se läkarutlåtande.' })).toEqual([]);
  });

  test('says everything that is wrong at once', () => {
    expect(fieldsOf({ outcome: 'work', dropout: true, closedOn: day('2025-12-31') })).toEqual([
      'closedOn',
      'dropout',
      'wageSubsidy',
    ]);
  });

  test('is read from a form with each of the reasons', () => {
    const form = { ...closing, outcome: 'other', finalDocumentation: ' Klart. ' };
    for (const otherReason of otherReasons) {
      expect(CaseClosing.parse({ ...form, otherReason })).toMatchObject({ otherReason, finalDocumentation: 'Klart.' });
    }
    expect(CaseClosing.safeParse({ ...form, otherReason: 'unknown' }).success).toBe(false);
    expect(CaseClosing.safeParse({ ...form, finalDocumentation: 'x'.repeat(20_001) }).success).toBe(false);
  });
});
