import type { Metric } from '@kraften/domain/metrics/metric';

/** The words of a metric: what it means and how it is counted, without the counting. A `Metric` fits as it is. */
export type MetricDefinition = Pick<
  Metric,
  | 'id'
  | 'version'
  | 'label'
  | 'question'
  | 'population'
  | 'treatment'
  | 'numerator'
  | 'denominator'
  | 'unit'
  | 'decimals'
  | 'missingValues'
  | 'suppression'
  | 'audiences'
  | 'behind'
>;
