import type { CalendarDate } from '@kraften/domain/concepts/calendar-date/calendar-date';
import { ReferralSource } from '@kraften/domain/concepts/referral-source/referral-source';
import type { Transaction } from '../database';
import { fromColumn, fromNullableColumn } from './calendar-column';

/** A referral of a person, and the participation that came of it. */
export type CaseDays = {
  readonly referralId: string;
  readonly source: ReferralSource;
  readonly receivedOn: CalendarDate;
  readonly enrolledOn: CalendarDate | null;
  readonly closedOn: CalendarDate | null;
};

/** What the team has of a person, by its days, the oldest first. */
export async function loadCaseDays(tx: Transaction, personId: string): Promise<CaseDays[]> {
  const rows = await tx.referral.findMany({
    where: { personId },
    include: { participation: { select: { enrolledOn: true, closedOn: true } } },
    orderBy: { receivedOn: 'asc' },
  });
  return rows.map(({ id, source, receivedOn, participation }) => ({
    referralId: id,
    source: ReferralSource.parse(source),
    receivedOn: fromColumn(receivedOn),
    enrolledOn: fromNullableColumn(participation?.enrolledOn ?? null),
    closedOn: fromNullableColumn(participation?.closedOn ?? null),
  }));
}
