import { randomUUID } from 'node:crypto';
import {
  type StudyVisit,
  type StudyVisitBooking,
  StudyVisitOutcome,
} from '@kraften/domain/concepts/study-visit/study-visit';
import type { Transaction } from '../database';
import type { StudyVisit as StudyVisitRow } from '../generated/prisma/client';
import { fromColumn, toColumn } from './calendar-column';

export async function insertStudyVisit(
  tx: Transaction,
  referral: { readonly teamId: string; readonly referralId: string },
  booking: StudyVisitBooking,
): Promise<string> {
  const id = randomUUID();
  await tx.studyVisit.create({ data: { ...booking, ...referral, id, visitOn: toColumn(booking.visitOn) } });
  return id;
}

export async function saveStudyVisitOutcome(
  tx: Transaction,
  studyVisitId: string,
  outcome: StudyVisitOutcome,
): Promise<void> {
  await tx.studyVisit.update({ where: { id: studyVisitId }, data: { outcome } });
}

export function studyVisitOf(row: StudyVisitRow): StudyVisit {
  return {
    id: row.id,
    visitOn: fromColumn(row.visitOn),
    visitTime: row.visitTime,
    place: row.place,
    outcome: row.outcome === null ? null : StudyVisitOutcome.parse(row.outcome),
  };
}
