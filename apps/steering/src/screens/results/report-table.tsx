import type { Period } from '@kraften/domain/concepts/period/period';
import type { ReportProfileId } from '@kraften/domain/concepts/report-profile/report-profile-id';
import { findMetric } from '@kraften/domain/metrics/catalogue';
import { reportProfiles } from '@kraften/domain/reports/report-profile';
import { resultTableColumns, resultTableRow } from '@kraften/domain/reports/result-table';
import type { AudienceFigure } from '@kraften/domain/suppression/release-to';
import { Section } from '@kraften/ui/layout/section';
import { ResultTable } from '@kraften/ui/metric/result-table';

type ReportTableProps = {
  readonly teamName: string;
  readonly profileId: ReportProfileId;
  readonly period: Period;
  readonly periodName: string;
  readonly figures: readonly AudienceFigure[];
};

/** The row that every annual report opens its results with. */
export function ReportTable({ teamName, profileId, period, periodName, figures }: ReportTableProps) {
  const profile = reportProfiles[profileId];
  const columns = resultTableColumns(profile, period).flatMap((column) => {
    const metric = findMetric(column.metricId);
    return metric === null ? [] : [{ ...column, metric }];
  });
  return (
    <Section title="Tabellen i årsrapporten" description={profile.note}>
      <ResultTable
        caption={`Deltagarresultat i ${teamName} ${period.from}–${period.to}`}
        rowHeading="Period"
        columns={columns}
        rows={[{ label: periodName, values: resultTableRow(columns, figures) }]}
      />
    </Section>
  );
}
