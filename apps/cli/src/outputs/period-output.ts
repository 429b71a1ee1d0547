import type { Cohort } from '@kraften/domain/concepts/cohort/cohort';
import type { Period } from '@kraften/domain/concepts/period/period';
import { checkedReport } from '@kraften/domain/reports/checked-report';
import { kraftenReport } from '@kraften/domain/reports/kraften-report';
import { reportTable } from '../tables/report-table';
import { definitionSheet, figureSheet } from './figure-sheet';
import type { Output } from './output';

/** The figures of a period. */
export function periodOutput({ team, participations }: Cohort, period: Period): Output {
  return {
    table: () => reportTable({ teamName: team.name, period, notes: [] }, checkedReport({ participations }, period)),
    json: () => kraftenReport(team, { participations }, period),
    sheets: () => {
      const figures = checkedReport({ participations }, period);
      return [figureSheet([{ period, figures }]), definitionSheet(figures.map(({ metricId }) => metricId))];
    },
  };
}
