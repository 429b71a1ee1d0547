import type { Audience } from '../metrics/metric';
import type { Hidden, MetricResult } from '../metrics/result';
import type { ReportFigure } from '../reports/compute-report';
import { crossedPopulation } from './cell-ids';
import { innerCell } from './cross-tables';
import { releaseOf } from './release-of';
import { crossingWithout, releaseReport } from './release-report';
import { suppressCrossing } from './suppress-crossing';

/** A figure as some audience may see it. */
export type AudienceFigure = {
  readonly metricId: string;
  readonly version: number;
  readonly result: MetricResult<Hidden>;
};

/**
 * The figures of a report as an audience may see them. They must be all that the audience is shown of the period at once:
 * what is left out here can’t be reckoned with.
 *
 * - The team sees them as they are.
 * - The steering group sees its own team’s figures as they are, as in the annual reports, but not the crossings: they say
 *   two things at once of one person. The sums of a crossing’s rows and columns are figures of their own, and known to the
 *   reader; a cell is hidden when it is small or could be worked out from them and the cells shown, and so is the whole of a
 *   row or column that is itself below the threshold. `suppressCrossing` says what that guarantees.
 * - The association and the public see what may leave the team: `releaseReport`.
 *
 * @param threshold 3–10 people
 */
export function releaseTo(
  audience: Audience,
  figures: readonly ReportFigure[],
  threshold: number,
): readonly AudienceFigure[] {
  switch (audience) {
    case 'team':
      return figures;
    case 'steering':
      return releaseToSteering(figures, threshold);
    case 'association':
    case 'public':
      return releaseReport(figures, threshold);
  }
}

function releaseToSteering(figures: readonly ReportFigure[], threshold: number): readonly AudienceFigure[] {
  const known = { release: releaseOf(figures, new Map()), hidden: new Set<string>() };
  return figures.map((figure) => {
    const { metricId, result } = figure;
    if (result.shape !== 'crossing') return figure;
    const population = crossedPopulation(metricId);
    if (population === undefined) return { ...figure, result: crossingWithout(result, () => true) };
    const crossing = { population, result };
    const hidden = suppressCrossing(crossing, known, threshold);
    return {
      ...figure,
      result: crossingWithout(result, (row, column) => hidden.has(innerCell(crossing, row, column))),
    };
  });
}
