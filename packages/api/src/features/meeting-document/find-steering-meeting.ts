import type { Transaction } from '@kraften/db/database';
import { findMeeting, type MeetingRecord } from '@kraften/db/records/meeting';
import { notFound, outOfTurn } from '../../kernel/problem';

/** The meeting, which can have documents: refused for the team's own, where cases are spoken of. */
export async function findSteeringMeetingForTeam(tx: Transaction, meetingId: string): Promise<MeetingRecord> {
  const meeting = await findMeeting(tx, meetingId);
  if (meeting === null) throw notFound('Mötet');
  if (meeting.kind !== 'steering') throw outOfTurn('Bara styrgruppens möten kan ha dokument.');
  return meeting;
}
