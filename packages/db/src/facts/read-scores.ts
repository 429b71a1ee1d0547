import { type ScoreFacts, ScoreScale } from '@kraften/domain/concepts/outcome-score/outcome-score';
import type { Transaction } from '../database';
import { fromColumn } from '../records/calendar-column';
import { scoreGuidesOf } from '../records/team';

/** The first measured first, with what the team holds them against. */
export async function readScores(tx: Transaction, teamId: string): Promise<ScoreFacts> {
  const team = await tx.team.findUniqueOrThrow({ where: { id: teamId } });
  const rows = await tx.outcomeScoreFact.findMany({
    where: { teamId },
    orderBy: [{ measuredOn: 'asc' }, { id: 'asc' }],
  });
  return {
    guides: scoreGuidesOf(team),
    measurements: rows.map(({ participationId, scale, measuredOn, score }) => ({
      participationId,
      scale: ScoreScale.parse(scale),
      measuredOn: fromColumn(measuredOn),
      score,
    })),
  };
}
