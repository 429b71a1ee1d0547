import type { CalendarDate } from '../calendar-date/calendar-date';
import type { Label } from '../label/label';
import type { Presence } from './presence';

export const meetingStages = ['planned', 'to-record', 'held', 'approved', 'cancelled'] as const;
export type MeetingStage = (typeof meetingStages)[number];

export const meetingStageLabels: Readonly<Record<MeetingStage, Label>> = {
  planned: { sv: 'Planerat', en: 'Planned' },
  'to-record': { sv: 'Närvaro saknas', en: 'Presence to record' },
  held: { sv: 'Hållet', en: 'Held' },
  approved: { sv: 'Protokollet är justerat', en: 'Minutes approved' },
  cancelled: { sv: 'Inställt', en: 'Cancelled' },
};

type Standing = {
  readonly heldOn: CalendarDate;
  readonly isCancelled: boolean;
  readonly approvedAt: Date | null;
  readonly seats: readonly { readonly presence: Presence }[];
};

/**
 * How far a meeting has come. It is held when its day has come and somebody's presence is noted; what has only been planned counts
 * in no figure.
 */
export function meetingStage({ heldOn, isCancelled, approvedAt, seats }: Standing, today: CalendarDate): MeetingStage {
  if (isCancelled) return 'cancelled';
  if (approvedAt !== null) return 'approved';
  if (heldOn <= today && seats.some(({ presence }) => presence !== 'unmarked')) return 'held';
  return heldOn < today ? 'to-record' : 'planned';
}

/** What the minutes still lack before they can be approved (justeras), in a sentence; null when nothing. */
export function approvalProblem(meeting: Standing, today: CalendarDate): string | null {
  const stage = meetingStage(meeting, today);
  if (stage === 'approved') return 'Protokollet är redan justerat.';
  if (stage !== 'held') return 'Anteckna först vilka som var med.';
  const unmarked = meeting.seats.filter(({ presence }) => presence === 'unmarked').length;
  if (unmarked === 0) return null;
  return unmarked === 1 ? 'Anteckna närvaron för den som saknas.' : `Anteckna närvaron för de ${unmarked} som saknas.`;
}
