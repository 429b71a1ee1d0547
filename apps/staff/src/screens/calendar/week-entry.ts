import { calendarKindLabels } from '@kraften/domain/concepts/calendar/calendar-entry';
import type { CalendarDate } from '@kraften/domain/concepts/calendar-date/calendar-date';
import type { inferOutput } from '@trpc/tanstack-react-query';
import type { api } from '../../app/api/api-client';
import { paths } from '../../app/routing/paths';

export type WeekEntry = inferOutput<typeof api.calendar.week>['entries'][number];

/** A day and an hour that something is to be moved to. */
export type NewTime = { readonly on: CalendarDate; readonly startsAt: string };

/** "Uppföljning: Anna Lind". */
export function titleOf({ kind, about }: Pick<WeekEntry, 'kind' | 'about'>): string {
  return `${calendarKindLabels[kind].sv}: ${about}`;
}

/** "09:30–11:30", or "kl. 09:30" where nobody has said the end; "hela dagen" without an hour. */
export function hoursText(hours: WeekEntry['hours']): string {
  if (hours === null) return 'Senast den här dagen';
  return hours.endsAt === null ? `kl. ${hours.startsAt}` : `${hours.startsAt}–${hours.endsAt}`;
}

/** What two things want at once, in words: "Studiebesök: Anna Lind, kl. 10:00. Samma plats: Kraftgatan 8." */
export function clashText(clash: WeekEntry['clashes'][number]): string {
  const { leaderNames, place } = clash;
  const shared = [
    ...(leaderNames.length === 0 ? [] : [`Samma handledare: ${leaderNames.join(', ')}.`]),
    ...(place === null ? [] : [`Samma plats: ${place}.`]),
  ];
  return [`${titleOf(clash)}, ${hoursText(clash.hours)}.`, ...shared].join(' ');
}

/** Where one reads and does more about it. */
export function pageOf({ target, on, cancelled }: WeekEntry, today: CalendarDate): { href: string; label: string } {
  switch (target.kind) {
    case 'group':
      return !cancelled && on <= today
        ? { href: paths.attendance(target.groupId, on), label: 'Till närvaron' }
        : { href: paths.group(target.groupId), label: 'Till gruppen' };
    case 'meeting':
      return { href: paths.meeting(target.meetingId), label: 'Till mötet' };
    case 'referral':
      return { href: paths.referral(target.referralId), label: 'Till remissen' };
    case 'participation':
      return { href: paths.caseSection(target.participationId, 'uppfoljningar'), label: 'Till uppföljningarna' };
  }
}
