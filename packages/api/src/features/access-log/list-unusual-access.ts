import type { Transaction } from '@kraften/db/database';
import { type AuditEntryRecord, loadAuditEntries } from '@kraften/db/records/audit-entry';
import { type AuditReviewRecord, loadAuditReviews } from '@kraften/db/records/audit-review';
import type { LoggedPerson } from '@kraften/db/records/logged-person';
import { loadUserNames } from '@kraften/db/records/membership';
import { loadProtectedFamilyNames } from '@kraften/db/records/protected-identity';
import { actionsOf } from '@kraften/domain/concepts/access-log/access-action';
import { AccessPeriod } from '@kraften/domain/concepts/access-log/access-period';
import { findUnusualAccess } from '@kraften/domain/concepts/access-review/find-unusual-access';
import type { AccessGround, LoggedAccess } from '@kraften/domain/concepts/access-review/logged-access';
import type { UnusualAccess } from '@kraften/domain/concepts/access-review/unusual-access';
import { groupBy } from '@kraften/domain/group-by';
import * as z from 'zod/mini';
import { casework } from '../../kernel/permitted';
import { RecordId } from '../../kernel/record-input';
import { swedishTimeOf } from '../../kernel/swedish-time';
import { describedEntry, loadLogNames } from './described-entries';
import { dayOf, LogCursor, momentsOf, placeAt, wholeDaysOf } from './log-paging';

/** So many entries are looked through at a time: some weeks of a team. */
const entriesAtATime = 2000;

/** What is unusual in the team's log, the latest first, as far back as a page of the log reaches. */
export const listUnusualAccess = casework('audit:review')
  .input(
    z.object({
      period: AccessPeriod,
      userId: z.optional(z.string().check(z.maxLength(100))),
      personId: z.optional(RecordId),
      /** Left out: both. */
      reviewed: z.optional(z.boolean()),
      cursor: z.optional(LogCursor),
    }),
  )
  .query(async ({ ctx, input: { period, userId, personId, reviewed, cursor } }) => {
    const filter = { teamId: ctx.actor.teamId, ...momentsOf(period), userId, after: placeAt(cursor) };
    const found = await loadAuditEntries(
      ctx.tx,
      { ...filter, actorKind: 'staff', actions: { notIn: actionsOf(['background', 'figures', 'log']) } },
      entriesAtATime + 1,
    );
    const { entries, next } = wholeDaysOf(found, entriesAtATime);
    const names = await loadLogNames(ctx.tx, entries);
    // The person is chosen among the findings: whether a case is one of many, the others tell.
    const unusual = findUnusualAccess(entries.flatMap(accessOf), {
      userNames: names.users,
      persons: await withProtectedNames(ctx.tx, names.persons),
    }).filter(({ personIds }) => personId === undefined || personIds.includes(personId));
    const reviews = await loadReviews(ctx.tx, unusual);
    const byId = new Map(entries.map((entry) => [entry.entryId, entry]));
    const findings = unusual
      .map((finding) => ({ finding, ...reviewOf(finding, reviews) }))
      .filter(({ isReviewed }) => reviewed === undefined || isReviewed === reviewed)
      .map(({ finding, ...review }) => ({
        kind: finding.kind,
        on: finding.on,
        reason: finding.reason,
        persons: finding.personIds.length,
        isOwn: finding.userId === ctx.actor.userId,
        ...review,
        entries: finding.entryIds.flatMap((entryId) => {
          const entry = byId.get(entryId);
          return entry === undefined ? [] : [describedEntry(entry, names)];
        }),
      }));
    await ctx.audit.log({
      ...(personId === undefined ? {} : { personId }),
      details: { from: period.from, to: period.to, ofUser: userId ?? null, rows: findings.length },
    });
    const last = entries.at(-1);
    return { findings, next, lookedFrom: next === null || last === undefined ? period.from : dayOf(last) };
  });

function accessOf({ entryId, userId, personId, action, at }: AuditEntryRecord): readonly LoggedAccess[] {
  return userId === null ? [] : [{ entryId, userId, personId, action, ...swedishTimeOf(at) }];
}

/** Persons with the family names that the log's reader isn't shown: a name in common is as unusual when it is protected. */
async function withProtectedNames(
  tx: Transaction,
  persons: ReadonlyMap<string, LoggedPerson>,
): Promise<AccessGround['persons']> {
  const names = await loadProtectedFamilyNames(tx, [...persons.keys()]);
  return new Map(
    [...persons].map(([id, person]) => {
      const familyName = names.get(id);
      return [id, familyName === undefined ? person : { ...person, familyName, isProtected: true }];
    }),
  );
}

type Reviews = {
  readonly byEntry: ReadonlyMap<string, readonly AuditReviewRecord[]>;
  readonly reviewers: ReadonlyMap<string, string>;
};

async function loadReviews(
  tx: Parameters<typeof loadAuditReviews>[0],
  unusual: readonly UnusualAccess[],
): Promise<Reviews> {
  const entryIds = new Set(unusual.flatMap((finding) => finding.entryIds));
  const rows = await loadAuditReviews(tx, [...entryIds]);
  return {
    byEntry: groupBy(rows, ({ entryId }) => entryId),
    reviewers: await loadUserNames(
      tx,
      rows.map(({ reviewedById }) => reviewedById),
    ),
  };
}

/** A finding has been reviewed when each of its entries has. What was written about them, each time once. */
function reviewOf({ entryIds, userId }: UnusualAccess, { byEntry, reviewers }: Reviews) {
  const all = entryIds.flatMap((entryId) => byEntry.get(entryId) ?? []);
  return {
    isReviewed: entryIds.every((entryId) => byEntry.has(entryId)),
    reviews: [...new Map(all.map((review) => [review.reviewId, review])).values()].map((review) => ({
      reviewId: review.reviewId,
      reviewedAt: review.reviewedAt,
      reviewerName: reviewers.get(review.reviewedById) ?? null,
      isOfOwnAccess: review.reviewedById === userId,
      note: review.note,
    })),
  };
}
