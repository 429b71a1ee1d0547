import { describe, expect, test } from 'vitest';
import { CalendarDate } from '../calendar-date/calendar-date';
import { consentStanding, endsSoon, sharedCategories } from './consent-standing';

const day = (text: string) => CalendarDate.parse(text);
const moment = (at: string, on: string) => ({ at: new Date(at), on: day(on) });

const consent = {
  recordedAt: new Date('2026-03-10T09:00:00Z'),
  validUntil: day('2026-06-30'),
  withdrawnAt: null,
};

describe('a consent', () => {
  test('holds from when it was recorded', () => {
    expect(consentStanding(consent, moment('2026-03-10T08:59:59.999Z', '2026-03-10'))).toBe('coming');
    expect(consentStanding(consent, moment('2026-03-10T09:00:00Z', '2026-03-10'))).toBe('valid');
  });

  test('holds to the end of its last day in Sweden', () => {
    expect(consentStanding(consent, moment('2026-06-30T21:59:59Z', '2026-06-30'))).toBe('valid');
    expect(consentStanding(consent, moment('2026-06-30T22:00:00Z', '2026-07-01'))).toBe('expired');
  });

  test('ends at the moment when it is withdrawn, also when its last day comes later', () => {
    const withdrawn = { ...consent, withdrawnAt: new Date('2026-04-01T12:00:00Z') };
    expect(consentStanding(withdrawn, moment('2026-04-01T11:59:59.999Z', '2026-04-01'))).toBe('valid');
    expect(consentStanding(withdrawn, moment('2026-04-01T12:00:00Z', '2026-04-01'))).toBe('withdrawn');
    expect(consentStanding(withdrawn, moment('2026-08-01T12:00:00Z', '2026-08-01'))).toBe('withdrawn');
  });

  test('ends soon in its last thirty days', () => {
    const on = ['2026-05-30', '2026-05-31', '2026-06-30', '2026-07-01'];
    expect(on.map((today) => endsSoon(consent, day(today)))).toEqual([false, true, true, false]);
  });
});

describe('what an authority may see', () => {
  const now = moment('2026-04-01T12:00:00Z', '2026-04-01');
  const toTheAgency = {
    ...consent,
    authority: 'FK',
    purpose: 'lift-secrecy',
    categories: ['follow-ups', 'contact'],
  } as const;

  test('is what its own valid consents that lift secrecy name, together', () => {
    const another = { ...toTheAgency, categories: ['income', 'contact'] } as const;
    expect(sharedCategories([toTheAgency, another], 'FK', now)).toEqual(['contact', 'income', 'follow-ups']);
  });

  test.each([
    ['another authority’s', { authority: 'AF' }],
    ['for the follow-up register', { purpose: 'follow-up-register' }],
    ['for a survey', { purpose: 'survey' }],
    ['withdrawn', { withdrawnAt: new Date('2026-04-01T12:00:00Z') }],
    ['expired', { validUntil: day('2026-03-31') }],
  ] as const)('is nothing by a consent that is %s', (_name, overrides) => {
    expect(sharedCategories([{ ...toTheAgency, ...overrides }], 'FK', now)).toEqual([]);
  });

  test('is what the others name when one is withdrawn', () => {
    const withdrawn = { ...toTheAgency, withdrawnAt: new Date('2026-04-01T11:00:00Z') };
    const other = { ...toTheAgency, categories: ['income'] } as const;
    expect(sharedCategories([withdrawn, other], 'FK', now)).toEqual(['income']);
  });
});
