import { loadAuditEntries } from '@kraften/db/records/audit-entry';
import { loadColleagues } from '@kraften/db/records/membership';
import { findParticipation } from '@kraften/db/records/participation';
import { accessActionText } from '@kraften/domain/concepts/access-log/access-action';
import { accessDays } from '@kraften/domain/concepts/access-log/access-days';
import { unnamedUserText } from '@kraften/domain/concepts/access-log/unnamed-user';
import { ReportingPeriod } from '@kraften/domain/concepts/period/reporting-period';
import * as z from 'zod/mini';
import { casework } from '../../kernel/permitted';
import { notFound } from '../../kernel/problem';
import { RecordId } from '../../kernel/record-input';
import { swedishTimeOf } from '../../kernel/swedish-time';
import { LogCursor, momentsOf, placeAt, wholeDaysOf } from './log-paging';

/** So many entries at a time: as a rule all that there are about one person. */
const entriesAtATime = 2000;

/** Who has read and changed what the team keeps of a participant, a line for each user, day and deed. */
export const extractAccess = casework('audit:extract')
  .input(z.object({ participationId: RecordId, period: ReportingPeriod, cursor: z.optional(LogCursor) }))
  .query(async ({ ctx, input: { participationId, period, cursor } }) => {
    const { teamId } = ctx.actor;
    const participation = await findParticipation(ctx.tx, participationId);
    if (participation === null) throw notFound('Deltagandet');
    const { personId } = participation.person;
    const filter = { teamId, personId, ...momentsOf(period), after: placeAt(cursor) };
    const found = await loadAuditEntries(ctx.tx, filter, entriesAtATime + 1);
    const { entries, next } = wholeDaysOf(found, entriesAtATime);
    const colleagues = new Map((await loadColleagues(ctx.tx, teamId)).map((user) => [user.userId, user]));
    const unnamed = new Map(entries.map((entry) => [entry.userId, unnamedUserText(entry)]));
    await ctx.audit.log({
      subjectId: participationId,
      personId,
      details: { from: period.from, to: period.to, rows: entries.length },
    });
    return {
      days: accessDays(
        entries.map((entry) => ({ userId: entry.userId, what: accessActionText(entry), ...swedishTimeOf(entry.at) })),
      ).map(({ userId, ...day }) => ({
        ...day,
        userName: colleagues.get(userId ?? '')?.userName ?? unnamed.get(userId) ?? '',
        roles: colleagues.get(userId ?? '')?.roles ?? [],
      })),
      next,
    };
  });
