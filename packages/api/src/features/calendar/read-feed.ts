import type { Database } from '@kraften/db/database';
import { findCalendarLinkOwner, saveCalendarLinkFetched } from '@kraften/db/records/calendar-link';
import { loadMemberships } from '@kraften/db/records/membership';
import { icsText } from '@kraften/documents/ics-text';
import { feedEntries } from '@kraften/domain/concepts/calendar/feed-entry';
import type { CalendarDate } from '@kraften/domain/concepts/calendar-date/calendar-date';
import { addDays } from '@kraften/domain/concepts/calendar-date/day-number';
import { may } from '@kraften/domain/permissions/permissions';
import { staffActorOf } from '../../kernel/actor-at-door';
import { hashOfLinkSecret } from '../../kernel/link-secret';
import { outsideIdOf } from './outside-id';
import { readEntries } from './read-entries';

const [daysBack, daysAhead] = [4 * 7, 26 * 7];

/**
 * What a link to somebody's calendar gives, as iCalendar: their own entries from four weeks back to twenty-six ahead, without whom they are
 * about. Null where the link doesn't work, or whose it is works in that team no more. Read as the user, and logged as such.
 */
export async function readFeed(
  database: Database,
  key: string,
  { requestId, today }: { readonly requestId: string; readonly today: CalendarDate },
): Promise<string | null> {
  const owner = await findCalendarLinkOwner(database.authClient, hashOfLinkSecret(key));
  if (owner === null) return null;
  const { teamId, userId } = owner;
  const memberships = await loadMemberships(database.authClient, userId);
  const actor = staffActorOf(
    userId,
    memberships.filter(({ teamIds }) => teamIds.includes(teamId)),
  );
  if (actor === null || actor.teamId !== teamId || !may(actor, 'calendar:subscribe')) return null;
  return await database.withActor(actor, { requestId }, async ({ tx, audit }) => {
    const period = { from: addDays(today, -daysBack), to: addDays(today, daysAhead) };
    const shown = feedEntries(await readEntries(tx, { teamId, period, today }), userId);
    await saveCalendarLinkFetched(tx, owner);
    await audit({ action: 'calendar.feed', details: { rows: shown.length } });
    const entries = shown.map(({ key: entryKey, ...entry }) => ({ ...entry, id: outsideIdOf(entryKey, key) }));
    return icsText({ name: 'Kraften', madeOn: today, entries });
  });
}
