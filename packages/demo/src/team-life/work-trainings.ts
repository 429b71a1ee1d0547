import type { CalendarDate } from '@kraften/domain/concepts/calendar-date/calendar-date';
import { addDays, daysBetween } from '@kraften/domain/concepts/calendar-date/day-number';
import type { Outcome } from '@kraften/domain/concepts/outcome/outcome';
import type { WorkTrainingEnding } from '@kraften/domain/concepts/work-training/work-training';
import { type Random, randomOf, type Weights } from '../chance/random';
import { workdayOnOrAfter, workdayOnOrBefore } from '../chance/workday';
import type { ParticipationRecord, WorkTrainingRecord } from '../demo-records';
import { employer, supervisor } from '../texts/workplace';
import { employerIdOf } from './employers';
import type { LifeSetting } from './life-setting';

/** Nobody begins before. */
const daysBeforeFirst = 90;
const weeklyHours = [10, 10, 12, 15, 15, 16, 20, 20, 25] as const;

const endingsByOutcome: Record<Outcome, Weights<WorkTrainingEnding>> = {
  work: [
    ['employment', 65],
    ['completed', 35],
  ],
  studies: [
    ['studies', 45],
    ['completed', 55],
  ],
  'other-vocational-rehab': [
    ['completed', 75],
    ['ended-early', 25],
  ],
  'sickness-compensation': [
    ['ended-for-health', 85],
    ['completed', 15],
  ],
  'parental-leave': [['completed', 1]],
  other: [
    ['ended-for-health', 45],
    ['ended-early', 30],
    ['completed', 25],
  ],
};

/** Of somebody who is still enrolled and between two steps. */
const endingsSoFar: Weights<WorkTrainingEnding> = [
  ['completed', 50],
  ['ended-for-health', 30],
  ['ended-early', 20],
];

/** The placements of one participant: none for most, one or two for a good third, in the later part of the stay. */
export function workTrainings(setting: LifeSetting, participation: ParticipationRecord): readonly WorkTrainingRecord[] {
  const random = randomOf(`${participation.id}/work-training`);
  const { enrolledOn, closedOn, dropout } = participation;
  const until = closedOn ?? setting.today;
  const daysLeft = daysBetween(enrolledOn, until) - daysBeforeFirst;
  if (daysLeft < 60 || dropout || !random.chance(0.4)) return [];
  const startedOn = workdayOnOrAfter(
    addDays(enrolledOn, daysBeforeFirst + Math.round(daysLeft * (0.15 + 0.55 * random.fraction()))),
  );
  const first = placement(random, setting, { ...participation, startedOn });
  const endedOn = workdayOnOrBefore(addDays(startedOn, random.integer(28, 170)));
  const nextOn = workdayOnOrAfter(addDays(endedOn, random.integer(3, 30)));
  if (random.chance(0.3) && nextOn < addDays(until, -28)) {
    const next = placement(random, setting, { ...participation, startedOn: nextOn });
    const nextEndsOn = workdayOnOrBefore(addDays(nextOn, random.integer(28, 170)));
    return [
      { ...first, endedOn, ending: 'new-placement' },
      { ...next, ...ended(random, participation, { endsOn: nextEndsOn, until }) },
    ];
  }
  return [{ ...first, ...ended(random, participation, { endsOn: endedOn, until }) }];
}

function placement(
  random: Random,
  setting: LifeSetting,
  { id, teamId, startedOn }: ParticipationRecord & { readonly startedOn: CalendarDate },
): WorkTrainingRecord {
  const trainingId = random.uuid();
  const name = employer(random);
  return {
    id: trainingId,
    teamId,
    participationId: id,
    employer: name,
    supervisor: supervisor(random),
    startedOn,
    endedOn: null,
    ending: null,
    hoursPerWeek: random.pick(weeklyHours),
    employerId: employerIdOf(setting, name),
    ...{ goal: '', plan: '', followUpOn: null },
  };
}

/** The last placement: it lasts until the closing at most, and fits what the participation closed to. */
function ended(
  random: Random,
  { closedOn, outcome }: ParticipationRecord,
  { endsOn, until }: { readonly endsOn: CalendarDate; readonly until: CalendarDate },
): Pick<WorkTrainingRecord, 'endedOn' | 'ending'> {
  if (closedOn === null || outcome === null) {
    return endsOn > until
      ? { endedOn: null, ending: null }
      : { endedOn: endsOn, ending: random.weighted(endingsSoFar) };
  }
  return { endedOn: endsOn > until ? until : endsOn, ending: random.weighted(endingsByOutcome[outcome]) };
}
