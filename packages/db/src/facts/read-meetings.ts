import { Authority } from '@kraften/domain/concepts/authority/authority';
import { type Meeting, MeetingKind, type Seat } from '@kraften/domain/concepts/meeting/meeting';
import type { Transaction } from '../database';
import { fromColumn } from '../records/calendar-column';

/** The first held first. */
export async function readMeetings(tx: Transaction, teamId: string): Promise<Meeting[]> {
  const rows = await tx.meetingFact.findMany({ where: { teamId }, orderBy: [{ heldOn: 'asc' }, { id: 'asc' }] });
  return rows.map(({ id, kind, heldOn, present, absent }) => ({
    id,
    kind: MeetingKind.parse(kind),
    heldOn: fromColumn(heldOn),
    seats: [...seatsOf(present, true), ...seatsOf(absent, false)],
  }));
}

function seatsOf(authorities: readonly string[], present: boolean): Seat[] {
  return authorities.map((authority) => ({ authority: Authority.parse(authority), present }));
}
