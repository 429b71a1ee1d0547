import { expect, test } from 'vitest';
import { CalendarDate } from '../calendar-date/calendar-date';
import { isDue, type RetainedCase, retentionOf as retentionBy } from './retention-of';
import { periodsIn, RetentionPeriod } from './retention-period';
import { periodText } from './retention-rules';

const day = (text: string) => CalendarDate.parse(text);
const retentionOf = (records: RetainedCase) => retentionBy(records, periodsIn([]));
const none: RetainedCase = { participations: [], unmetReferrals: [], hasUnansweredObjection: false };
const referral = {
  ...{ decision: null, decidedOn: null, receivedOn: day('2024-02-29'), lastVisitOn: null },
  ...{ lastContactOn: null, isNeverReached: false },
};
const closed = (on: string) => ({ closedOn: day(on) });

test('a case falls due two years after the last closing', () => {
  const participations = [closed('2023-06-30'), closed('2024-02-29'), closed('2021-01-01')];
  const retention = retentionOf({ ...none, participations });
  expect(retention).toEqual({ hold: null, kind: 'case', dueOn: '2026-02-28' });
  expect(isDue(retention, day('2026-02-27'))).toBe(false);
  expect(isDue(retention, day('2026-02-28'))).toBe(true);
});

test('a referral that led nowhere is counted from its decision, an undecided one from the last that happened', () => {
  const declined = { ...referral, decision: 'declined', decidedOn: day('2024-04-01') } as const;
  expect(retentionOf({ ...none, unmetReferrals: [declined] })).toEqual({
    ...{ hold: null, kind: 'unmet-referral', dueOn: '2026-04-01' },
  });
  expect(retentionOf({ ...none, unmetReferrals: [referral] })).toMatchObject({ dueOn: '2026-02-28' });
  const visited = { ...referral, lastVisitOn: day('2024-03-15') };
  expect(retentionOf({ ...none, unmetReferrals: [visited] })).toMatchObject({ dueOn: '2026-03-15' });
  const visitedBefore = { ...referral, lastVisitOn: day('2023-01-15') };
  expect(retentionOf({ ...none, unmetReferrals: [visitedBefore] })).toMatchObject({ dueOn: '2026-02-28' });
});

test('a self-referral whose person was never reached goes after half a year from the last try or word', () => {
  const silent = { ...referral, isNeverReached: true };
  expect(retentionOf({ ...none, unmetReferrals: [silent] })).toEqual({
    ...{ hold: null, kind: 'never-reached', dueOn: '2024-08-29' },
  });
  const tried = { ...silent, lastContactOn: day('2024-04-10') };
  expect(retentionOf({ ...none, unmetReferrals: [tried] })).toMatchObject({ dueOn: '2024-10-10' });
  // Who was in the team before is kept as long as that case is.
  const before = { ...none, participations: [closed('2023-06-30')], unmetReferrals: [silent] };
  expect(retentionOf(before)).toMatchObject({ kind: 'case', dueOn: '2025-06-30' });
});

test('a person’s records go together, with the one that is kept longest', () => {
  const both = { ...none, participations: [closed('2020-01-31')], unmetReferrals: [referral] };
  expect(retentionOf(both)).toMatchObject({ kind: 'unmet-referral', dueOn: '2026-02-28' });
});

test.each([
  ['enrolled', { participations: [closed('2010-01-01'), { closedOn: null }] }],
  ['queued', { unmetReferrals: [{ ...referral, decision: 'accepted', decidedOn: day('2010-01-01') }] }],
  ['unanswered-objection', { participations: [closed('2010-01-01')], hasUnansweredObjection: true }],
  ['nothing-to-count-from', {}],
] as const)('nothing falls due of somebody who is held: %s', (hold, over) => {
  const retention = retentionOf({ ...none, ...over });
  expect(retention).toEqual({ hold });
  expect(isDue(retention, day('9999-12-31'))).toBe(false);
});

test('what the team decided last holds, for its kind alone', () => {
  const decided = (kind: 'case' | 'unmet-referral', months: number) => ({ kind, months, reference: 'Dnr 1' });
  const periods = periodsIn([decided('case', 60), decided('case', 36)]);
  expect(periods).toEqual({ case: 60, 'unmet-referral': 24, 'never-reached': 6 });
  const participations = [closed('2020-02-29')];
  expect(retentionBy({ ...none, participations }, periods)).toMatchObject({ dueOn: '2025-02-28' });
  expect(retentionBy({ ...none, unmetReferrals: [referral] }, periods)).toMatchObject({ dueOn: '2026-02-28' });
});

test('a time is whole months by a decision, from one month to half a century', () => {
  const reads = (over: object) =>
    RetentionPeriod.safeParse({ kind: 'case', months: 60, reference: 'Dnr 1', ...over }).success;
  expect([{}, { months: 1 }, { months: 600 }].map(reads)).toEqual([true, true, true]);
  const wrong = [{ months: 0 }, { months: 601 }, { months: 1.5 }, { reference: ' ' }, { kind: 'figures' }];
  expect(wrong.map(reads)).toEqual(wrong.map(() => false));
});

test('a time is said in words', () => {
  expect(periodText('case', 1)).toBe('1 månad efter avslutet');
  expect(periodText('unmet-referral', 24)).toMatch(/^24 månader efter beslutet/);
});
