import { randomUUID } from 'node:crypto';
import { staffDoor } from '@kraften/api/doors/staff';
import { staffActorOf } from '@kraften/api/kernel/actor-at-door';
import { createCallerFactory } from '@kraften/api/kernel/trpc';
import type { Database } from '@kraften/db/database';
import { loadMemberships } from '@kraften/db/records/membership';
import type { CalendarDate } from '@kraften/domain/concepts/calendar-date/calendar-date';
import { addDays } from '@kraften/domain/concepts/calendar-date/day-number';

/** Where somebody has protected identity. */
const reason = 'stand-in';

const callerOf = createCallerFactory(staffDoor);

/**
 * Lets two coaches of the demonstration look at cases, through the door that the app uses, so that its access log has something
 * to show: some ordinary, and a case that was closed long ago and many cases at once. The lead adopts last year's report. The
 * times are true: it happens now.
 */
export async function walkDemo(database: Database, today: CalendarDate): Promise<void> {
  const anna = await staffAt(database, 'anna.lind@exempel.se', today);
  const cases = await anna.participation.list({ part: 'all' });
  const open = cases.filter(({ closedOn }) => closedOn === null);
  for (const { participationId } of open.slice(0, 3)) await anna.participation.get({ participationId, reason });
  const longAgo = cases.find(({ closedOn }) => closedOn !== null && closedOn < addDays(today, -365));
  if (longAgo !== undefined) await anna.participation.get({ participationId: longAgo.participationId, reason });
  const mikael = await staffAt(database, 'mikael.noren@exempel.se', today);
  for (const { participationId } of open.slice(0, 14)) await mikael.participation.get({ participationId, reason });
  const karin = await staffAt(database, 'karin.dalin@exempel.se', today);
  const reviewed = (await karin.annualReport.list()).filter(({ stage }) => stage === 'review');
  for (const { reportId, version } of reviewed) {
    await karin.annualReport.adopt({ reportId, version, namesAreOthers: true });
  }
}

async function staffAt(database: Database, email: string, today: CalendarDate) {
  const { id, name } = await database.authClient.user.findUniqueOrThrow({ where: { email } });
  return callerOf({
    database,
    actor: staffActorOf(id, await loadMemberships(database.authClient, id)),
    user: { id, name },
    hasFreshProof: true,
    requestId: randomUUID(),
    today: () => today,
    receiptKey: '',
  });
}
