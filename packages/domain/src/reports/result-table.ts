import { type Outcome, outcomeLabels, outcomes } from '../concepts/outcome/outcome';
import type { Period } from '../concepts/period/period';
import type { Hidden, MetricResult } from '../metrics/result';
import { sumOfCounts } from '../metrics/sum-of-counts';
import type { ReportProfile } from './report-profile';

/**
 * The one-row table that every annual report opens its results with: who was there, who came, who left and to what, who
 * is there now.
 */
export type ResultTableColumn = {
  /** Steady name of the column, whatever the profile. */
  readonly key: 'enrolledAtStart' | 'newlyEnrolled' | 'closings' | 'dropouts' | Outcome | 'enrolledAtEnd';
  /** Swedish, with the date where the column is a count on a day. */
  readonly heading: string;
  readonly metricId: string;
  /** The codes that are counted together, where the metric is a table. */
  readonly codes: readonly string[] | null;
};

export function resultTableColumns(profile: ReportProfile, period: Period): readonly ResultTableColumn[] {
  const closingsHeading = profile.closings === 'closings.total' ? 'Avslut totalt' : 'Avslut totalt, utan tidiga avhopp';
  return [
    column('enrolledAtStart', `Inskrivna ${period.from}`, 'flow.enrolledAtStart'),
    column('newlyEnrolled', 'Nyinskrivna under perioden', 'flow.newlyEnrolled'),
    column('closings', closingsHeading, profile.closings),
    column('dropouts', 'Dropouts (tidiga avhopp)', 'closings.dropouts'),
    ...outcomes
      .filter((outcome) => !profile.outcomesUnderOther.includes(outcome))
      .map((outcome) => ({
        ...column(outcome, `Till ${outcomeLabels[outcome].sv.toLowerCase()}`, profile.outcomes),
        codes: outcome === 'other' ? [outcome, ...profile.outcomesUnderOther] : [outcome],
      })),
    column('enrolledAtEnd', `Inskrivna ${period.to}`, 'flow.enrolledAtEnd'),
  ];
}

/** The row's numbers, one for each column; null for a figure that isn't among those given, hidden when a part of it is. */
export function resultTableRow(
  columns: readonly ResultTableColumn[],
  figures: readonly { readonly metricId: string; readonly result: MetricResult<Hidden> }[],
): readonly (number | null | Hidden)[] {
  return columns.map(({ metricId, codes }) => {
    const result = figures.find((figure) => figure.metricId === metricId)?.result;
    if (result?.shape === 'count') return result.value;
    if (result?.shape !== 'table' || codes === null) return null;
    return sumOfCounts(result.cells.filter((cell) => codes.includes(cell.code)).map(({ count }) => count));
  });
}

function column(key: ResultTableColumn['key'], heading: string, metricId: string): ResultTableColumn {
  return { key, heading, metricId, codes: null };
}
