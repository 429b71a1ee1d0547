import { authorities, authorityLabels } from '@kraften/domain/concepts/authority/authority';
import { type MeetingKind, meetingKindLabels } from '@kraften/domain/concepts/meeting/meeting';
import { meetingRoleLabels, vacantSeat } from '@kraften/domain/concepts/meeting/meeting-member';
import { formatDate } from '@kraften/ui/format/date';
import type { Member, Seat } from './meeting-record';

type Timed = {
  readonly kind: MeetingKind;
  readonly heldOn: string;
  readonly startsAt: string;
  readonly endsAt: string;
  readonly place: string;
};

/** "Teammöte tis 3 mars 2026". */
export function meetingTitle({ kind, heldOn }: Pick<Timed, 'kind' | 'heldOn'>): string {
  return `${meetingKindLabels[kind].sv} ${formatDate(heldOn)}`;
}

/** "09:00–11:00, Kraftens lokal". */
export function timeAndPlace({ startsAt, endsAt, place }: Timed): string {
  return [`${startsAt}–${endsAt}`, place].filter((part) => part !== '').join(', ');
}

type Called = Pick<Seat | Member, 'name' | 'title' | 'role' | 'authority'>;

/** The name, or that the seat is vacant. */
export function calledName({ name }: Pick<Called, 'name'>): string {
  return name === '' ? vacantSeat : name;
}

/** "Försäkringskassan, handläggare, ordinarie". */
export function calledAs({ authority, title, role }: Called): string {
  return [authority === null ? '' : authorityLabels[authority].sv, title, meetingRoleLabels[role].sv.toLowerCase()]
    .filter((part) => part !== '')
    .join(', ');
}

const rolesInOrder = ['member', 'substitute', 'co-opted', 'presenter'];

/** By authority, those who sit there for none last; within it members before substitutes. */
export function inSeatOrder<Of extends Called>(called: readonly Of[]): readonly Of[] {
  const place = ({ authority }: Called) => (authority === null ? authorities.length : authorities.indexOf(authority));
  return called.toSorted(
    (a, b) =>
      place(a) - place(b) ||
      rolesInOrder.indexOf(a.role) - rolesInOrder.indexOf(b.role) ||
      a.name.localeCompare(b.name, 'sv'),
  );
}
