import { groupKindLabels } from '../group/group-codes';
import { type CalendarEntry, calendarKindLabels, isOwnEntry } from './calendar-entry';

/** An entry as it leaves the house, to a program that anybody may look at: nobody's name, and no place that may be a home. */
export type FeedEntry = Pick<CalendarEntry, 'key' | 'on' | 'place' | 'cancelled'> & {
  readonly hours: NonNullable<CalendarEntry['hours']>;
  readonly title: string;
};

/**
 * Somebody's own entries as they leave the house. A group says what kind it is, since its name is the team's own words; only its
 * place goes along. What has no hour, a follow-up to be booked, says nothing without whom it is about, and stays.
 */
export function feedEntries(entries: readonly CalendarEntry[], userId: string): readonly FeedEntry[] {
  return entries.flatMap((entry) => {
    const { key, kind, groupKind, on, hours, place, cancelled } = entry;
    if (hours === null || !isOwnEntry(entry, userId)) return [];
    const what = calendarKindLabels[kind].sv;
    const title = groupKind === null ? what : `${what}: ${groupKindLabels[groupKind].sv}`;
    return [{ key, on, hours, title, place: kind === 'group' ? place : '', cancelled }];
  });
}
