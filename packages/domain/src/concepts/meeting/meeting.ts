import * as z from 'zod/mini';
import type { Authority } from '../authority/authority';
import type { CalendarDate } from '../calendar-date/calendar-date';
import type { Label } from '../label/label';

export const meetingKinds = ['steering', 'team'] as const;

/** A meeting of the steering group, or of the team with the authorities' representatives. */
export const MeetingKind = z.enum(meetingKinds, 'Välj vilket möte det är.');
export type MeetingKind = z.output<typeof MeetingKind>;

export const meetingKindLabels: Readonly<Record<MeetingKind, Label>> = {
  steering: { sv: 'Styrgruppsmöte', en: 'Steering meeting' },
  team: { sv: 'Teammöte', en: 'Team meeting' },
};

/** A meeting that has been held, with a seat for each authority that was called. */
export type Meeting = {
  readonly id: string;
  readonly kind: MeetingKind;
  readonly heldOn: CalendarDate;
  readonly seats: readonly Seat[];
};

/** `present`: somebody was there for the authority, whether member or substitute. */
export type Seat = { readonly authority: Authority; readonly present: boolean };
