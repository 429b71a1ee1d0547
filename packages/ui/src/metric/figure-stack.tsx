import type { Hidden, MetricResult } from '@kraften/domain/metrics/result';
import type { ReactNode } from 'react';
import { FigureGrid } from './figure-grid';
import css from './metric.module.css';
import type { MetricDefinition } from './metric-definition';
import { MetricFigure } from './metric-figure';

type ShownFigure = {
  readonly metric: MetricDefinition;
  readonly result: MetricResult<Hidden>;
  /** How many a table or a crossing is of, where that is known though some of its cells are hidden. */
  readonly whole?: number | null;
};

type FigureStackProps<Figure extends ShownFigure> = {
  readonly figures: readonly Figure[];
  /** A link to the cases behind a figure, where there is one. */
  readonly actionOf?: (figure: Figure) => ReactNode;
};

/** The figures of a section: single numbers side by side, tables two by two where there is room, what is wide alone. */
export function FigureStack<Figure extends ShownFigure>({ figures, actionOf }: FigureStackProps<Figure>) {
  const drawn = (figure: Figure) => (
    <MetricFigure
      key={figure.metric.id}
      metric={figure.metric}
      result={figure.result}
      whole={figure.whole}
      action={actionOf?.(figure)}
    />
  );
  const placed = (place: Place) => figures.filter(({ result }) => placeOf(result) === place);
  const [single, tables, wide] = [placed('side by side'), placed('two by two'), placed('alone')];
  return (
    <div className={css['stack']}>
      {single.length > 0 && <FigureGrid>{single.map(drawn)}</FigureGrid>}
      {tables.length > 0 && <div className={css['pair']}>{tables.map(drawn)}</div>}
      {wide.map(drawn)}
    </div>
  );
}

type Place = 'side by side' | 'two by two' | 'alone';

function placeOf({ shape }: MetricResult<Hidden>): Place {
  switch (shape) {
    case 'count':
    case 'share':
    case 'money':
      return 'side by side';
    case 'distribution':
    case 'table':
    case 'shares':
      return 'two by two';
    case 'crossing':
    case 'curve':
      return 'alone';
  }
}
