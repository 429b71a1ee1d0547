import { findMetric } from '../metrics/catalogue';
import { dimensionOf } from '../metrics/dimensions/dimensions';
import { type Hidden, isHidden, type MetricResult } from '../metrics/result';

type Figure = { readonly metricId: string; readonly result: MetricResult<Hidden> };

/** A number as it may be told; null where it is hidden since it is of few. */
export type YearSheetRow = { readonly label: string; readonly count: number | null };
export type YearSheetTable = { readonly caption: string; readonly rows: readonly YearSheetRow[] };

/** What an association tells of its teams in its annual report: how many took part, who came and left, and to what. */
const counts = [
  ...['flow.enrolledAtStart', 'flow.newlyEnrolled', 'flow.closed', 'flow.enrolledAtEnd', 'flow.everEnrolled'],
  ...['flow.persons', 'closings.dropouts', 'results.count'],
];
const tables = [
  'breakdowns.newlyEnrolled.sex',
  'breakdowns.newlyEnrolled.ageBand',
  'breakdowns.closed.sex',
  'breakdowns.closed.ageBand',
  'closings.byOutcome',
];

/** The year's numbers of participants in the words of the figures, as far as they are among the figures and may be told. */
export function yearSheet(figures: readonly Figure[]): readonly YearSheetTable[] {
  const resultOf = (metricId: string) => figures.find((figure) => figure.metricId === metricId)?.result;
  const nameOf = (metricId: string) => findMetric(metricId)?.label.sv ?? metricId;
  const shown = (value: number | Hidden) => (isHidden(value) ? null : value);
  const counted = counts.flatMap((metricId): YearSheetRow[] => {
    const result = resultOf(metricId);
    return result?.shape === 'count' ? [{ label: nameOf(metricId), count: shown(result.value) }] : [];
  });
  const divided = tables.flatMap((metricId): YearSheetTable[] => {
    const result = resultOf(metricId);
    if (result?.shape !== 'table') return [];
    const { labelOf } = dimensionOf(result.dimension);
    const rows = result.cells.map(({ code, count }) => ({ label: labelOf(code).sv, count: shown(count) }));
    return [{ caption: nameOf(metricId), rows }];
  });
  return [{ caption: 'Deltaganden och avslut', rows: counted }, ...divided];
}
