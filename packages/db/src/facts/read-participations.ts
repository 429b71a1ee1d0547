import type { Closing } from '@kraften/domain/concepts/closing/closing';
import { IncomeSource } from '@kraften/domain/concepts/income-source/income-source';
import { Outcome } from '@kraften/domain/concepts/outcome/outcome';
import type { Participation } from '@kraften/domain/concepts/participation/participation';
import { ReferralSource } from '@kraften/domain/concepts/referral-source/referral-source';
import { Sex } from '@kraften/domain/concepts/sex/sex';
import type { Transaction } from '../database';
import type { ParticipationFact } from '../generated/prisma/client';
import { fromColumn, fromNullableColumn } from '../records/calendar-column';

/** The first enrolled first. */
export async function readParticipations(tx: Transaction, teamId: string): Promise<Participation[]> {
  const rows = await tx.participationFact.findMany({
    where: { teamId },
    orderBy: [{ enrolledOn: 'asc' }, { id: 'asc' }],
  });
  return rows.map(participationOf);
}

function participationOf(row: ParticipationFact): Participation {
  return {
    id: row.id,
    personId: row.personId,
    sex: Sex.parse(row.sex),
    birthDate: fromNullableColumn(row.birthDate),
    referralSource: ReferralSource.parse(row.referralSource),
    incomeSource: row.incomeSource === null ? null : IncomeSource.parse(row.incomeSource),
    enrolledOn: fromColumn(row.enrolledOn),
    publicSupportMonthsBefore: row.publicSupportMonthsBefore,
    closing: closingOf(row),
  };
}

function closingOf(row: ParticipationFact): Closing | null {
  if (row.closedOn === null) return null;
  return {
    closedOn: fromColumn(row.closedOn),
    outcome: Outcome.parse(row.outcome),
    dropout: row.dropout,
    transferredTo: row.transferredTo,
  };
}
