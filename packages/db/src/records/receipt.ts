import { CalendarDate } from '@kraften/domain/concepts/calendar-date/calendar-date';
import { ReferralDecisionKind } from '@kraften/domain/concepts/referral/referral';
import { type ReferralStage, referralStageOf } from '@kraften/domain/concepts/referral/referral-stage';
import { StudyVisitOutcome } from '@kraften/domain/concepts/study-visit/study-visit';
import type { VisitSlot } from '@kraften/domain/concepts/visit-slot/visit-slots';
import * as z from 'zod/mini';
import type { Transaction } from '../database';
import { cipherOf } from '../encryption/cipher-of';
import { sealedRow } from '../encryption/encrypted-columns';
import { rawSqlOf } from '../raw-sql';
import { fromColumn, fromNullableColumn } from './calendar-column';

/** What a receipt opens: how far the self-referral has come, and nothing that says whose it is. */
export type ReceiptRecord = {
  readonly teamId: string;
  readonly teamName: string;
  readonly receivedOn: CalendarDate;
  readonly stage: ReferralStage;
  /** The day when somebody in the team first reached the person; null while nobody has. */
  readonly contactedOn: CalendarDate | null;
  /** The last day when the person added something here; null for never. */
  readonly writtenOn: CalendarDate | null;
  readonly decidedOn: CalendarDate | null;
  /** The visit that is booked and hasn't been, or null. */
  readonly bookedVisit: { readonly visitOn: CalendarDate; readonly visitTime: string; readonly place: string } | null;
};

/** A reference in its normal form, and the hash of the code. */
export type ReceiptKeys = { readonly reference: string; readonly codeHash: string };

const StudyVisits = z.array(
  z.object({
    visitOn: CalendarDate,
    visitTime: z.string(),
    place: z.string(),
    outcome: z.nullable(StudyVisitOutcome),
  }),
);

type ReceiptRow = {
  team_id: string;
  team_name: string;
  received_on: Date;
  decision: string | null;
  decided_on: Date | null;
  enrolled: boolean;
  contacted_on: Date | null;
  written_on: Date | null;
  study_visits: unknown;
};

/** The receipt, or null when the reference and the code don't belong together. */
export async function findReceipt(
  tx: Transaction,
  { reference, codeHash }: ReceiptKeys,
): Promise<ReceiptRecord | null> {
  const rows = await rawSqlOf(tx).$queryRaw<ReceiptRow[]>`SELECT * FROM open_receipt(${reference}, ${codeHash})`;
  const row = rows[0];
  if (row === undefined) return null;
  const studyVisits = StudyVisits.parse(row.study_visits);
  const booked = studyVisits.findLast(({ outcome }) => outcome === null);
  const placeOf = (visit: { readonly place: string }) => cipherOf(tx).decrypt('study_visit.place', visit.place);
  return {
    teamId: row.team_id,
    teamName: row.team_name,
    receivedOn: fromColumn(row.received_on),
    stage: referralStageOf({
      decision: row.decision === null ? null : ReferralDecisionKind.parse(row.decision),
      enrolled: row.enrolled,
      studyVisits,
    }),
    contactedOn: fromNullableColumn(row.contacted_on),
    writtenOn: fromNullableColumn(row.written_on),
    decidedOn: fromNullableColumn(row.decided_on),
    bookedVisit:
      booked === undefined ? null : { visitOn: booked.visitOn, visitTime: booked.visitTime, place: placeOf(booked) },
  };
}

const ReceiptOutcome = z.enum(['kept', 'ended', 'full', 'taken', 'too-late']);

/**
 * What came of something that was asked with a receipt. `kept` also for what was done before; `ended`: there is nothing left to
 * change; `full`: so much has been written that it is time to call; `taken`: somebody else has the time; `too-late`: the visit is
 * today or has been.
 */
export type ReceiptOutcome = z.output<typeof ReceiptOutcome>;

type Answer = { readonly outcome: string | null };

/** Keeps what the person writes, once by its id. Null where the keys open no receipt; so with the two below. */
export async function writeOnReceipt(
  tx: Transaction,
  { reference, codeHash }: ReceiptKeys,
  { messageId, on, text }: { readonly messageId: string; readonly on: CalendarDate; readonly text: string },
): Promise<ReceiptOutcome | null> {
  const written = { ...sealedRow(cipherOf(tx), 'referral_contact', { note: text }), id: messageId, contacted_on: on };
  const rows = await rawSqlOf(tx).$queryRaw<Answer[]>`
    SELECT write_on_receipt(${reference}, ${codeHash}, ${JSON.stringify(written)}::jsonb) AS outcome`;
  return outcomeIn(rows);
}

/** Takes the self-referral back, and calls off the visits to come. */
export async function withdrawByReceipt(
  tx: Transaction,
  { reference, codeHash }: ReceiptKeys,
  { on, reason }: { readonly on: CalendarDate; readonly reason: string },
): Promise<ReceiptOutcome | null> {
  const cipher = cipherOf(tx);
  const withdrawn = {
    ...sealedRow(cipher, 'referral', { decision_reason: reason }),
    ...sealedRow(cipher, 'study_visit', { reason }),
    decided_on: on,
  };
  const rows = await rawSqlOf(tx).$queryRaw<Answer[]>`
    SELECT withdraw_by_receipt(${reference}, ${codeHash}, ${JSON.stringify(withdrawn)}::jsonb) AS outcome`;
  return outcomeIn(rows);
}

/** Books the study visit at a standing time, or moves it there. */
export async function chooseVisitByReceipt(
  tx: Transaction,
  { reference, codeHash }: ReceiptKeys,
  chosen: Pick<VisitSlot, 'standingTimeId' | 'visitOn' | 'place'> & {
    readonly today: CalendarDate;
    readonly reason: string;
  },
): Promise<ReceiptOutcome | null> {
  const { standingTimeId, visitOn, place, today, reason } = chosen;
  const visit = {
    ...sealedRow(cipherOf(tx), 'study_visit', { place, reason }),
    ...{ standing_time_id: standingTimeId, visit_on: visitOn, today },
  };
  const rows = await rawSqlOf(tx).$queryRaw<Answer[]>`
    SELECT choose_visit_by_receipt(${reference}, ${codeHash}, ${JSON.stringify(visit)}::jsonb) AS outcome`;
  return outcomeIn(rows);
}

function outcomeIn([row]: readonly Answer[]): ReceiptOutcome | null {
  return row?.outcome === null || row === undefined ? null : ReceiptOutcome.parse(row.outcome);
}
