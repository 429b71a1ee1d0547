import type { Transaction } from '@kraften/db/database';
import { loadAttendanceDays } from '@kraften/db/records/attendance';
import { loadLastDays } from '@kraften/db/records/consent';
import { loadBookedDays } from '@kraften/db/records/follow-up';
import { loadUserNames } from '@kraften/db/records/membership';
import type { ListedParticipationRecord } from '@kraften/db/records/participation';
import { authorities } from '@kraften/domain/concepts/authority/authority';
import type { CalendarDate } from '@kraften/domain/concepts/calendar-date/calendar-date';
import type { ListedFacts, OngoingFacts } from '@kraften/domain/concepts/participation/participant-list';
import type { CaseRules } from '@kraften/domain/concepts/team/team';
import { trialEndsOn } from '@kraften/domain/concepts/trial-period/trial-period';
import { groupBy } from '@kraften/domain/group-by';
import { dutiesOf } from './duties-of';

type Ground = { readonly rules: CaseRules; readonly today: CalendarDate };

/** What a list says of participations, on the screen and in a file, by id. */
export async function listedFacts(
  tx: Transaction,
  participations: readonly ListedParticipationRecord[],
  ground: Ground,
): Promise<ReadonlyMap<string, ListedFacts>> {
  const names = await loadUserNames(
    tx,
    participations.map(({ coachId }) => coachId),
  );
  const ongoing = await ongoingFacts(tx, participations, ground);
  return new Map(
    participations.map((participation) => {
      const { participationId, person, closing } = participation;
      const facts: ListedFacts = {
        givenName: person.givenName,
        familyName: person.familyName,
        birthDate: person.birthDate,
        sex: person.sex,
        coachName: names.get(participation.coachId) ?? null,
        referralSource: participation.referralSource,
        incomeSource: participation.incomeSource,
        enrolledOn: participation.enrolledOn,
        closedOn: closing?.closedOn ?? null,
        outcome: closing?.outcome ?? null,
        dropout: closing?.dropout ?? false,
        ongoing: ongoing.get(participationId) ?? null,
        ...dutiesOf(participation, ground.rules, ground.today),
      };
      return [participationId, facts];
    }),
  );
}

async function ongoingFacts(
  tx: Transaction,
  participations: readonly ListedParticipationRecord[],
  { rules, today }: Ground,
): Promise<ReadonlyMap<string, OngoingFacts>> {
  const open = participations.filter(({ closing }) => closing === null);
  const ids = open.map(({ participationId }) => participationId);
  const booked = await loadBookedDays(tx, ids);
  const attended = await loadAttendanceDays(tx, ids);
  const consents = groupBy(
    await loadLastDays(
      tx,
      open.map(({ person }) => person.personId),
      today,
    ),
    ({ personId }) => personId,
  );
  return new Map(
    open.map(({ participationId, person, enrolledOn, trialDecision }) => {
      const opened = (consents.get(person.personId) ?? []).filter(({ purpose }) => purpose === 'lift-secrecy');
      return [
        participationId,
        {
          trialEndsOn:
            rules.trialMonths === 0 || trialDecision !== null ? null : trialEndsOn(enrolledOn, rules.trialMonths),
          bookedOn: booked.get(participationId)?.[0]?.plannedOn ?? null,
          consentsTo: authorities.filter((each) => opened.some(({ authority }) => authority === each)),
          lastAttendedOn: attended.get(participationId)?.presentOn.at(-1) ?? null,
        },
      ];
    }),
  );
}
