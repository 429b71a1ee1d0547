import type { ChangedFields } from '@kraften/domain/concepts/budget/budget-change';
import type { BudgetLine } from '@kraften/domain/concepts/budget/budget-year';

/** A line as the history names its parts. */
export function lineFields(line: BudgetLine | null): ChangedFields {
  if (line === null) return {};
  const { budgetOre, forecast, note } = line;
  return {
    budget: budgetOre,
    forecastMethod: forecast.method,
    forecastAmount: 'ore' in forecast ? forecast.ore : null,
    forecastFrom: 'fromMonth' in forecast ? forecast.fromMonth : null,
    lineNote: note,
  };
}
