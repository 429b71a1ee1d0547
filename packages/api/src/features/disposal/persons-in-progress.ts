import type { DisposalRecord } from '@kraften/db/records/disposal';

/** The persons whom a decision is about that hasn't come to its end. */
export function personsInProgress(disposals: readonly DisposalRecord[]): ReadonlySet<string> {
  const left = disposals
    .flatMap(({ items }) => items)
    .filter(({ disposedAt, withdrawnAt }) => disposedAt === null && withdrawnAt === null);
  return new Set(left.map(({ personId }) => personId));
}
