import { type MeetingNote, saysTheSame } from '@kraften/domain/concepts/meeting/meeting-note';
import { useQuery } from '@tanstack/react-query';
import type { inferOutput } from '@trpc/tanstack-react-query';
import { api, apiClient } from '../../app/api/api-client';
import { failureKindOf } from '../../app/api/failure';
import { queryClient } from '../../app/api/query-client';
import { DraftSaver, type StoredDraft } from '../draft/draft-saver';
import { refusalIn } from '../draft/refusal-in';

export type Meetings = inferOutput<typeof api.meeting.list>;
export type ListedMeeting = Meetings['meetings'][number];
export type Member = Meetings['members'][number];
export type Meeting = inferOutput<typeof api.meeting.get>;
export type TeamMeeting = Extract<Meeting, { kind: 'team' }>;
export type MeetingItem = Meeting['items'][number];
export type MeetingCase = TeamMeeting['cases'][number];
export type Seat = Meeting['seats'][number];

export function useMeetings() {
  return useQuery(api.meeting.list.queryOptions());
}

export function useMeeting(meetingId: string) {
  return useQuery(meetingQuery(meetingId));
}

function meetingQuery(meetingId: string) {
  return api.meeting.get.queryOptions({ meetingId });
}

/** Reads a meeting anew. */
export async function reloadMeeting(meetingId: string): Promise<Meeting> {
  return await queryClient.fetchQuery({ ...meetingQuery(meetingId), staleTime: 0 });
}

/** Reads anew who is called. */
export async function reloadMeetings(): Promise<Meetings> {
  return await queryClient.fetchQuery({ ...api.meeting.list.queryOptions(), staleTime: 0 });
}

/** The cases of a team meeting that are on its list; a steering meeting has none. */
export function casesOf(meeting: Meeting): readonly MeetingCase[] {
  return meeting.kind === 'team' ? meeting.cases.filter(({ isWithdrawn }) => !isWithdrawn) : [];
}

/** What is written at a point or of a case. */
export type NotePlace = { readonly meetingId: string; readonly of: 'item' | 'case'; readonly id: string };

/** Keeps a note stored while it is written. */
export function noteSaver(place: NotePlace, stored: StoredDraft<MeetingNote>): DraftSaver<MeetingNote> {
  return new DraftSaver(stored, {
    save: async ({ draft: note, version }) => await apiClient.meeting.note.mutate({ ...place, version, note }),
    read: async () => {
      const meeting = await reloadMeeting(place.meetingId);
      if (meeting.approvedAt !== null) return null;
      const note =
        place.of === 'item'
          ? meeting.items.find(({ itemId }) => itemId === place.id)
          : casesOf(meeting).find(({ caseId }) => caseId === place.id);
      return note === undefined ? null : storedNoteOf(note);
    },
    saysTheSame,
    isConflict: (error) => failureKindOf(error) === 'conflict',
    refusalIn,
    merge: (other, mine) => ({
      text: together(other.text, mine.text),
      decided: together(other.decided, mine.decided),
      isDone: other.isDone || mine.isDone,
    }),
  });
}

/** What a note says, apart from its version. */
export function storedNoteOf({
  text,
  decided,
  isDone,
  version,
}: MeetingNote & { readonly version: number }): StoredDraft<MeetingNote> {
  return { draft: { text, decided, isDone }, version };
}

function together(other: string, mine: string): string {
  if (other.trim() === '' || other === mine) return mine;
  return mine.trim() === '' ? other : `${other.trimEnd()}\n\n${mine}`;
}
