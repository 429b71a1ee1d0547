import { ReferralDecisionKind } from '@kraften/domain/concepts/referral/referral';
import type { ReferralFact } from '@kraften/domain/concepts/referral/referral-fact';
import { ReferralSource } from '@kraften/domain/concepts/referral-source/referral-source';
import { Sex } from '@kraften/domain/concepts/sex/sex';
import type { Transaction } from '../database';
import { fromColumn, fromNullableColumn } from '../records/calendar-column';

/** The first received first. */
export async function readReferrals(tx: Transaction, teamId: string): Promise<ReferralFact[]> {
  const rows = await tx.referralFact.findMany({ where: { teamId }, orderBy: [{ receivedOn: 'asc' }, { id: 'asc' }] });
  return rows.map((row) => ({
    id: row.id,
    personId: row.personId,
    sex: Sex.parse(row.sex),
    source: ReferralSource.parse(row.source),
    receivedOn: fromColumn(row.receivedOn),
    visitedOn: fromNullableColumn(row.visitedOn),
    decision: row.decision === null ? null : ReferralDecisionKind.parse(row.decision),
    decidedOn: fromNullableColumn(row.decidedOn),
    enrolledOn: fromNullableColumn(row.enrolledOn),
  }));
}
