import { loadMeetings } from '@kraften/db/records/meeting';
import { meetingKindLabels } from '@kraften/domain/concepts/meeting/meeting';
import type { EntrySource } from './entry-source';

/** The team's meetings and the steering group's. They are the whole team's, and are moved on their own page, where the others are called. */
export const teamMeetings: EntrySource = async (tx, { teamId, period }) => {
  const meetings = await loadMeetings(tx, teamId, period);
  return meetings.map(({ meetingId, kind, heldOn, startsAt, endsAt, place, isCancelled }) => ({
    key: `meeting ${meetingId}`,
    kind: 'meeting',
    on: heldOn,
    hours: { startsAt, endsAt },
    place,
    leaderIds: [],
    about: meetingKindLabels[kind].sv,
    groupKind: null,
    cancelled: isCancelled,
    isProtected: false,
    target: { kind: 'meeting', meetingId, movable: false },
  }));
};
