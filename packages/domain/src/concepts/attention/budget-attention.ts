import { type BudgetStanding, lastBookedMonth } from '../budget/budget-standing';
import type { BudgetYear } from '../budget/budget-year';
import { wholeKronorText } from '../budget/ore';
import { type CalendarDate, datePartsOf } from '../calendar-date/calendar-date';
import { percentText } from '../number-text/number-text';
import { type Attention, attentionThresholds } from './attention';

type OfYear = { readonly year: number; readonly standing: BudgetStanding };

/** Whether the year's money is expected to run out, or to be left over. What is allocated counts before what is budgeted. */
export function budgetDeviation({ allocatedOre }: BudgetYear, { year, standing }: OfYear): Attention[] {
  const { budgetOre, deviationOre, expectedOre } = standing.total;
  const [frame, left, ofWhat] =
    allocatedOre === null
      ? [budgetOre, deviationOre, 'budgeten']
      : [allocatedOre, standing.againstAllocatedOre, 'det som är tilldelat'];
  if (frame === null || left === null || frame === 0) return [];
  const { deficitShare, surplusShare } = attentionThresholds;
  if (left > -deficitShare * frame && left < surplusShare * frame) return [];
  const amount = `${wholeKronorText(Math.abs(left))} kronor (${percentText(Math.abs(left), frame, 0)})`;
  const text =
    left < 0
      ? `Kostnaden för ${year} väntas bli ${wholeKronorText(expectedOre)} kronor: ${amount} mer än ${ofWhat}.`
      : `Av pengarna för ${year} väntas ${amount} bli över, räknat på ${ofWhat}.`;
  return [{ kind: 'budget-deviation', text }];
}

/** Whether outcomes lag so far behind that the forecast says little. */
export function missingOutcome(
  year: Pick<BudgetYear, 'outcomes' | 'lines'>,
  of: number,
  asOf: CalendarDate,
): Attention[] {
  const today = datePartsOf(asOf);
  const passed = today.year > of ? 12 : today.year < of ? 0 : today.month - 1;
  const booked = lastBookedMonth(year);
  const behind = passed - booked;
  if (year.lines.length === 0 || behind < attentionThresholds.monthsWithoutOutcome) return [];
  const text = `Utfall saknas för de ${behind} senaste månaderna av ${of}, så prognosen är osäker.`;
  return [{ kind: 'outcome-missing', text }];
}
