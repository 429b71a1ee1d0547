import type { Transaction } from '@kraften/db/database';
import { findMeeting, type MeetingRecord } from '@kraften/db/records/meeting';
import { notFound, outOfTurn } from '../../kernel/problem';

/** The meeting, which can still be written in: refused when its minutes have been approved. */
export async function findOpenMeeting(tx: Transaction, meetingId: string): Promise<MeetingRecord> {
  const meeting = await findMeeting(tx, meetingId);
  if (meeting === null) throw notFound('Mötet');
  if (meeting.approvedAt !== null) {
    throw outOfTurn('Protokollet är justerat och kan inte ändras. Skriv ett tillägg i stället.');
  }
  return meeting;
}
