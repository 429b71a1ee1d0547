import type { AttendanceDays } from '@kraften/domain/concepts/duty/participation-duties';
import type { Transaction } from '../database';
import { fromColumn } from './calendar-column';

/** When each of the participations was first expected at a group's session and came; those never expected have no entry. */
export async function loadAttendanceDays(
  tx: Transaction,
  participationIds: readonly string[],
): Promise<ReadonlyMap<string, AttendanceDays>> {
  const rows = await tx.attendance.findMany({
    where: { participationId: { in: [...participationIds] } },
    select: { participationId: true, present: true, session: { select: { heldOn: true } } },
    orderBy: { session: { heldOn: 'asc' } },
  });
  const days = new Map<string, AttendanceDays>();
  for (const { participationId, present, session } of rows) {
    const heldOn = fromColumn(session.heldOn);
    const before = days.get(participationId) ?? { firstExpectedOn: heldOn, presentOn: [] };
    days.set(participationId, present ? { ...before, presentOn: [...before.presentOn, heldOn] } : before);
  }
  return days;
}
