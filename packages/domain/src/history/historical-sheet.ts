import type { Period } from '../concepts/period/period';
import type { FigureSheet } from '../findings/sheet/figure-sheet';
import { readTypedFigure } from '../findings/sheet/parse-figure-sheet';
import { HistoricalFigure } from './historical-report';

type Typed = { readonly period: Period; readonly figures: readonly HistoricalFigure[] };

/** The figures that can be read, as a sheet. The rest are left out, so that one can check while somebody still types. */
export function historicalSheet({ period, figures }: Typed): FigureSheet {
  return {
    period,
    figures: figures.flatMap((figure) => {
      const known = HistoricalFigure.safeParse(figure);
      const read = known.success ? readTypedFigure(known.data) : null;
      return read?.ok ? [read.value] : [];
    }),
  };
}
