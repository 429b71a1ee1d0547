import type { CalendarDate } from '@kraften/domain/concepts/calendar-date/calendar-date';
import { type Urgency, urgencies, urgencyOf } from '@kraften/domain/concepts/duty/duty';
import type { inferOutput } from '@trpc/tanstack-react-query';
import type { api } from '../../app/api/api-client';
import type { TodaySearch } from './today-search';

export type ListedDuties = inferOutput<typeof api.duty.list>;
export type ListedDuty = ListedDuties['duties'][number];

/** One case asks for one thing of a kind, and for a consent of each authority; a group for each of its meetings. */
export function keyOf({ kind, authority, dueOn, case: ofCase }: ListedDuty): string {
  switch (ofCase.kind) {
    case 'participation':
      return [ofCase.participationId, kind, authority ?? ''].join(' ');
    case 'referral':
      return [ofCase.referralId, kind].join(' ');
    case 'group':
      return [ofCase.groupId, dueOn].join(' ');
  }
}

/** Who or what it is about. */
export function nameOf(duty: ListedDuty): string {
  return 'groupName' in duty ? duty.groupName : `${duty.givenName} ${duty.familyName}`;
}

/** Whether a duty stands on a day. New referrals, visits and groups that nobody leads are the whole team's: they stand on everybody's own. */
export function isShown(search: TodaySearch, userId: string): (duty: ListedDuty) => boolean {
  const { visa, handledare } = search;
  return ({ case: ofCase }) => {
    const owners = ownersOf(ofCase);
    if (handledare !== undefined) return owners.includes(handledare);
    if (visa === 'inflodet') return owners.length === 0;
    return owners.length === 0 || owners.includes(userId);
  };
}

/** Whose duty it is; nobody's where it is the whole team's. */
function ownersOf(ofCase: ListedDuty['case']): readonly string[] {
  switch (ofCase.kind) {
    case 'participation':
      return [ofCase.coachId];
    case 'referral':
      return [];
    case 'group':
      return ofCase.leaderIds;
  }
}

export type DutyGroup = {
  readonly urgency: Urgency;
  readonly title: string;
  readonly duties: readonly ListedDuty[];
};

/** By how soon they are, in the order that they come in; what there is nothing of is left out. */
export function dutyGroups(duties: readonly ListedDuty[], today: CalendarDate): readonly DutyGroup[] {
  return urgencies
    .map((urgency) => ({
      ...{ urgency, title: titles[urgency] },
      duties: duties.filter((duty) => urgencyOf(duty, today) === urgency),
    }))
    .filter((group) => group.duties.length > 0);
}

const titles: Record<Urgency, string> = {
  late: 'Försenat',
  today: 'I dag',
  'this-week': 'Senare i veckan',
  later: 'Längre fram',
  undated: 'Utan bestämd dag',
};
