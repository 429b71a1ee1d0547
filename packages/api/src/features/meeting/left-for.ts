import type { Transaction } from '@kraften/db/database';
import { loadLeft, type MeetingRecord } from '@kraften/db/records/meeting';
import type { CalendarDate } from '@kraften/domain/concepts/calendar-date/calendar-date';
import type { MeetingKind } from '@kraften/domain/concepts/meeting/meeting';

type Next = {
  readonly meetingId: string;
  readonly teamId: string;
  readonly kind: MeetingKind;
  readonly items: readonly { readonly title: string }[];
  readonly cases: readonly Pick<MeetingRecord['cases'][number], 'participationId' | 'referralId' | 'isWithdrawn'>[];
};

/** What earlier meetings didn't deal with and this one doesn't take up anyway: a standing point isn't carried on to itself. */
export async function leftFor(tx: Transaction, { items, cases, ...next }: Next, today: CalendarDate) {
  const left = await loadLeft(tx, { ...next, today });
  const titles = new Set(items.map(({ title }) => title));
  const onList = new Set(
    cases.flatMap(({ participationId, referralId, isWithdrawn }) =>
      isWithdrawn ? [] : (participationId ?? referralId),
    ),
  );
  return {
    items: left.items.filter(({ title }) => !titles.has(title)),
    cases: left.cases.filter(({ participationId, referralId }) => !onList.has(participationId ?? referralId)),
  };
}
