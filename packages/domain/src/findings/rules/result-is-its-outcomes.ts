import type { Finding } from '../finding';
import { type FigureSheet, numberAt } from '../sheet/figure-sheet';
import { resultsByOutcome } from '../sheet/printed-results';

/** Results = work + studies + other vocational rehabilitation. */
export function resultIsItsOutcomes(sheet: FigureSheet): readonly Finding[] {
  const printed = numberAt(sheet, 'results.count');
  const sum = resultsByOutcome(sheet);
  if (printed === null || sum === null || printed === sum) return [];
  const message = `Rapporten har ${printed} resultat, men arbete, studier och annan arbetslivsinriktad rehabilitering är tillsammans ${sum}. Skillnaden är ${Math.abs(printed - sum)}.`;
  return [{ rule: 'result-is-its-outcomes', paths: ['results.count'], message }];
}
