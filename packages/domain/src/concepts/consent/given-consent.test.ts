import { describe, expect, test } from 'vitest';
import { CalendarDate } from '../calendar-date/calendar-date';
import { checkGivenConsent, GivenConsent } from './given-consent';

const today = CalendarDate.parse('2026-03-16');

const paper = {
  authority: 'FK',
  purpose: 'lift-secrecy',
  categories: ['follow-ups', 'contact'],
  form: 'paper',
  givenOn: '2026-03-10',
  validUntil: '2027-03-10',
  keptAt: 'Pärm 3',
  witness: '',
} as const;

function check(overrides: object) {
  return checkGivenConsent(GivenConsent.parse({ ...paper, ...overrides }), today);
}

/** The fields that a consent is refused for. */
function wrongFields(overrides: object): readonly string[] {
  const checked = check(overrides);
  return checked.ok ? [] : checked.problem.map(({ field }) => field);
}

describe('a consent that is given', () => {
  test('is kept with its kinds of particulars in the order of the list, each once', () => {
    expect(check({ categories: ['follow-ups', 'contact', 'contact'] })).toEqual({
      ok: true,
      value: { ...paper, categories: ['contact', 'follow-ups'] },
    });
  });

  test('names at least one kind of particulars, and none that its purpose has no use for', () => {
    expect(GivenConsent.safeParse({ ...paper, categories: [] }).success).toBe(false);
    expect(wrongFields({ purpose: 'survey', categories: ['income'] })).toEqual(['categories']);
    expect(wrongFields({ purpose: 'survey', categories: ['contact'] })).toEqual([]);
    expect(wrongFields({ purpose: 'follow-up-register', categories: ['income', 'follow-ups'] })).toEqual([
      'categories',
    ]);
  });

  test('says where the signed one is, or who heard it: what belongs to its form, and nothing else', () => {
    expect(wrongFields({ keptAt: ' ' })).toEqual(['keptAt']);
    expect(wrongFields({ form: 'digital', keptAt: '' })).toEqual(['keptAt']);
    expect(wrongFields({ form: 'oral', witness: ' ' })).toEqual(['witness']);
    expect(check({ form: 'oral', witness: 'Anna Lind' })).toMatchObject({
      value: { form: 'oral', witness: 'Anna Lind', keptAt: '' },
    });
    expect(check({ witness: 'Anna Lind' })).toMatchObject({ value: { keptAt: 'Pärm 3', witness: '' } });
  });

  test('was given today or before, holds today, and at most for two years', () => {
    expect(['2026-03-16', '2026-03-17'].map((givenOn) => wrongFields({ givenOn }))).toEqual([[], ['givenOn']]);
    expect(['2026-03-16', '2026-03-15'].map((validUntil) => wrongFields({ validUntil }))).toEqual([[], ['validUntil']]);
    expect(['2028-03-10', '2028-03-11'].map((validUntil) => wrongFields({ validUntil }))).toEqual([[], ['validUntil']]);
  });

  test('is told all that is wrong with it at once', () => {
    expect(wrongFields({ purpose: 'survey', categories: ['income'], keptAt: '', givenOn: '2026-03-17' })).toEqual([
      'categories',
      'givenOn',
      'keptAt',
    ]);
  });
});
