import { type Goal, stepsLeft } from '../action-plan/goal';
import type { Authority } from '../authority/authority';
import type { CalendarDate } from '../calendar-date/calendar-date';
import { addDays } from '../calendar-date/day-number';
import { addMonths } from '../calendar-date/months';
import type { ConsentPurpose } from '../consent/consent-codes';
import { endsSoon } from '../consent/consent-standing';
import { nextFollowUpDueOn } from '../follow-up/follow-up';
import {
  type OpenParticipation,
  type ParticipationFlag,
  participationFlags,
} from '../participation/participation-flag';
import { trialEndsOn } from '../trial-period/trial-period';
import type { Duty } from './duty';

/** A consent that holds today. */
export type HoldingConsent = {
  readonly authority: Authority;
  readonly purpose: ConsentPurpose;
  readonly validUntil: CalendarDate;
};

/** When somebody was expected at groups' sessions, and when they came. */
export type AttendanceDays = {
  readonly firstExpectedOn: CalendarDate;
  /** Null when the person has never come. */
  readonly lastPresentOn: CalendarDate | null;
};

type DutifulParticipation = OpenParticipation & {
  readonly consents: readonly HoldingConsent[];
  /** Null for who has never been expected anywhere. */
  readonly attendance: AttendanceDays | null;
  readonly goals: readonly Pick<Goal, 'state' | 'steps'>[];
  /** The days of follow-ups that are booked and neither held nor cancelled. */
  readonly followUpsBookedOn: readonly CalendarDate[];
};

const daysWithoutAttendance = 21;
const stepDaysAhead = 7;
const bookingDaysAhead = 14;

/** What an open participation asks for on a day. */
export function participationDuties(
  participation: DutifulParticipation,
  trialMonths: number,
  today: CalendarDate,
): readonly Duty[] {
  // Once a follow-up is booked there is nothing to do about it until its day.
  const isBooked = participation.followUpsBookedOn.some((on) => on >= today);
  return [
    ...participationFlags(participation, trialMonths, today)
      .map((flag) => flagged(flag, participation, trialMonths))
      .filter(({ kind }) => kind !== 'follow-up' || !isBooked),
    ...bookedFollowUps(participation.followUpsBookedOn, today),
    ...dueSteps(participation.goals, today),
    ...endingConsents(participation.consents, today),
    ...absence(participation.attendance, today),
  ];
}

function flagged(flag: ParticipationFlag, participation: OpenParticipation, trialMonths: number): Duty {
  const { enrolledOn, followUpsHeldOn } = participation;
  const none = { dueOn: null, since: null, authority: null };
  switch (flag) {
    case 'follow-up-overdue':
    case 'follow-up-soon':
      return { ...none, kind: 'follow-up', dueOn: nextFollowUpDueOn(enrolledOn, followUpsHeldOn) };
    case 'trial-to-decide':
      return { ...none, kind: 'trial-to-decide', dueOn: trialEndsOn(enrolledOn, trialMonths) };
    case 'over-twelve-months':
      return { ...none, kind: 'over-twelve-months', since: addMonths(enrolledOn, 12) };
    case 'insurance-to-register':
      return { ...none, kind: 'insurance-to-register', since: enrolledOn };
  }
}

/** Consents that end soon, except where another one for the same authority and purpose goes on. */
function endingConsents(consents: readonly HoldingConsent[], today: CalendarDate): readonly Duty[] {
  return consents
    .filter((consent) => endsSoon(consent, today) && !consents.some((other) => goesOnAfter(consent, other)))
    .map(({ authority, validUntil }) => ({ kind: 'consent-ends', dueOn: validUntil, since: null, authority }));
}

function goesOnAfter(consent: HoldingConsent, other: HoldingConsent): boolean {
  return (
    other.authority === consent.authority && other.purpose === consent.purpose && other.validUntil > consent.validUntil
  );
}

function absence(attendance: AttendanceDays | null, today: CalendarDate): readonly Duty[] {
  if (attendance === null) return [];
  const since = attendance.lastPresentOn ?? attendance.firstExpectedOn;
  if (addDays(since, daysWithoutAttendance) >= today) return [];
  return [{ kind: 'no-attendance', dueOn: null, since, authority: null }];
}

/** The first booked follow-up, from two weeks before its day until somebody says what became of it. */
function bookedFollowUps(bookedOn: readonly CalendarDate[], today: CalendarDate): readonly Duty[] {
  const dueOn = bookedOn.toSorted()[0];
  if (dueOn === undefined || dueOn > addDays(today, bookingDaysAhead)) return [];
  return [{ kind: 'booked-follow-up', dueOn, since: null, authority: null }];
}

/** The step of the action plan that comes first, from a week before its last day. */
function dueSteps(goals: DutifulParticipation['goals'], today: CalendarDate): readonly Duty[] {
  const dueOn = stepsLeft(goals)[0]?.dueOn ?? null;
  if (dueOn === null || dueOn > addDays(today, stepDaysAhead)) return [];
  return [{ kind: 'plan-step', dueOn, since: null, authority: null }];
}
