import type { Cohort } from '@kraften/domain/concepts/cohort/cohort';
import type { Period } from '@kraften/domain/concepts/period/period';
import { catalogue } from '@kraften/domain/metrics/catalogue';
import { checkedReport } from '@kraften/domain/reports/checked-report';
import { pooledPeriod } from '@kraften/domain/suppression/pooled-period';
import { hidesCounts, publicReport } from '@kraften/domain/suppression/public-report';
import { releaseReport } from '@kraften/domain/suppression/release-report';
import { reportTable } from '../tables/report-table';
import { definitionSheet, figureSheet } from './figure-sheet';
import type { Output } from './output';

/** The figures of a period as they may leave the team. */
export function publicOutput({ team, participations }: Cohort, period: Period, threshold: number): Output {
  const metrics = catalogue.filter(({ audiences }) => audiences.includes('public'));
  const figures = releaseReport(checkedReport({ participations }, period, metrics), threshold);
  const notes = hidesCounts(figures) ? hidingNotes(period, threshold) : [];
  return {
    table: () => reportTable({ teamName: team.name, period, notes }, figures),
    json: () => publicReport({ team, period, threshold }, figures),
    sheets: () => [figureSheet([{ period, figures }]), definitionSheet(figures.map(({ metricId }) => metricId))],
  };
}

function hidingNotes(period: Period, threshold: number): readonly string[] {
  const { from, to } = pooledPeriod(period);
  return [
    `Dold: talet gäller 1–${threshold - 1} personer, eller skulle avslöja ett sådant tal. Små rader är hopslagna där det går.`,
    `Färre tal blir dolda om du räknar på en längre period, till exempel --from ${from} --to ${to}. Lämna bara ut den ena: av båda går det att räkna ut skillnaden.`,
  ];
}
