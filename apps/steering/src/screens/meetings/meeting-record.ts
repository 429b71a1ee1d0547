import type { MeetingStage } from '@kraften/domain/concepts/meeting/meeting-stage';
import type { steeringClient } from '../../door/steering-door';

export type ListedMeeting = Awaited<ReturnType<typeof steeringClient.meeting.list.query>>[number];
export type Meeting = Awaited<ReturnType<typeof steeringClient.meeting.get.query>>;
export type MeetingDocument = Meeting['documents'][number];
export type Proposal = Awaited<ReturnType<typeof steeringClient.meetingProposal.list.query>>[number];

/** How a meeting's stage is said to those who sit in the group. */
export const stageWords: Readonly<Record<MeetingStage, string>> = {
  planned: 'Kommande',
  'to-record': 'Har varit',
  held: 'Protokollet är inte justerat',
  approved: 'Protokollet är justerat',
  cancelled: 'Inställt',
};

export function badgeOf(stage: MeetingStage): 'open' | 'under-way' | 'ended' {
  if (stage === 'planned') return 'open';
  return stage === 'approved' || stage === 'cancelled' ? 'ended' : 'under-way';
}

/** The page of a meeting, from that of them all. */
export function meetingHref(allHref: string, meetingId: string): string {
  return allHref.replace(/(?=[?#]|$)/, `/${meetingId}`);
}

/** At what hour and where, in a sentence. */
export function whenAndWhere({
  startsAt,
  endsAt,
  place,
}: Pick<ListedMeeting, 'startsAt' | 'endsAt' | 'place'>): string {
  return `Kl. ${startsAt}–${endsAt}${place === '' ? '' : `, ${place}`}.`;
}
