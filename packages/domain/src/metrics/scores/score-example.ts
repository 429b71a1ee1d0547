import { calendarDate } from '../../concepts/calendar-date/calendar-date';
import type { Facts } from '../../concepts/facts/facts';
import { defaultScoreGuides, type ScoreScale } from '../../concepts/outcome-score/outcome-score';
import type { Period } from '../../concepts/period/period';
import { exampleYear } from '../example/example-year';

/** Measurements on one scale: Asta twice, well up; Elsa twice, a point down; David once; Hilda only before the period. */
export function scoreExample(scale: ScoreScale): { readonly facts: Facts; readonly period: Period } {
  const [start, step] = scale === 'scaling' ? [3, 2] : [20, 5];
  const measured = (participationId: string, year: number, score: number) => ({
    participationId,
    scale,
    measuredOn: calendarDate(year, 2, 1),
    score,
  });
  return {
    period: exampleYear.period,
    facts: {
      ...exampleYear.facts,
      scores: {
        guides: defaultScoreGuides,
        measurements: [
          measured('Asta', 2023, start),
          measured('Asta', 2024, start + 2 * step),
          measured('Elsa', 2024, start - 1),
          { ...measured('Elsa', 2024, start), measuredOn: calendarDate(2023, 4, 1) },
          measured('David', 2024, start),
          measured('Hilda', 2023, start + step),
        ],
      },
    },
  };
}
