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
import type { CaseRules } from '../team/team';
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
  /** A day for each session, the earliest first. */
  readonly presentOn: readonly CalendarDate[];
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

/** Over so long a time the team's least attendance is looked at: single weeks off are no duty. */
const weeksOfAttendance = 4;

/** What an open participation asks for on a day. */
export function participationDuties(
  participation: DutifulParticipation,
  rules: CaseRules,
  today: CalendarDate,
): readonly Duty[] {
  // Once a follow-up is booked there is nothing to do about it until its day.
  const isBooked = participation.followUpsBookedOn.some((on) => on >= today);
  return [
    ...participationFlags(participation, rules, today)
      .map((flag) => flagged(flag, participation, rules))
      .filter(({ kind }) => kind !== 'follow-up' || !isBooked),
    ...bookedFollowUps(participation.followUpsBookedOn, today),
    ...dueSteps(participation.goals, today),
    ...endingConsents(participation.consents, today),
    ...absence(participation.attendance, rules.weeklyAttendance, today),
  ];
}

function flagged(flag: ParticipationFlag, participation: OpenParticipation, rules: CaseRules): Duty {
  const { enrolledOn, followUpsHeldOn } = participation;
  const none = { dueOn: null, since: null, authority: null };
  switch (flag) {
    case 'follow-up-overdue':
    case 'follow-up-soon':
      return {
        ...none,
        kind: 'follow-up',
        dueOn: nextFollowUpDueOn(enrolledOn, followUpsHeldOn, rules.followUpMonths),
      };
    case 'trial-to-decide':
      return { ...none, kind: 'trial-to-decide', dueOn: trialEndsOn(enrolledOn, rules.trialMonths) };
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

function absence(attendance: AttendanceDays | null, weeklyAttendance: number, today: CalendarDate): readonly Duty[] {
  if (attendance === null) return [];
  const none = { dueOn: null, authority: null };
  const since = attendance.presentOn.at(-1) ?? attendance.firstExpectedOn;
  if (addDays(since, daysWithoutAttendance) < today) return [{ ...none, kind: 'no-attendance', since }];
  const from = addDays(today, -7 * weeksOfAttendance);
  const isOftenEnough =
    attendance.presentOn.filter((day) => day >= from && day < today).length >= weeklyAttendance * weeksOfAttendance;
  if (isOftenEnough || attendance.firstExpectedOn > from) return [];
  return [{ ...none, kind: 'low-attendance', since: from }];
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
