import { loadAuditEntries } from '@kraften/db/records/audit-entry';
import { loadAuditReviews } from '@kraften/db/records/audit-review';
import { type AccessKind, accessKindLabels, actionsOf } from '@kraften/domain/concepts/access-log/access-action';
import { AccessPeriod } from '@kraften/domain/concepts/access-log/access-period';
import * as z from 'zod/mini';
import { casework } from '../../kernel/permitted';
import { RecordId } from '../../kernel/record-input';
import { describedEntry, loadLogNames } from './described-entries';
import { LogCursor, momentsOf, pageOf, placeAt } from './log-paging';

const pageLength = 50;

/** The team's log, the latest first. What the app looks up by itself is left out unless it is asked for. */
export const listAccess = casework('audit:review')
  .input(
    z.object({
      period: AccessPeriod,
      userId: z.optional(z.string().check(z.maxLength(100))),
      personId: z.optional(RecordId),
      kind: z.optional(z.literal(['everything', ...Object.keys(accessKindLabels).filter(isKind)])),
      cursor: z.optional(LogCursor),
    }),
  )
  .query(async ({ ctx, input: { period, userId, personId, kind, cursor } }) => {
    const filter = { teamId: ctx.actor.teamId, ...momentsOf(period), userId, personId, after: placeAt(cursor) };
    const found = await loadAuditEntries(ctx.tx, { ...filter, actions: actionsFor(kind) }, pageLength + 1);
    const { entries, next } = pageOf(found, pageLength);
    const names = await loadLogNames(ctx.tx, entries);
    const reviews = await loadAuditReviews(
      ctx.tx,
      entries.map(({ entryId }) => entryId),
    );
    const reviewed = new Set(reviews.map(({ entryId }) => entryId));
    await ctx.audit.log({
      ...(personId === undefined ? {} : { personId }),
      details: { from: period.from, to: period.to, ofUser: userId ?? null, kind: kind ?? null, rows: entries.length },
    });
    return {
      entries: entries.map((entry) => ({
        ...describedEntry(entry, names),
        isReviewed: reviewed.has(entry.entryId),
      })),
      next,
    };
  });

function isKind(kind: string): kind is AccessKind {
  return Object.hasOwn(accessKindLabels, kind);
}

function actionsFor(kind: AccessKind | 'everything' | undefined) {
  if (kind === 'everything') return undefined;
  if (kind === undefined) return { notIn: actionsOf(['background']) };
  if (kind !== 'unknown') return { in: actionsOf([kind]) };
  return { notIn: actionsOf(Object.keys(accessKindLabels).filter(isKind)) };
}
