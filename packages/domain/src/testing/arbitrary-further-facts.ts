import * as fc from 'fast-check';
import { authorities } from '../concepts/authority/authority';
import { calendarDate } from '../concepts/calendar-date/calendar-date';
import { addDays } from '../concepts/calendar-date/day-number';
import type { Facts, FurtherFacts } from '../concepts/facts/facts';
import { incomeSources } from '../concepts/income-source/income-source';
import { meetingKinds } from '../concepts/meeting/meeting';
import { defaultScoreGuides, highestScores, scoreScales } from '../concepts/outcome-score/outcome-score';
import type { Participation } from '../concepts/participation/participation';
import { referralDecisions } from '../concepts/referral/referral';
import type { ReferralFact } from '../concepts/referral/referral-fact';
import { workTrainingEndings } from '../concepts/work-training/work-training';
import { dateBetween } from './arbitrary-date';

const anyDay = dateBetween(calendarDate(2017, 6, 1), calendarDate(2027, 6, 30));
const length = fc.integer({ min: 0, max: 200 });

/** What a team with these participations may have recorded beside them, as the database's rules allow it. */
export function furtherFacts(participations: readonly Participation[]): fc.Arbitrary<FurtherFacts> {
  return fc.record({
    referrals: referralsOf(participations),
    followUps: ofParticipations(participations, fc.record({ heldOn: anyDay }), 8),
    incomeAfter: fc.tuple(
      ...participations
        .filter(({ closing }) => closing !== null)
        .map(({ id }) =>
          fc.record({
            participationId: fc.constant(id),
            incomeSource: fc.option(fc.constantFrom(...incomeSources)),
          }),
        ),
    ),
    sessions: fc.array(
      fc.record({
        id: fc.uuid(),
        groupName: fc.constantFrom('Träffpunkten', 'Skogsgruppen'),
        heldOn: anyDay,
        attendances: ofParticipations(participations, fc.record({ present: fc.boolean() }), 4),
      }),
      { maxLength: 4 },
    ),
    workTrainings: ofParticipations(
      participations,
      fc.record({
        id: fc.uuid(),
        startedOn: anyDay,
        days: fc.option(length),
        ended: fc.constantFrom(...workTrainingEndings),
      }),
      4,
    ).map((trainings) =>
      trainings.map(({ days, ended, ...training }) => ({
        ...training,
        endedOn: days === null ? null : addDays(training.startedOn, days),
        ending: days === null ? null : ended,
        hoursPerWeek: 20,
      })),
    ),
    scores: ofParticipations(
      participations,
      fc.record({ scale: fc.constantFrom(...scoreScales), measuredOn: anyDay, part: fc.integer({ min: 0, max: 20 }) }),
      12,
    ).map((scores) => ({
      guides: defaultScoreGuides,
      measurements: scores.map(({ part, ...score }) => ({ ...score, score: (highestScores[score.scale] * part) / 20 })),
    })),
    meetings: fc.array(
      fc.record({
        id: fc.uuid(),
        kind: fc.constantFrom(...meetingKinds),
        heldOn: anyDay,
        seats: fc
          .subarray([...authorities])
          .chain((called) =>
            fc.tuple(
              ...called.map((authority) => fc.record({ authority: fc.constant(authority), present: fc.boolean() })),
            ),
          ),
      }),
      { maxLength: 4 },
    ),
    costs: fc.array(
      fc.record({
        month: fc
          .integer({ min: 2017, max: 2027 })
          .chain((year) => fc.integer({ min: 1, max: 12 }).map((month) => calendarDate(year, month, 1))),
        category: fc.constantFrom('Personal', 'Lokaler'),
        ore: fc.integer({ min: -1_000_000, max: 50_000_000 }),
        isPreliminary: fc.boolean(),
      }),
      { maxLength: 12 },
    ),
  });
}

/** Facts with every kind, from those that have participations only. */
export function withFurtherFacts(facts: fc.Arbitrary<Facts>): fc.Arbitrary<Facts> {
  return facts.chain(({ participations }) =>
    furtherFacts(participations).map((further) => ({ participations, ...further })),
  );
}

/** Some rows, each of one of the participations. */
function ofParticipations<Row extends object>(
  participations: readonly Participation[],
  row: fc.Arbitrary<Row>,
  maxLength: number,
): fc.Arbitrary<readonly (Row & { readonly participationId: string })[]> {
  if (participations.length === 0) return fc.constant([]);
  const id = fc.constantFrom(...participations.map((participation) => participation.id));
  return fc.array(
    fc.tuple(row, id).map(([columns, participationId]) => ({ ...columns, participationId })),
    { maxLength },
  );
}

/** The referral that led to each participation, and others that led to none. */
function referralsOf(participations: readonly Participation[]) {
  return fc
    .tuple(fc.tuple(...participations.map(referral)), fc.subarray([...participations]).chain(notEnrolled))
    .map(([enrolled, others]) => [...enrolled, ...others]);
}

function notEnrolled(participations: readonly Participation[]) {
  return fc.tuple(
    ...participations.map((participation) =>
      fc
        .tuple(referral(participation), fc.option(fc.constantFrom(...referralDecisions)))
        .map(([{ id, decidedOn, ...way }, decision]) => ({
          ...way,
          id: `${id}, not enrolled`,
          decision,
          decidedOn: decision === null ? null : decidedOn,
          enrolledOn: null,
        })),
    ),
  );
}

function referral({ id, personId, sex, referralSource, enrolledOn }: Participation): fc.Arbitrary<ReferralFact> {
  return fc
    .record({ visited: fc.boolean(), waits: fc.tuple(length, length, length) })
    .map(({ visited, waits: [toVisit, toDecision, toEnrolment] }) => {
      const decidedOn = addDays(enrolledOn, -toEnrolment);
      const visitedOn = addDays(decidedOn, -toDecision);
      return {
        id: `referral of ${id}`,
        personId,
        sex,
        source: referralSource,
        receivedOn: addDays(visitedOn, -toVisit),
        visitedOn: visited ? visitedOn : null,
        decision: 'accepted',
        decidedOn,
        enrolledOn,
      };
    });
}
