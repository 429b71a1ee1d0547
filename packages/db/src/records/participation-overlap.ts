import type { CalendarDate } from '@kraften/domain/concepts/calendar-date/calendar-date';
import type { Transaction } from '../database';
import { toColumn } from './calendar-column';

/** Whether the person is or was enrolled on a day or after it, so that nothing can begin then. */
export async function hasParticipationOverlapping(
  tx: Transaction,
  personId: string,
  enrolledOn: CalendarDate,
): Promise<boolean> {
  const count = await tx.participation.count({
    where: { personId, OR: [{ closedOn: null }, { closedOn: { gte: toColumn(enrolledOn) } }] },
  });
  return count > 0;
}
