import type { CalendarDate } from '@kraften/domain/concepts/calendar-date/calendar-date';
import { type Urgency, urgencies, urgencyOf } from '@kraften/domain/concepts/duty/duty';
import type { inferOutput } from '@trpc/tanstack-react-query';
import type { api } from '../../app/api/api-client';
import type { TodaySearch } from './today-search';

export type ListedDuties = inferOutput<typeof api.duty.list>;
export type ListedDuty = ListedDuties['duties'][number];

/** One case asks for one thing of a kind, and for a consent of each authority. */
export function keyOf({ kind, authority, case: ofCase }: ListedDuty): string {
  const id = ofCase.kind === 'participation' ? ofCase.participationId : ofCase.referralId;
  return [id, kind, authority ?? ''].join(' ');
}

/** Whether a duty stands on a day. New referrals and visits are the whole team's, so they stand on everybody's own. */
export function isShown(search: TodaySearch, userId: string): (duty: ListedDuty) => boolean {
  const { visa, handledare } = search;
  return ({ case: ofCase }) => {
    if (handledare !== undefined) return ofCase.kind === 'participation' && ofCase.coachId === handledare;
    if (visa === 'inflodet') return ofCase.kind === 'referral';
    return ofCase.kind === 'referral' || ofCase.coachId === userId;
  };
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
