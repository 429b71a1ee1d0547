import { type ScoreFacts, type ScoreGuides, ScoreScale } from '@kraften/domain/concepts/outcome-score/outcome-score';
import type { Transaction } from '../database';
import type { Team } from '../generated/prisma/client';
import { fromColumn } from '../records/calendar-column';

/** The first measured first, with what the team holds them against. */
export async function readScores(tx: Transaction, teamId: string): Promise<ScoreFacts> {
  const team = await tx.team.findUniqueOrThrow({ where: { id: teamId } });
  const rows = await tx.outcomeScoreFact.findMany({
    where: { teamId },
    orderBy: [{ measuredOn: 'asc' }, { id: 'asc' }],
  });
  return {
    guides: guidesOf(team),
    measurements: rows.map(({ participationId, scale, measuredOn, score }) => ({
      participationId,
      scale: ScoreScale.parse(scale),
      measuredOn: fromColumn(measuredOn),
      score,
    })),
  };
}

function guidesOf(team: Team): ScoreGuides {
  return {
    guide: { scaling: team.scalingGuide, ors: team.orsGuide, srs: team.srsGuide },
    reliableChange: {
      scaling: team.scalingReliableChange,
      ors: team.orsReliableChange,
      srs: team.srsReliableChange,
    },
  };
}
