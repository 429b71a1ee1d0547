import type { CalendarDate } from '@kraften/domain/concepts/calendar-date/calendar-date';
import { addDays } from '@kraften/domain/concepts/calendar-date/day-number';
import type { IncomeSource } from '@kraften/domain/concepts/income-source/income-source';
import { randomOf } from '../chance/random';
import type { BaseDataChangeRecord, ParticipationRecord, PersonRecord } from '../demo-records';

type Cases = {
  readonly participations: readonly ParticipationRecord[];
  readonly persons: readonly PersonRecord[];
  /** Who else could have been responsible, by team. */
  readonly colleagueOf: (participation: ParticipationRecord) => string | null;
  readonly today: CalendarDate;
};

/** Long enough enrolled for something to have changed. */
const daysSince = 75;
/** Which of a team's participations, the longest enrolled first: the first are others in the demonstration's other stories. */
const [moved, renumbered, handedOver, otherIncome] = [1, 2, 4, 5];

/**
 * In each team somebody who has moved, one whose number was written wrong, one who has a new coach and one who lives on something else
 * than at enrolment. What stands in the cases is what came of it: no figure is another for it.
 */
export function baseDataChanges({ participations, persons, colleagueOf, today }: Cases): BaseDataChangeRecord[] {
  const byId = new Map(persons.map((person) => [person.id, person]));
  const enrolled = participations
    .filter(({ closedOn, enrolledOn }) => closedOn === null && enrolledOn <= addDays(today, -daysSince))
    .filter(({ personId }) => byId.get(personId)?.protectedIdentity === null)
    .toSorted((a, b) => (a.enrolledOn < b.enrolledOn ? -1 : 1));
  return [
    ...movedFrom(enrolled[moved], byId),
    ...numberOf(enrolled[renumbered], byId),
    ...handedOverIn(enrolled[handedOver], colleagueOf),
    ...incomeIn(enrolled[otherIncome]),
  ];
}

function movedFrom(
  participation: ParticipationRecord | undefined,
  persons: ReadonlyMap<string, PersonRecord>,
): BaseDataChangeRecord[] {
  const person = participation && persons.get(participation.personId);
  if (participation === undefined || person === undefined) return [];
  const fromOn = addDays(participation.enrolledOn, 34);
  return [
    {
      ...written('home', participation, fromOn),
      ...{ personId: person.id, participationId: null, kind: 'change', fromOn },
      reason: 'Har flyttat till en egen lägenhet.',
      before: { municipality: person.municipality === 'Säter' ? 'Hedemora' : 'Säter' },
      after: { municipality: person.municipality },
    },
  ];
}

function numberOf(
  participation: ParticipationRecord | undefined,
  persons: ReadonlyMap<string, PersonRecord>,
): BaseDataChangeRecord[] {
  const person = participation && persons.get(participation.personId);
  if (participation === undefined || !person?.identityNumber) return [];
  return [
    {
      ...written('identity', participation, addDays(participation.enrolledOn, 6)),
      ...{ personId: person.id, participationId: null, kind: 'correction', fromOn: null },
      reason: 'Numret saknades i remissen. Hen visade sin legitimation.',
      before: { identityNumber: '' },
      after: { identityNumber: person.identityNumber },
    },
  ];
}

function handedOverIn(
  participation: ParticipationRecord | undefined,
  colleagueOf: Cases['colleagueOf'],
): BaseDataChangeRecord[] {
  const before = participation === undefined ? null : colleagueOf(participation);
  if (participation === undefined || before === null) return [];
  const fromOn = addDays(participation.enrolledOn, 41);
  return [
    {
      ...written('coach', participation, fromOn),
      ...{ personId: null, participationId: participation.id, kind: 'change', fromOn },
      reason: 'Vi fördelade om inom teamet.',
      before: { coachId: before },
      after: { coachId: participation.coachId },
    },
  ];
}

function incomeIn(participation: ParticipationRecord | undefined): BaseDataChangeRecord[] {
  if (participation === undefined) return [];
  const { incomeSource, enrolledOn, id } = participation;
  const now: IncomeSource = incomeSource === 'activity-support' ? 'rehabilitation-benefit' : 'activity-support';
  const fromOn = addDays(enrolledOn, 48);
  return [
    {
      ...written('income', participation, fromOn),
      ...{ personId: null, participationId: id, kind: 'change', fromOn },
      reason: 'Beslutet kom i går.',
      before: { incomeSource },
      after: { incomeSource: now },
    },
  ];
}

function written(
  part: BaseDataChangeRecord['part'],
  { id, teamId, coachId }: ParticipationRecord,
  on: CalendarDate,
): Pick<BaseDataChangeRecord, 'id' | 'teamId' | 'part' | 'recordedById' | 'recordedAt'> {
  return {
    ...{ id: randomOf(`base-data/${part}/${id}`).uuid(), teamId, part },
    ...{ recordedById: coachId, recordedAt: `${on}T12:40:00Z` },
  };
}
