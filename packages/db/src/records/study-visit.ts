import type { CalendarDate } from '@kraften/domain/concepts/calendar-date/calendar-date';
import type { Period } from '@kraften/domain/concepts/period/period';
import {
  type StudyVisit,
  type StudyVisitBooking,
  StudyVisitOutcome,
} from '@kraften/domain/concepts/study-visit/study-visit';
import type { Transaction } from '../database';
import type { StudyVisit as StudyVisitRow } from '../generated/prisma/client';
import { fromColumn, toColumn } from './calendar-column';
import { type PersonRecord, personOf } from './person';

/** The place that a visit takes of a standing time on its day. */
export type VisitPlace = { readonly standingTimeId: string; readonly seat: number };

/** Books a visit. The database refuses it where somebody took the place at the same moment. */
export async function insertStudyVisit(
  tx: Transaction,
  owner: { readonly teamId: string; readonly referralId: string; readonly studyVisitId: string },
  { place, ...booking }: StudyVisitBooking & { readonly takes: VisitPlace | null },
): Promise<void> {
  const { teamId, referralId, studyVisitId: id } = owner;
  const { visitOn, visitTime, takes } = booking;
  await tx.studyVisit.create({
    data: { id, teamId, referralId, visitOn: toColumn(visitOn), visitTime, place, ...takes },
  });
}

/** Notes how a visit went, or that it is called off; `movedToId` is the visit that takes its place. */
export async function saveStudyVisitOutcome(
  tx: Transaction,
  studyVisitId: string,
  settled: { readonly outcome: StudyVisitOutcome; readonly reason: string; readonly movedToId: string | null },
): Promise<void> {
  await tx.studyVisit.update({ where: { id: studyVisitId }, data: { ...settled, settledAt: new Date() } });
}

type PlacedVisit = StudyVisit & { readonly seat: number | null };

/** The team's visits from a day on, cancelled ones too. */
export async function loadStudyVisitsFrom(tx: Transaction, teamId: string, from: CalendarDate): Promise<PlacedVisit[]> {
  const rows = await tx.studyVisit.findMany({
    where: { teamId, visitOn: { gte: toColumn(from) } },
    orderBy: [{ visitOn: 'asc' }, { visitTime: 'asc' }],
  });
  return rows.map((row) => ({ ...studyVisitOf(row), seat: row.seat }));
}

/** The team's visits from one day to another but for the cancelled, with whose referral it is. */
export async function loadStudyVisitsBetween(
  tx: Transaction,
  teamId: string,
  { from, to }: Period,
): Promise<(StudyVisit & { referralId: string; isDecided: boolean; person: PersonRecord })[]> {
  const rows = await tx.studyVisit.findMany({
    where: {
      ...{ teamId, visitOn: { gte: toColumn(from), lte: toColumn(to) } },
      OR: [{ outcome: null }, { outcome: { not: 'cancelled' } }],
      referral: { person: { disposedAt: null } },
    },
    include: { referral: { select: { decision: true, person: true } } },
    orderBy: [{ visitOn: 'asc' }, { visitTime: 'asc' }],
  });
  return rows.map(({ referral, ...row }) => ({
    ...{ ...studyVisitOf(row), referralId: row.referralId },
    ...{ isDecided: referral.decision !== null, person: personOf(referral.person) },
  }));
}

/** A visit with when it was booked and by whom, and when its outcome was noted. */
export type StudyVisitRecord = StudyVisit & {
  readonly bookedAt: Date;
  readonly settledAt: Date | null;
  /** Whether the person chose the time on the page of the receipt. */
  readonly chosenByPerson: boolean;
};

export function studyVisitOf(row: StudyVisitRow): StudyVisitRecord {
  return {
    id: row.id,
    visitOn: fromColumn(row.visitOn),
    visitTime: row.visitTime,
    place: row.place,
    outcome: row.outcome === null ? null : StudyVisitOutcome.parse(row.outcome),
    reason: row.reason,
    movedToId: row.movedToId,
    bookedAt: row.createdAt,
    settledAt: row.settledAt,
    chosenByPerson: row.chosenByPerson,
  };
}
