import { randomUUID } from 'node:crypto';
import type { Transaction } from '../database';

export type AuditReviewRecord = {
  readonly reviewId: string;
  readonly entryId: string;
  readonly reviewedById: string;
  readonly reviewedAt: Date;
  readonly note: string;
};

type NewReview = {
  readonly teamId: string;
  /** Chosen by the caller: what is sent again with the same one is kept once. */
  readonly reviewId: string;
  readonly reviewedById: string;
  readonly note: string;
  readonly entryIds: readonly string[];
};

export async function insertAuditReview(tx: Transaction, { entryIds, ...review }: NewReview): Promise<void> {
  await tx.auditReview.createMany({
    data: entryIds.map((entryId) => ({ ...review, id: randomUUID(), entryId: BigInt(entryId) })),
    skipDuplicates: true,
  });
}

/** The reviews of the entries, the first made first. */
export async function loadAuditReviews(tx: Transaction, entryIds: readonly string[]): Promise<AuditReviewRecord[]> {
  const rows = await tx.auditReview.findMany({
    where: { entryId: { in: entryIds.map(BigInt) } },
    orderBy: [{ reviewedAt: 'asc' }, { id: 'asc' }],
  });
  return rows.map(({ id: _id, teamId: _teamId, entryId, ...row }) => ({ ...row, entryId: String(entryId) }));
}
