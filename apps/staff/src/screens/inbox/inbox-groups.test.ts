import { calendarDate } from '@kraften/domain/concepts/calendar-date/calendar-date';
import { expect, it } from 'vitest';
import { daysWaited, inboxGroups, type ListedReferral } from './inbox-groups';

const today = calendarDate(2025, 3, 10);

function referral(referralId: string, facts: Partial<ListedReferral>): ListedReferral {
  return {
    referralId,
    givenName: 'Anna',
    familyName: 'Ek',
    isProtected: false,
    mayBeSame: false,
    source: 'FK',
    receivedOn: calendarDate(2025, 3, 1),
    stage: 'received',
    transferredFrom: null,
    payingAuthorityAgreed: null,
    writtenIn: null,
    bookedVisit: null,
    decidedOn: null,
    queuePlace: null,
    ...{ isSelfReferral: false, contactDueOn: null, reachedOn: null, triesSince: 0, hasNewWord: false },
    ...facts,
  };
}

const visitOn = (day: number) => ({
  id: `visit-${day}`,
  visitOn: calendarDate(2025, 3, day),
  visitTime: '10:00',
  place: 'Lokalen',
  outcome: null,
  reason: '',
  movedToId: null,
  bookedAt: '2025-03-01T09:00:00Z',
  settledAt: null,
  chosenByPerson: false,
});

const shown = (...referrals: readonly ListedReferral[]) =>
  inboxGroups(referrals, today).map(({ id, referrals: members }) => [id, members.map((member) => member.referralId)]);

it('puts what asks something of the team first', () => {
  expect(
    shown(
      referral('queued', { stage: 'queued', decidedOn: today }),
      referral('coming', { stage: 'visit-booked', bookedVisit: visitOn(11) }),
      referral('new', {}),
      referral('undecided', { stage: 'visited' }),
      referral('past', { stage: 'visit-booked', bookedVisit: visitOn(9) }),
    ).map(([id]) => id),
  ).toEqual(['visit-to-record', 'visited', 'received', 'visit-booked', 'queued']);
});

it('leaves a visit of today among the coming ones', () => {
  expect(shown(referral('a', { stage: 'visit-booked', bookedVisit: visitOn(10) }))).toEqual([['visit-booked', ['a']]]);
});

it('shows the queue in turn', () => {
  expect(
    shown(
      referral('second', { stage: 'queued', queuePlace: 2 }),
      referral('third', { stage: 'queued', queuePlace: 3 }),
      referral('first', { stage: 'queued', queuePlace: 1 }),
    ),
  ).toEqual([['queued', ['first', 'second', 'third']]]);
});

it('counts the days since the referral came', () => {
  expect(daysWaited(referral('a', {}), today)).toBe(9);
});
