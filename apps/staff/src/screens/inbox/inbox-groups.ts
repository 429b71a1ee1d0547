import type { CalendarDate } from '@kraften/domain/concepts/calendar-date/calendar-date';
import { daysBetween } from '@kraften/domain/concepts/calendar-date/day-number';
import type { inferOutput } from '@trpc/tanstack-react-query';
import type { api } from '../../app/api/api-client';

export type ListedReferral = inferOutput<typeof api.referral.list>[number];

export type InboxGroup = {
  readonly id: 'visit-to-record' | 'visited' | 'received' | 'visit-booked' | 'queued' | 'settled';
  readonly title: string;
  /** What to do with them. */
  readonly doing: string;
  readonly referrals: readonly ListedReferral[];
};

/** The referrals by what they ask of the team, the most pressing first. Empty groups are left out. */
export function inboxGroups(referrals: readonly ListedReferral[], today: CalendarDate): readonly InboxGroup[] {
  return groupsInOrder
    .map(({ order, ...group }) => ({
      ...group,
      referrals: referrals.filter((referral) => groupIdOf(referral, today) === group.id).toSorted(order),
    }))
    .filter((group) => group.referrals.length > 0);
}

/** Days since the referral came. */
export function daysWaited(referral: ListedReferral, today: CalendarDate): number {
  return daysBetween(referral.receivedOn, today);
}

function groupIdOf({ stage, bookedVisit }: ListedReferral, today: CalendarDate): InboxGroup['id'] {
  switch (stage) {
    case 'visit-booked':
      return bookedVisit !== null && bookedVisit.visitOn < today ? 'visit-to-record' : 'visit-booked';
    case 'received':
    case 'visited':
    case 'queued':
      return stage;
    case 'enrolled':
    case 'declined':
    case 'withdrawn':
      return 'settled';
  }
}

type Order = (a: ListedReferral, b: ListedReferral) => number;

const longestWaitFirst: Order = (a, b) => a.receivedOn.localeCompare(b.receivedOn);
const nextVisitFirst: Order = (a, b) => visitMoment(a).localeCompare(visitMoment(b));
const latestFirst: Order = (a, b) => b.receivedOn.localeCompare(a.receivedOn);
const queueOrder: Order = (a, b) => (a.queuePlace ?? 0) - (b.queuePlace ?? 0);

const groupsInOrder: readonly (Omit<InboxGroup, 'referrals'> & { readonly order: Order })[] = [
  {
    id: 'visit-to-record',
    title: 'Besök att anteckna',
    doing: 'Dagen för studiebesöket har varit. Anteckna hur det gick.',
    order: nextVisitFirst,
  },
  { id: 'visited', title: 'Väntar på beslut', doing: 'Ta ställning och skriv beslutet.', order: longestWaitFirst },
  { id: 'received', title: 'Nya', doing: 'Ta kontakt och boka ett studiebesök.', order: longestWaitFirst },
  {
    id: 'visit-booked',
    title: 'Studiebesök bokat',
    doing: 'Inget att göra före besöket.',
    order: nextVisitFirst,
  },
  { id: 'queued', title: 'I kö', doing: 'Skriv in den som står först när det finns plats.', order: queueOrder },
  {
    id: 'settled',
    title: 'Klara',
    doing: 'Inskrivna, avböjda och återtagna. Senast inkomna först.',
    order: latestFirst,
  },
];

function visitMoment({ bookedVisit }: ListedReferral): string {
  return bookedVisit === null ? '' : `${bookedVisit.visitOn} ${bookedVisit.visitTime}`;
}
