import { compareReports } from '@kraften/domain/comparison/compare-reports';
import type { Cohort } from '@kraften/domain/concepts/cohort/cohort';
import type { Period } from '@kraften/domain/concepts/period/period';
import { checkedReport } from '@kraften/domain/reports/checked-report';
import { kraftenReport } from '@kraften/domain/reports/kraften-report';
import { comparisonTable } from '../tables/comparison-table';
import { definitionSheet, figureSheet } from './figure-sheet';
import type { Output } from './output';

/** Two periods that share no day, with what can be said of each difference. */
export function comparisonOutput({ team, participations }: Cohort, period: Period, compared: Period): Output {
  const one = { period, figures: checkedReport({ participations }, period) };
  const other = { period: compared, figures: checkedReport({ participations }, compared) };
  const comparisons = compareReports(one, other);
  return {
    table: () => comparisonTable(team.name, [one, other], comparisons),
    json: () => ({
      format: 'kraften-comparison/1',
      team: { id: team.id, name: team.name },
      reports: [period, compared].map((each) => kraftenReport(team, { participations }, each)),
      comparisons: comparisons.map(({ metricId, comparison }) => ({ metricId, ...comparison })),
    }),
    sheets: () => [
      figureSheet([one, other], comparisons),
      definitionSheet(one.figures.map(({ metricId }) => metricId)),
    ],
  };
}
