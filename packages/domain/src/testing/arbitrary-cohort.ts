import * as fc from 'fast-check';
import { calendarDate } from '../concepts/calendar-date/calendar-date';
import type { Closing } from '../concepts/closing/closing';
import type { Facts } from '../concepts/facts/facts';
import { incomeSources } from '../concepts/income-source/income-source';
import { isResultOutcome, outcomes } from '../concepts/outcome/outcome';
import type { Participation } from '../concepts/participation/participation';
import { referralSources } from '../concepts/referral-source/referral-source';
import { sexes } from '../concepts/sex/sex';
import { dateBetween, periodBetween } from './arbitrary-date';

const enrolmentDay = dateBetween(calendarDate(2018, 1, 1), calendarDate(2026, 12, 31));

/** Periods of any length around the years that the cohorts lie in. */
export const anyPeriod = periodBetween(calendarDate(2017, 6, 1), calendarDate(2027, 6, 30));

/** Facts of a team in which every rule of the cohort file holds; `prefix` keeps two cohorts' ids and people apart. */
export function cohortFacts(prefix = 'a'): fc.Arbitrary<Facts> {
  return fc
    .array(person(), { maxLength: 12 })
    .map((people) => ({ participations: people.flatMap((stays, index) => named(stays, `${prefix}${index}`)) }));
}

function named(stays: readonly Participation[], personId: string): Participation[] {
  return stays.map((stay, index) => ({ ...stay, personId, id: `${personId}-${index}` }));
}

/** One person's participations, the next always after the last; the last may be open. */
function person(): fc.Arbitrary<Participation[]> {
  return fc
    .record({
      sex: fc.constantFrom(...sexes),
      birthDate: fc.option(dateBetween(calendarDate(1950, 1, 1), calendarDate(2010, 12, 31))),
      days: fc.uniqueArray(enrolmentDay, { minLength: 1, maxLength: 6 }),
      stays: fc.array(stay(), { minLength: 3, maxLength: 3 }),
    })
    .map(({ sex, birthDate, days, stays }) => {
      const inOrder = [...days].sort();
      return stays.flatMap(({ closing, ...about }, index) => {
        const [enrolledOn, closedOn] = inOrder.slice(2 * index);
        if (enrolledOn === undefined) return [];
        const ended = closedOn === undefined ? null : { ...closing, closedOn };
        return [{ id: '', personId: '', sex, birthDate, enrolledOn, ...about, closing: ended }];
      });
    });
}

function stay() {
  return fc.record({
    referralSource: fc.constantFrom(...referralSources),
    incomeSource: fc.option(fc.constantFrom(...incomeSources)),
    publicSupportMonthsBefore: fc.option(fc.integer({ min: 0, max: 1200 }).map((quarters) => quarters / 4)),
    closing: closing(),
  });
}

function closing(): fc.Arbitrary<Omit<Closing, 'closedOn'>> {
  return fc
    .record({
      outcome: fc.constantFrom(...outcomes),
      dropout: fc.boolean(),
      transferredTo: fc.option(fc.constant('sater'), { freq: 3 }),
    })
    .map((one) => ({ ...one, dropout: one.dropout && !isResultOutcome(one.outcome) }));
}

/** The facts, every kind of them, in the order of some numbers. */
export function reordered(facts: Facts, order: readonly number[]): Facts {
  const inOrder = <Row>(rows: readonly Row[]): readonly Row[] => {
    const places = rows.map((row, index) => ({ row, place: order[index] ?? 0 }));
    return places.sort((one, other) => one.place - other.place).map(({ row }) => row);
  };
  const { scores } = facts;
  return {
    ...facts,
    participations: inOrder(facts.participations),
    ...(facts.referrals && { referrals: inOrder(facts.referrals) }),
    ...(facts.followUps && { followUps: inOrder(facts.followUps) }),
    ...(facts.incomeAfter && { incomeAfter: inOrder(facts.incomeAfter) }),
    ...(facts.sessions && { sessions: inOrder(facts.sessions) }),
    ...(facts.workTrainings && { workTrainings: inOrder(facts.workTrainings) }),
    ...(scores && { scores: { ...scores, measurements: inOrder(scores.measurements) } }),
    ...(facts.meetings && { meetings: inOrder(facts.meetings) }),
    ...(facts.costs && { costs: inOrder(facts.costs) }),
  };
}
