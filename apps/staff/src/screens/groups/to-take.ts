import type { CalendarDate } from '@kraften/domain/concepts/calendar-date/calendar-date';
import { addDays } from '@kraften/domain/concepts/calendar-date/day-number';
import type { GroupDraft } from '@kraften/domain/concepts/group/group';
import { type Occurrence, occurrencesBetween } from '@kraften/domain/concepts/group/occurrences';

type Taken = Pick<GroupDraft, 'times' | 'exceptions' | 'endedOn'> & { readonly takenOn: readonly CalendarDate[] };

const daysBack = 14;

/** The meetings of today, and those of the last two weeks, for which nobody has written down who came: the latest first. */
export function toTake<Group extends Taken>(
  groups: readonly Group[],
  today: CalendarDate,
): readonly { readonly group: Group; readonly occurrence: Occurrence }[] {
  return groups
    .flatMap((group) =>
      occurrencesBetween(group, addDays(today, -daysBack), today)
        .filter(({ heldOn, cancelled }) => cancelled === null && !group.takenOn.includes(heldOn))
        .map((occurrence) => ({ group, occurrence })),
    )
    .toSorted((a, b) => (keyOf(a.occurrence) < keyOf(b.occurrence) ? 1 : -1));
}

function keyOf({ heldOn, startsAt }: Occurrence): string {
  return `${heldOn} ${startsAt}`;
}
