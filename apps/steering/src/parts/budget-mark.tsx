import { budgetDefinitions } from '@kraften/domain/concepts/budget/budget-definitions';
import { DefinitionMark } from '@kraften/ui/metric/definition-mark';

/** The mark beside an amount of a budget. */
export function BudgetMark({ of }: { readonly of: keyof typeof budgetDefinitions }) {
  const { label, definition } = budgetDefinitions[of];
  return (
    <DefinitionMark title={label}>
      <p>{definition}</p>
    </DefinitionMark>
  );
}
