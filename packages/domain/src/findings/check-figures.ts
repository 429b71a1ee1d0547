import type { Finding } from './finding';
import { columnDate } from './rules/column-date';
import { crossingAgrees } from './rules/crossing-agrees';
import { flowBalances } from './rules/flow-balances';
import { meanBetweenParts } from './rules/mean-between-parts';
import { partWithinWhole } from './rules/part-within-whole';
import { partsSumToWhole } from './rules/parts-sum-to-whole';
import { percentFollows } from './rules/percent-follows';
import { personsAddUp } from './rules/persons-add-up';
import { printedAlike } from './rules/printed-alike';
import { resultIsItsOutcomes } from './rules/result-is-its-outcomes';
import type { FigureSheet } from './sheet/figure-sheet';

const rules = [
  flowBalances,
  personsAddUp,
  partsSumToWhole,
  resultIsItsOutcomes,
  percentFollows,
  meanBetweenParts,
  columnDate,
  printedAlike,
  partWithinWhole,
  crossingAgrees,
];

/**
 * Everything in a report's figures that doesn't add up, by the identities that hold by construction in computed ones.
 * What isn't printed isn't checked: few figures give few findings, never wrong ones.
 */
export function checkFigures(sheet: FigureSheet): readonly Finding[] {
  return rules.flatMap((rule) => rule(sheet));
}
