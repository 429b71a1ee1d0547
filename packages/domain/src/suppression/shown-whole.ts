import { isHidden } from '../metrics/result';
import { countCells, crossedPopulation, tableCells } from './cell-ids';
import type { AudienceFigure } from './release-to';

/**
 * How many a table or a crossing is of, from a count beside it that shows the same number: its own cells add up to it only
 * as long as none of them is hidden. Null where no count shows it.
 */
export function shownWhole(metricId: string, figures: readonly AudienceFigure[]): number | null {
  const population = tableCells[metricId]?.[0] ?? crossedPopulation(metricId);
  for (const { metricId: id, result } of figures) {
    const isOfAll = population !== undefined && countCells[id] === population;
    if (isOfAll && result.shape === 'count' && !isHidden(result.value)) return result.value;
  }
  return null;
}
