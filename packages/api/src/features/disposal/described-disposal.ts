import type { Transaction } from '@kraften/db/database';
import type { DisposalRecord } from '@kraften/db/records/disposal';
import { loadUserNames } from '@kraften/db/records/membership';
import { disposalStageOf } from '@kraften/domain/concepts/retention/disposal';

/** A decision for a reader: how far it has come and who has done what. Names nobody it is about. */
export async function describedDisposals(tx: Transaction, disposals: readonly DisposalRecord[]) {
  const names = await loadUserNames(
    tx,
    disposals.flatMap(({ decidedById, confirmedById }) => [decidedById, confirmedById ?? decidedById]),
  );
  return disposals.map(({ decidedById, confirmedById, ...disposal }) => ({
    ...disposal,
    stage: disposalStageOf(disposal),
    decidedByName: names.get(decidedById) ?? null,
    confirmedByName: confirmedById === null ? null : (names.get(confirmedById) ?? null),
  }));
}
