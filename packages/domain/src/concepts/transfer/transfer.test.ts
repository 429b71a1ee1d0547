import { describe, expect, test } from 'vitest';
import { calendarDate } from '../calendar-date/calendar-date';
import { checkTransfer, Transfer } from './transfer';

const enrolledOn = calendarDate(2025, 12, 1);
const today = calendarDate(2026, 3, 16);
const written = {
  toTeamId: '3f0c5a52-6f0e-4f43-9a54-0a4c3f1d2b10',
  categories: ['final-documentation', 'contact', 'contact'],
  ...{ consentForm: 'oral', consentedOn: '2026-03-10', keptAt: 'Pärm 3', witness: ' Bo Ek ' },
};
const checked = (change: object = {}) => checkTransfer(Transfer.parse({ ...written, ...change }), enrolledOn, today);
const fieldsOf = (change: object) => {
  const result = checked(change);
  return result.ok ? [] : result.problem.map(({ field }) => field);
};

describe('a transfer', () => {
  test('takes each kind of particulars once, and only what belongs to how the yes was given', () => {
    expect(checked()).toEqual({
      ok: true,
      value: { ...written, categories: ['contact', 'final-documentation'], keptAt: '', witness: 'Bo Ek' },
    });
    expect(checked({ consentForm: 'paper' })).toMatchObject({ value: { keptAt: 'Pärm 3', witness: '' } });
    expect(checked({ categories: [] }), 'who the person is goes alone').toMatchObject({ ok: true });
  });

  test('is not made without a yes that can be shown', () => {
    expect(fieldsOf({ witness: '' })).toEqual(['witness']);
    expect(fieldsOf({ consentForm: 'digital', keptAt: '' })).toEqual(['keptAt']);
    expect(fieldsOf({ consentedOn: '2025-11-30' })).toEqual(['consentedOn']);
    expect(fieldsOf({ consentedOn: '2026-03-17' })).toEqual(['consentedOn']);
    expect(Transfer.safeParse({ ...written, consentForm: null }).success).toBe(false);
    expect(Transfer.safeParse({ ...written, toTeamId: '' }).success).toBe(false);
    expect(Transfer.safeParse({ ...written, categories: ['journal'] }).success).toBe(false);
  });
});
