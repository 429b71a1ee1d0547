import { CalendarDate } from '@kraften/domain/concepts/calendar-date/calendar-date';
import { ReferralDecisionKind } from '@kraften/domain/concepts/referral/referral';
import { type ReferralStage, referralStageOf } from '@kraften/domain/concepts/referral/referral-stage';
import { StudyVisitOutcome } from '@kraften/domain/concepts/study-visit/study-visit';
import * as z from 'zod/mini';
import type { Transaction } from '../database';
import { cipherOf } from '../encryption/cipher-of';
import { rawSqlOf } from '../raw-sql';
import { fromColumn } from './calendar-column';

/** What a receipt opens: how far the self-referral has come, and nothing that says whose it is. */
export type ReceiptRecord = {
  readonly teamName: string;
  readonly receivedOn: CalendarDate;
  readonly stage: ReferralStage;
  /** The visit that is booked and hasn't been, or null. */
  readonly bookedVisit: { readonly visitOn: CalendarDate; readonly visitTime: string; readonly place: string } | null;
};

const StudyVisits = z.array(
  z.object({
    visitOn: CalendarDate,
    visitTime: z.string(),
    place: z.string(),
    outcome: z.nullable(StudyVisitOutcome),
  }),
);

type ReceiptRow = {
  team_name: string;
  received_on: Date;
  decision: string | null;
  enrolled: boolean;
  study_visits: unknown;
};

/** The receipt with this reference (in its normal form) and code hash, or null when the two don't belong together. */
export async function findReceipt(tx: Transaction, reference: string, codeHash: string): Promise<ReceiptRecord | null> {
  const rows = await rawSqlOf(tx).$queryRaw<ReceiptRow[]>`SELECT * FROM open_receipt(${reference}, ${codeHash})`;
  const row = rows[0];
  if (row === undefined) return null;
  const studyVisits = StudyVisits.parse(row.study_visits);
  const booked = studyVisits.findLast(({ outcome }) => outcome === null);
  const placeOf = (visit: { readonly place: string }) => cipherOf(tx).decrypt('study_visit.place', visit.place);
  return {
    teamName: row.team_name,
    receivedOn: fromColumn(row.received_on),
    stage: referralStageOf({
      decision: row.decision === null ? null : ReferralDecisionKind.parse(row.decision),
      enrolled: row.enrolled,
      studyVisits,
    }),
    bookedVisit:
      booked === undefined ? null : { visitOn: booked.visitOn, visitTime: booked.visitTime, place: placeOf(booked) },
  };
}
