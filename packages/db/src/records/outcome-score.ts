import { type ScoreEntry, ScoreScale } from '@kraften/domain/concepts/outcome-score/outcome-score';
import type { Transaction } from '../database';
import { fromColumn, toColumn } from './calendar-column';

export type ScoreRecord = ScoreEntry & {
  readonly scoreId: string;
  /** Null for what came with older cases. */
  readonly recordedById: string | null;
  readonly createdAt: Date;
  /** When another of the same day took its place. */
  readonly correctedAt: Date | null;
};

/** A participation's measurements with those that were corrected, oldest first. */
export async function loadScores(tx: Transaction, participationId: string): Promise<ScoreRecord[]> {
  const rows = await tx.outcomeScore.findMany({
    where: { participationId },
    orderBy: [{ measuredOn: 'asc' }, { createdAt: 'asc' }],
  });
  return rows.map(({ id, scale, measuredOn, score, recordedById, createdAt, correctedAt }) => ({
    ...{ scoreId: id, scale: ScoreScale.parse(scale), measuredOn: fromColumn(measuredOn), score },
    ...{ recordedById, createdAt, correctedAt },
  }));
}

type ScoreOwner = { readonly teamId: string; readonly participationId: string; readonly recordedById: string };

/** Keeps a measurement, in the place of the one that it corrects; false when something has its id or its day already. */
export async function insertScore(
  tx: Transaction,
  owner: ScoreOwner,
  {
    scoreId,
    correctsId,
    measuredOn,
    ...entry
  }: ScoreEntry & { readonly scoreId: string; readonly correctsId: string | null },
): Promise<boolean> {
  if (correctsId !== null) {
    const { count } = await tx.outcomeScore.updateMany({
      where: { id: correctsId, participationId: owner.participationId, correctedAt: null },
      data: { correctedAt: new Date() },
    });
    if (count === 0) return false;
  }
  const { count } = await tx.outcomeScore.createMany({
    data: [{ ...owner, ...entry, id: scoreId, measuredOn: toColumn(measuredOn) }],
    skipDuplicates: true,
  });
  return count === 1;
}
