import { Authority } from '@kraften/domain/concepts/authority/authority';
import { type Meeting, MeetingKind } from '@kraften/domain/concepts/meeting/meeting';
import { Presence, seatsOf } from '@kraften/domain/concepts/meeting/presence';
import type { Transaction } from '../database';
import { fromColumn } from '../records/calendar-column';

/** The first held first. */
export async function readMeetings(tx: Transaction, teamId: string): Promise<Meeting[]> {
  const rows = await tx.meetingFact.findMany({ where: { teamId }, orderBy: [{ heldOn: 'asc' }, { id: 'asc' }] });
  return rows.map(({ id, kind, heldOn, authorities, presences }) => ({
    id,
    kind: MeetingKind.parse(kind),
    heldOn: fromColumn(heldOn),
    seats: seatsOf(
      authorities.map((authority, at) => ({
        authority: Authority.parse(authority),
        presence: Presence.parse(presences[at]),
      })),
    ),
  }));
}
