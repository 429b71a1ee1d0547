import type { Hidden, MetricResult } from '@kraften/domain/metrics/result';
import type { ReactNode } from 'react';
import { MetricCrossing } from './metric-crossing';
import { MetricCurve } from './metric-curve';
import type { MetricDefinition } from './metric-definition';
import { MetricDistribution } from './metric-distribution';
import { MetricShares } from './metric-shares';
import { MetricTable } from './metric-table';
import { MetricValue } from './metric-value';

type MetricFigureProps = {
  readonly metric: MetricDefinition;
  /** Exact, or with some numbers hidden. */
  readonly result: MetricResult<Hidden>;
  /** How many a table or a crossing is of, where that is known though some of its cells are hidden. */
  readonly whole?: number | null | undefined;
  /** A link to the cases behind it. */
  readonly action?: ReactNode;
};

/** Any figure, drawn by the shape of its result. */
export function MetricFigure({ metric, result, whole, action }: MetricFigureProps) {
  switch (result.shape) {
    case 'count':
    case 'share':
    case 'money':
      return <MetricValue metric={metric} result={result} action={action} />;
    case 'distribution':
      return <MetricDistribution metric={metric} result={result} action={action} />;
    case 'table':
      return <MetricTable metric={metric} result={result} whole={whole} action={action} />;
    case 'crossing':
      return <MetricCrossing metric={metric} result={result} whole={whole} action={action} />;
    case 'shares':
      return <MetricShares metric={metric} result={result} action={action} />;
    case 'curve':
      return <MetricCurve metric={metric} result={result} action={action} />;
  }
}
