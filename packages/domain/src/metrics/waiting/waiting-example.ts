import { calendarDate } from '../../concepts/calendar-date/calendar-date';
import type { Facts } from '../../concepts/facts/facts';
import { calendarYear } from '../../concepts/period/named-periods';
import type { Period } from '../../concepts/period/period';
import type { ReferralFact } from '../../concepts/referral/referral-fact';

const sara: ReferralFact = {
  id: 'Sara',
  personId: 'Sara',
  sex: 'female',
  source: 'SOC',
  receivedOn: calendarDate(2024, 3, 1),
  visitedOn: calendarDate(2024, 3, 21),
  decision: 'accepted',
  decidedOn: calendarDate(2024, 3, 25),
  enrolledOn: calendarDate(2024, 4, 20),
};

/** Five referrals of a fictional 2024: enrolled, enrolled without a visit, waiting, declined, and not decided on yet. */
export const waitingExample: { readonly facts: Facts; readonly period: Period } = {
  period: calendarYear(2024),
  facts: {
    participations: [],
    referrals: [
      sara,
      {
        ...sara,
        id: 'Tore',
        personId: 'Tore',
        sex: 'male',
        receivedOn: calendarDate(2023, 12, 20),
        visitedOn: null,
        decidedOn: calendarDate(2023, 12, 28),
        enrolledOn: calendarDate(2024, 1, 9),
      },
      {
        ...sara,
        id: 'Ulla',
        personId: 'Ulla',
        receivedOn: calendarDate(2024, 10, 1),
        visitedOn: calendarDate(2024, 10, 31),
        decidedOn: calendarDate(2024, 12, 1),
        enrolledOn: calendarDate(2025, 1, 15),
      },
      {
        ...sara,
        id: 'Vera',
        personId: 'Vera',
        receivedOn: calendarDate(2024, 6, 1),
        visitedOn: calendarDate(2024, 6, 11),
        decision: 'declined',
        decidedOn: calendarDate(2024, 6, 12),
        enrolledOn: null,
      },
      {
        ...sara,
        id: 'Wille',
        personId: 'Wille',
        sex: 'male',
        receivedOn: calendarDate(2024, 12, 20),
        visitedOn: null,
        decision: null,
        decidedOn: null,
        enrolledOn: null,
      },
    ],
  },
};
