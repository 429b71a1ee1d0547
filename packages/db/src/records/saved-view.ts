import { filtersText, readFilters, type SavedView } from '@kraften/domain/concepts/saved-view/saved-view';
import type { Transaction } from '../database';
import type { SavedView as ViewRow } from '../generated/prisma/client';

export type SavedViewRecord = SavedView & {
  readonly viewId: string;
  readonly version: number;
  readonly ownerId: string;
  readonly isShared: boolean;
  readonly removed: boolean;
};

type Owner = { readonly teamId: string; readonly userId: string };

/** The user's own views and those that the team shares, the first saved first. */
export async function loadSavedViews(tx: Transaction, { teamId, userId }: Owner): Promise<SavedViewRecord[]> {
  const rows = await tx.savedView.findMany({
    where: { teamId, removedAt: null, OR: [{ ownerId: userId }, { isShared: true }] },
    orderBy: [{ createdAt: 'asc' }, { id: 'asc' }],
  });
  return rows.map(viewOf);
}

/** A view that the user has, or that is shared with them; also one that was removed. */
export async function findSavedView(tx: Transaction, viewId: string): Promise<SavedViewRecord | null> {
  const row = await tx.savedView.findUnique({ where: { id: viewId } });
  return row === null ? null : viewOf(row);
}

/** Saves a new view; false when something has its id already. */
export async function insertSavedView(
  tx: Transaction,
  { teamId, userId, viewId }: Owner & { readonly viewId: string },
  { filters, ...view }: SavedView,
): Promise<boolean> {
  const { count } = await tx.savedView.createMany({
    data: [{ ...view, id: viewId, teamId, ownerId: userId, filters: filtersText(filters) }],
    skipDuplicates: true,
  });
  return count === 1;
}

type Version = { readonly viewId: string; readonly version: number };

/** Changes, removes or brings back a view; false when somebody else has changed it since `version` was read. */
export async function updateSavedView(
  tx: Transaction,
  { viewId, version }: Version,
  { filters, removed, ...view }: SavedView & { readonly removed: boolean },
): Promise<boolean> {
  const { count } = await tx.savedView.updateMany({
    where: { id: viewId, version },
    data: {
      ...{ ...view, filters: filtersText(filters), removedAt: removed ? new Date() : null },
      version: { increment: 1 },
    },
  });
  return count === 1;
}

/** Shares a view with the team, or no longer; false when somebody else has changed it since `version` was read. */
export async function saveShared(tx: Transaction, { viewId, version }: Version, isShared: boolean): Promise<boolean> {
  const { count } = await tx.savedView.updateMany({
    where: { id: viewId, version, removedAt: null },
    data: { isShared, version: { increment: 1 } },
  });
  return count === 1;
}

/** The list opens with none of the user's other views from now on. */
export async function clearFirst(tx: Transaction, { teamId, userId }: Owner, exceptId: string): Promise<void> {
  await tx.savedView.updateMany({
    where: { teamId, ownerId: userId, isFirst: true, id: { not: exceptId } },
    data: { isFirst: false, version: { increment: 1 } },
  });
}

function viewOf(row: ViewRow): SavedViewRecord {
  return {
    viewId: row.id,
    version: row.version,
    ownerId: row.ownerId,
    name: row.name,
    filters: readFilters(row.filters),
    isFirst: row.isFirst,
    isShared: row.isShared,
    removed: row.removedAt !== null,
  };
}
