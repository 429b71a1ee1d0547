import type { Transaction } from '../database';
import type { AuditEntry as AuditEntryRow, Prisma } from '../generated/prisma/client';

export type AuditEntryRecord = {
  readonly entryId: string;
  readonly at: Date;
  readonly actorKind: string;
  readonly userId: string | null;
  readonly personId: string | null;
  readonly action: string;
  readonly subjectId: string | null;
  /** Which page, when something was printed. */
  readonly printedPage: string | null;
  /** Why a case was opened, as a code, when somebody had to say. */
  readonly openingReason: string | null;
};

/** Which entries: of a team and a time, and of those only what is asked for. */
export type AuditFilter = {
  readonly teamId: string;
  readonly from: Date;
  /** The first moment after the time. */
  readonly before: Date;
  readonly actorKind?: string | undefined;
  readonly userId?: string | undefined;
  readonly personId?: string | undefined;
  readonly actions?: { readonly in: readonly string[] } | { readonly notIn: readonly string[] } | undefined;
  /** Goes on after this entry, towards the older. */
  readonly after?: AuditPlace | undefined;
};

/** Where in the log an entry stands. */
export type AuditPlace = { readonly at: Date; readonly entryId: string };

/** At most so many entries, the latest first. */
export async function loadAuditEntries(
  tx: Transaction,
  filter: AuditFilter,
  most: number,
): Promise<AuditEntryRecord[]> {
  const { teamId, from, before, actorKind, userId, personId, actions, after } = filter;
  const rows = await tx.auditEntry.findMany({
    where: {
      teamId,
      at: { gte: from, lt: before },
      ...(actorKind === undefined ? {} : { actorKind }),
      ...(userId === undefined ? {} : { userId }),
      ...(personId === undefined ? {} : { personId }),
      ...(actions === undefined ? {} : { action: actionFilter(actions) }),
      ...(after === undefined ? {} : afterPlace(after)),
    },
    orderBy: [{ at: 'desc' }, { id: 'desc' }],
    take: most,
  });
  return rows.map(auditEntryOf);
}

export function auditEntryOf({ id, at, details, ...row }: AuditEntryRow): AuditEntryRecord {
  return {
    entryId: String(id),
    at,
    actorKind: row.actorKind,
    userId: row.userId,
    personId: row.personId,
    action: row.action,
    subjectId: row.subjectId,
    printedPage: detailIn(details, 'page'),
    openingReason: detailIn(details, 'reason'),
  };
}

/** Whose accesses the entries are; entries that aren't there, or are another team's, are left out. */
export async function loadUsersOfEntries(
  tx: Transaction,
  teamId: string,
  entryIds: readonly string[],
): Promise<readonly { readonly entryId: string; readonly userId: string | null }[]> {
  const rows = await tx.auditEntry.findMany({
    where: { teamId, id: { in: entryIds.map(BigInt) } },
    select: { id: true, userId: true },
  });
  return rows.map(({ id, userId }) => ({ entryId: String(id), userId }));
}

function actionFilter(actions: NonNullable<AuditFilter['actions']>): Prisma.StringFilter {
  return 'in' in actions ? { in: [...actions.in] } : { notIn: [...actions.notIn] };
}

function afterPlace({ at, entryId }: AuditPlace): Prisma.AuditEntryWhereInput {
  return { OR: [{ at: { lt: at } }, { at, id: { lt: BigInt(entryId) } }] };
}

function detailIn(details: Prisma.JsonValue, name: string): string | null {
  const detail = typeof details === 'object' && details !== null && !Array.isArray(details) ? details[name] : null;
  return typeof detail === 'string' ? detail : null;
}
