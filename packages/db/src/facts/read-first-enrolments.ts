import type { CalendarDate } from '@kraften/domain/concepts/calendar-date/calendar-date';
import type { Transaction } from '../database';
import { fromColumn } from '../records/calendar-column';

/** The day that each of these teams first enrolled somebody; a team that hasn't is left out. */
export async function readFirstEnrolments(
  tx: Transaction,
  teamIds: readonly string[],
): Promise<ReadonlyMap<string, CalendarDate>> {
  const rows = await tx.participationFact.groupBy({
    by: ['teamId'],
    where: { teamId: { in: [...teamIds] } },
    _min: { enrolledOn: true },
  });
  return new Map(
    rows.flatMap(({ teamId, _min: { enrolledOn } }) => (enrolledOn === null ? [] : [[teamId, fromColumn(enrolledOn)]])),
  );
}
