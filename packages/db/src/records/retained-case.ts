import type { CalendarDate } from '@kraften/domain/concepts/calendar-date/calendar-date';
import { ReferralDecisionKind } from '@kraften/domain/concepts/referral/referral';
import type { RetainedCase } from '@kraften/domain/concepts/retention/retention-of';
import type { Transaction } from '../database';
import type { Prisma } from '../generated/prisma/client';
import { fromColumn, fromNullableColumn } from './calendar-column';
import { type PersonRecord, personOf } from './person';

export type RetainedPerson = {
  readonly person: PersonRecord;
  readonly records: RetainedCase;
  /** How many rows there are of what is counted in a preview. */
  readonly participations: number;
  readonly referrals: number;
};

const included = {
  participations: { select: { closedOn: true } },
  referrals: {
    include: {
      participation: { select: { id: true } },
      studyVisits: { select: { visitOn: true } },
      submission: { select: { id: true } },
      contacts: { select: { contactedOn: true, reached: true, contactedById: true } },
    },
  },
  objections: { where: { answer: null }, select: { id: true } },
} satisfies Prisma.PersonInclude;

/** The team's persons whose records are all there still, or those of them with these ids. */
export async function loadRetainedPersons(
  tx: Transaction,
  teamId: string,
  personIds?: readonly string[],
): Promise<RetainedPerson[]> {
  const among = personIds === undefined ? {} : { id: { in: [...personIds] } };
  const rows = await tx.person.findMany({
    where: { teamId, disposedAt: null, mergedIntoId: null, ...among },
    include: included,
  });
  return rows.map((row) => ({
    person: personOf(row),
    participations: row.participations.length,
    referrals: row.referrals.length,
    records: {
      participations: row.participations.map(({ closedOn }) => ({ closedOn: fromNullableColumn(closedOn) })),
      unmetReferrals: row.referrals
        .filter(({ participation }) => participation === null)
        .map(({ decision, decidedOn, receivedOn, studyVisits, submission, contacts }) => ({
          decision: decision === null ? null : ReferralDecisionKind.parse(decision),
          decidedOn: fromNullableColumn(decidedOn),
          receivedOn: fromColumn(receivedOn),
          lastVisitOn: lastOf(studyVisits.map(({ visitOn }) => fromColumn(visitOn))),
          lastContactOn: lastOf(contacts.map(({ contactedOn }) => fromColumn(contactedOn))),
          isNeverReached:
            submission !== null &&
            decision === null &&
            studyVisits.length === 0 &&
            !contacts.some(({ reached, contactedById }) => reached && contactedById !== null),
        })),
      hasUnansweredObjection: row.objections.length > 0,
    },
  }));
}

function lastOf(days: readonly CalendarDate[]): CalendarDate | null {
  return days.toSorted().at(-1) ?? null;
}
