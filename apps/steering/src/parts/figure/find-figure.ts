import { findMetric } from '@kraften/domain/metrics/catalogue';
import type { Metric } from '@kraften/domain/metrics/metric';
import type {
  CountResult,
  DistributionResult,
  Hidden,
  MetricResult,
  ShareResult,
  TableResult,
} from '@kraften/domain/metrics/result';
import type { AudienceFigure } from '@kraften/domain/suppression/release-to';
import { shownWhole } from '@kraften/domain/suppression/shown-whole';

/** A figure with its definition; some of its numbers may be hidden. */
export type Figure<Result extends MetricResult<Hidden> = MetricResult<Hidden>> = {
  readonly metric: Metric;
  readonly result: Result;
  /** How many a table or a crossing is of, where a count beside it shows that. */
  readonly whole: number | null;
};

/** The figure with this id; null when the reader isn't shown it. */
export function findFigure(figures: readonly AudienceFigure[], metricId: string): Figure | null {
  const metric = findMetric(metricId);
  const figure = figures.find((one) => one.metricId === metricId);
  return metric === null || figure === undefined
    ? null
    : { metric, result: figure.result, whole: shownWhole(metricId, figures) };
}

/** The figures with these ids, in their order, without those that the reader isn't shown. */
export function findFigures(figures: readonly AudienceFigure[], metricIds: readonly string[]): readonly Figure[] {
  return metricIds.map((id) => findFigure(figures, id)).filter((figure) => figure !== null);
}

export function isShare(figure: Figure): figure is Figure<ShareResult<Hidden>> {
  return figure.result.shape === 'share';
}

export function isTable(figure: Figure): figure is Figure<TableResult<Hidden>> {
  return figure.result.shape === 'table';
}

export function isOneNumber(
  figure: Figure,
): figure is Figure<CountResult<Hidden> | ShareResult<Hidden> | DistributionResult<Hidden>> {
  const { shape } = figure.result;
  return shape === 'count' || shape === 'share' || shape === 'distribution';
}

/** The count under this id; 0 when there is none. */
export function countOf(figures: readonly AudienceFigure[], metricId: string): number | Hidden {
  const result = figures.find((one) => one.metricId === metricId)?.result;
  return result?.shape === 'count' ? result.value : 0;
}
