import type { Attendance, GroupSession } from '@kraften/domain/concepts/group/group-session';
import type { Transaction } from '../database';
import { fromColumn } from '../records/calendar-column';

/** The first held first. Those who were expected come with the session, so that thousands of them are no rows of their own. */
export async function readSessions(tx: Transaction, teamId: string): Promise<GroupSession[]> {
  const rows = await tx.sessionFact.findMany({ where: { teamId }, orderBy: [{ heldOn: 'asc' }, { id: 'asc' }] });
  return rows.map(({ id, groupName, heldOn, present, absent }) => ({
    id,
    groupName,
    heldOn: fromColumn(heldOn),
    attendances: [...attendancesOf(present, true), ...attendancesOf(absent, false)],
  }));
}

function attendancesOf(participationIds: readonly string[], present: boolean): Attendance[] {
  return participationIds.map((participationId) => ({ participationId, present }));
}
