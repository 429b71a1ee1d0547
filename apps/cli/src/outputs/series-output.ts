import type { Cohort } from '@kraften/domain/concepts/cohort/cohort';
import type { Period } from '@kraften/domain/concepts/period/period';
import { checkedReport } from '@kraften/domain/reports/checked-report';
import { kraftenReport } from '@kraften/domain/reports/kraften-report';
import { seriesTable } from '../tables/series-table';
import { definitionSheet, figureSheet } from './figure-sheet';
import type { Output } from './output';

/** The figures from window to window. */
export function seriesOutput({ team, participations }: Cohort, windows: readonly Period[]): Output {
  const columns = () => windows.map((period) => ({ period, figures: checkedReport({ participations }, period) }));
  return {
    table: () => seriesTable(team.name, columns()),
    json: () => ({
      format: 'kraften-series/1',
      team: { id: team.id, name: team.name },
      reports: windows.map((period) => kraftenReport(team, { participations }, period)),
    }),
    sheets: () => {
      const ofWindows = columns();
      const ids = ofWindows[0]?.figures.map(({ metricId }) => metricId) ?? [];
      return [figureSheet(ofWindows), definitionSheet(ids)];
    },
  };
}
