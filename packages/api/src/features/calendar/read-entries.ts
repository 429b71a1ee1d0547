import type { Transaction } from '@kraften/db/database';
import { inTimeOrder } from '@kraften/domain/concepts/calendar/calendar-entry';
import type { EntrySource, SourceEntry, SourceQuestion, TargetedEntry } from './entry-source';
import { bookedFollowUps, dueFollowUps } from './follow-ups';
import { groupSessions } from './group-sessions';
import { studyVisits } from './study-visits';
import { teamMeetings } from './team-meetings';

/** Everything that stands in the calendar: what gets a time of its own gets a line here. */
const sources: readonly EntrySource[] = [groupSessions, studyVisits, bookedFollowUps, dueFollowUps, teamMeetings];

/** The team's entries of a period, in the order that they come; of who is protected nothing, since a calendar is seen by many. */
export async function readEntries(tx: Transaction, question: SourceQuestion): Promise<readonly TargetedEntry[]> {
  const entries: SourceEntry[] = [];
  // One after another: a transaction has one connection.
  for (const source of sources) entries.push(...(await source(tx, question)));
  return entries.flatMap(({ isProtected, ...entry }) => (isProtected ? [] : [entry])).toSorted(inTimeOrder);
}
