import * as z from 'zod/mini';
import { Authority } from '../authority/authority';
import { CalendarDate } from '../calendar-date/calendar-date';
import { optionalText } from '../field-error/text-field';
import type { Label } from '../label/label';
import { MeetingKind } from './meeting';

export const meetingRoles = ['member', 'substitute', 'co-opted', 'presenter'] as const;
/** What somebody is in the group that meets. */
export const MeetingRole = z.enum(meetingRoles, 'Välj roll.');
export type MeetingRole = z.output<typeof MeetingRole>;

export const meetingRoleLabels: Readonly<Record<MeetingRole, Label>> = {
  member: { sv: 'Ordinarie', en: 'Member' },
  substitute: { sv: 'Ersättare', en: 'Substitute' },
  'co-opted': { sv: 'Adjungerad', en: 'Co-opted' },
  presenter: { sv: 'Föredragande', en: 'Presenter' },
};

/** Whether the role sits there for an authority: its presence counts, and the place can be vacant. */
export function sitsForAuthority(role: MeetingRole): boolean {
  return role === 'member' || role === 'substitute';
}

/** Somebody who is called to the meetings of a kind. An empty name is a seat that is vacant. */
export const MeetingMember = z
  .object({
    kind: MeetingKind,
    name: optionalText(100),
    /** The title at work. */
    title: optionalText(100),
    role: MeetingRole,
    /** For whom; null for who sits there for none. */
    authority: z.nullable(Authority),
    /** The last day; null while it lasts. */
    endedOn: z.nullable(CalendarDate),
  })
  .check(
    z.refine(({ role, authority }) => authority !== null || !sitsForAuthority(role), {
      path: ['authority'],
      error: 'Välj vilken myndighet personen företräder.',
    }),
    z.refine(({ role, name }) => name !== '' || sitsForAuthority(role), { path: ['name'], error: 'Skriv namnet.' }),
  );
export type MeetingMember = z.output<typeof MeetingMember>;

/** What is shown in a name's place while nobody has the seat. */
export const vacantSeat = 'Vakant';

/** Whether somebody is called to a meeting on that day. */
export function isMemberOn({ endedOn }: Pick<MeetingMember, 'endedOn'>, day: CalendarDate): boolean {
  return endedOn === null || day <= endedOn;
}
