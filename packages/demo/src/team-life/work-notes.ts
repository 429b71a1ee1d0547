import { addDays } from '@kraften/domain/concepts/calendar-date/day-number';
import { randomOf } from '../chance/random';
import type { ParticipationRecord, TeamLifeRecords, WorkTrainingRecord } from '../demo-records';
import { employers as employerNames } from '../texts/workplace';
import { employerIdOf } from './employers';
import type { LifeSetting } from './life-setting';

const goals = [
  'Orka fyra dagar i veckan',
  'Prova att vara bland folk igen',
  'Hitta tillbaka till rutiner',
  'Se om yrket är något att utbilda sig till',
] as const;

/** What is written of a placement that lasts: what it is for, and when it is to be followed up. */
export function withPlan(setting: LifeSetting, training: WorkTrainingRecord): WorkTrainingRecord {
  if (training.endedOn !== null) return training;
  const random = randomOf(`${training.id}/plan`);
  return {
    ...training,
    goal: random.pick(goals),
    plan: 'Korta pass till att börja med. Handledaren på platsen stämmer av varje fredag.',
    followUpOn: addDays(setting.today, random.integer(-2, 21)),
  };
}

/** What participants have let their employers read, and what could fit those who have no place yet. */
export function workNotes(
  setting: LifeSetting,
  trainings: readonly WorkTrainingRecord[],
): Pick<TeamLifeRecords, 'sheetApprovals' | 'workMatchings'> {
  const coachOf = new Map(setting.participations.map(({ id, coachId }) => [id, coachId]));
  return {
    sheetApprovals: trainings.flatMap(({ id, teamId, participationId, startedOn, endedOn }) => {
      const recordedById = coachOf.get(participationId);
      const random = randomOf(`${id}/approval`);
      if (endedOn !== null || recordedById === undefined || random.chance(0.3)) return [];
      return [
        {
          ...{ id: random.uuid(), teamId, participationId, workTrainingId: id, recordedById },
          ...{ fields: ['period', 'hours', 'tasks', 'follow-up'] as const, approvedOn: startedOn },
        },
      ];
    }),
    workMatchings: setting.participations.flatMap((participation) => matchingsOf(setting, participation, trainings)),
  };
}

function matchingsOf(
  setting: LifeSetting,
  { id, teamId, coachId, closedOn, enrolledOn }: ParticipationRecord,
  trainings: readonly WorkTrainingRecord[],
): TeamLifeRecords['workMatchings'] {
  const random = randomOf(`${id}/matching`);
  const hasPlace = trainings.some(({ participationId }) => participationId === id);
  const askedOn = addDays(setting.today, -random.integer(2, 25));
  if (closedOn !== null || hasPlace || askedOn <= enrolledOn || !random.chance(0.35)) return [];
  const employerId = employerIdOf(setting, random.pick(employerNames));
  return [
    {
      ...{ id: random.uuid(), teamId, participationId: id, recordedById: coachId, employerId, askedOn },
      fits: 'Lugn miljö, något praktiskt, helst förmiddagar. En person att vända sig till.',
      ...random.weighted([
        [{ answer: 'waiting', answerNote: '' } as const, 3],
        [{ answer: 'no', answerNote: 'Har någon där redan. Ring igen i vår.' } as const, 2],
        [{ answer: 'yes', answerNote: 'Vill träffas först.' } as const, 2],
      ]),
    },
  ];
}
