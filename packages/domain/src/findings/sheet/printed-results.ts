import { resultOutcomes } from '../../concepts/outcome/outcome';
import { type FigureSheet, numberAt } from './figure-sheet';

/** Results as the outcome columns have them; a result is no dropout, so both tables say the same. */
export function resultsByOutcome(sheet: FigureSheet): number | null {
  return sumOfOutcomes(sheet, resultOutcomes);
}

/** The sum of some outcome columns; null when one of them isn't printed. */
export function sumOfOutcomes(sheet: FigureSheet, codes: readonly string[]): number | null {
  let sum = 0;
  for (const code of codes) {
    const count =
      numberAt(sheet, `closings.byOutcomeExcludingDropouts.${code}`) ?? numberAt(sheet, `closings.byOutcome.${code}`);
    if (count === null) return null;
    sum += count;
  }
  return sum;
}
