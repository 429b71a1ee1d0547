import { loadDisposals } from '@kraften/db/records/disposal';
import { loadRetainedPersons } from '@kraften/db/records/retained-case';
import { CalendarDate } from '@kraften/domain/concepts/calendar-date/calendar-date';
import { type RetentionHold, retentionOf } from '@kraften/domain/concepts/retention/retention-of';
import * as z from 'zod/mini';
import { casework } from '../../kernel/permitted';
import { personsInProgress } from './persons-in-progress';
import { teamPeriods } from './team-periods';

/** What falls due on a day or before, the longest due first, and how many are held by what. Nothing is decided by it. */
export const previewDisposal = casework('disposal:read')
  .input(z.object({ dueBy: CalendarDate }))
  .query(async ({ ctx, input: { dueBy } }) => {
    const { teamId } = ctx.actor;
    const inProgress = personsInProgress(await loadDisposals(ctx.tx, teamId));
    const periods = await teamPeriods(ctx.tx, teamId);
    const persons = await loadRetainedPersons(ctx.tx, teamId);
    const held: Partial<Record<RetentionHold, number>> = {};
    let later = 0;
    const due = persons.flatMap(({ person, records, participations, referrals }) => {
      const retention = retentionOf(records, periods);
      if (retention.hold !== null) held[retention.hold] = (held[retention.hold] ?? 0) + 1;
      else if (retention.dueOn > dueBy) later += 1;
      else if (!inProgress.has(person.personId)) {
        const { personId, givenName, familyName } = person;
        const { dueOn, kind } = retention;
        return [{ personId, name: `${givenName} ${familyName}`, dueOn, kind, participations, referrals }];
      }
      return [];
    });
    await ctx.audit.log({ details: { dueBy, rows: due.length } });
    return { due: due.toSorted((a, b) => a.dueOn.localeCompare(b.dueOn)), held, later, inProgress: inProgress.size };
  });
