import type { CalendarDate } from '@kraften/domain/concepts/calendar-date/calendar-date';
import { completedYears } from '@kraften/domain/concepts/calendar-date/months';
import type { IncomeSource } from '@kraften/domain/concepts/income-source/income-source';
import type { Random } from '../../chance/random';
import type {
  CaseRecords,
  ParticipationRecord,
  PersonRecord,
  ReferralRecord,
  StudyVisitRecord,
} from '../../demo-records';
import { firstStep } from '../../texts/first-step';
import { type CaseSetting, someCoach, workdayAgo } from '../case-setting';
import { type Arrival, acceptedReferral } from '../referral/arrival';
import { studyVisit } from '../referral/study-visit';
import { closing, notClosed } from './closing';
import { followUps } from './follow-ups';
import { incomeAtEnrolment, publicSupportMonths } from './income';
import { daysToMove, type Stay } from './places';
import { trial } from './trial';

/** The days before today on which somebody came closer to the enrolment; no visit where the person is known already. */
export type Path = {
  readonly receivedDaysAgo: number;
  readonly visitDaysAgo: number | null;
  readonly decidedDaysAgo: number;
};

export type EnrolledCase = {
  readonly person: PersonRecord;
  readonly referral: ReferralRecord;
  readonly participation: ParticipationRecord;
  readonly records: Partial<CaseRecords>;
};

export function pathTo(random: Random, setting: CaseSetting, stay: Stay): Path {
  if (stay.move === 'in') {
    const decidedDaysAgo = stay.startedDaysAgo + 4;
    return { receivedDaysAgo: stay.startedDaysAgo + daysToMove, visitDaysAgo: null, decidedDaysAgo };
  }
  const queueDays = Math.round(setting.profile.queueDays * Math.exp(0.6 * random.normal()));
  const decidedDaysAgo = stay.startedDaysAgo + Math.min(120, Math.max(3, queueDays));
  const visitDaysAgo = decidedDaysAgo + random.integer(0, 12);
  return { receivedDaysAgo: visitDaysAgo + random.integer(9, 38), visitDaysAgo, decidedDaysAgo };
}

/** Everything from the referral to the closing, or to today. */
export function enrolledCase(
  random: Random,
  setting: CaseSetting,
  course: { readonly arrival: Arrival; readonly path: Path; readonly stay: Stay },
): EnrolledCase {
  const { arrival, path, stay } = course;
  const { person } = arrival;
  const referral = acceptedReferral(random, setting, { arrival, decidedOn: workdayAgo(setting, path.decidedDaysAgo) });
  const coach = someCoach(random, setting);
  const participation = participationOf(random, setting, { referral, person, stay, coachId: coach.id });
  return {
    person,
    referral,
    participation,
    records: {
      persons: [person],
      referrals: [referral],
      studyVisits:
        path.visitDaysAgo === null ? [] : visitsBefore(random, setting, { referral, daysAgo: path.visitDaysAgo }),
      participations: [participation],
      followUps: followUps(random, setting, { participation, referral, coach }),
      selfReferralSubmissions: arrival.submissions,
    },
  };
}

function visitsBefore(
  random: Random,
  setting: CaseSetting,
  last: { readonly referral: ReferralRecord; readonly daysAgo: number },
): readonly StudyVisitRecord[] {
  const { referral, daysAgo } = last;
  const visit = studyVisit(random, setting, { referral, visitOn: workdayAgo(setting, daysAgo), outcome: 'visited' });
  if (!random.chance(0.1)) return [visit];
  const outcome = random.pick(['missed', 'cancelled'] as const);
  return [studyVisit(random, setting, { referral, visitOn: workdayAgo(setting, daysAgo + 7), outcome }), visit];
}

type Enrolled = {
  readonly referral: ReferralRecord;
  readonly person: PersonRecord;
  readonly stay: Stay;
  readonly coachId: string;
};

function participationOf(random: Random, setting: CaseSetting, enrolled: Enrolled): ParticipationRecord {
  const { referral, person, stay, coachId } = enrolled;
  const enrolledOn = workdayAgo(setting, stay.startedDaysAgo);
  const closedOn = stay.endedDaysAgo === null ? null : workdayAgo(setting, stay.endedDaysAgo);
  const incomeSource = incomeAtEnrolment(random, referral.source, ageOn(person, enrolledOn));
  const { profile, team } = setting;
  return {
    id: random.uuid(),
    teamId: team.id,
    personId: person.id,
    referralId: referral.id,
    coachId,
    enrolledOn,
    incomeSource,
    publicSupportMonthsBefore: publicSupportMonths(random, incomeSource, ageOn(person, enrolledOn)),
    firstStep: random.chance(0.94) ? firstStep(random, profile.groups) : '',
    insuranceToRegister: toBeInsured(random, incomeSource, stay),
    ...trial(random, setting, { enrolledOn, closedOn }),
    ...(closedOn === null
      ? notClosed
      : closing(
          random,
          {
            closedOn,
            closedById: coachId,
            kind: stay.move === 'out' ? 'move' : stay.dropout ? 'dropout' : 'planned',
            age: ageOn(person, closedOn),
            incomeBefore: incomeSource,
          },
          profile.outcomes,
        )),
  };
}

/** Nobody insures those who live on social assistance or on nothing: a to-do of the first months. */
function toBeInsured(random: Random, income: IncomeSource | null, stay: Stay): boolean {
  const uninsured = income === 'social-assistance' || income === 'none';
  return stay.endedDaysAgo === null && stay.startedDaysAgo < 240 && uninsured && random.chance(0.65);
}

const ageWhenUnknown = 35;

function ageOn(person: PersonRecord, on: CalendarDate): number {
  return person.birthDate === null ? ageWhenUnknown : completedYears(person.birthDate, on);
}
