import { budgetFieldLabels, changedValueText } from '@kraften/domain/concepts/budget/budget-change';
import { monthNames } from '@kraften/domain/concepts/budget/budget-finding';
import { EmptyState } from '@kraften/ui/feedback/empty-state';
import { formatMoment } from '@kraften/ui/format/instant';
import type { Column } from '@kraften/ui/table/column';
import { DataTable } from '@kraften/ui/table/data-table';
import { type Budget, nameIn } from './budget-record';

type Change = Budget['changes'][number];

/** What was changed in the year's budget, what it was and what it became, the latest first. */
export function BudgetChanges({ budget: { changes, categories } }: { readonly budget: Budget }) {
  const nameOf = nameIn(categories);
  const whatOf = ({ field, categoryId, month }: Change) =>
    [
      budgetFieldLabels[field].sv,
      categoryId === null ? '' : nameOf(categoryId),
      month === null ? '' : monthNames[month - 1],
    ]
      .filter((part) => part !== '')
      .join(', ');
  const columns: readonly Column<Change>[] = [
    { id: 'what', header: 'Vad', cell: whatOf },
    { id: 'before', header: 'Var', cell: ({ field, before }) => changedValueText(field, before) },
    { id: 'after', header: 'Blev', cell: ({ field, after }) => changedValueText(field, after) },
    { id: 'changedAt', header: 'När', cell: ({ changedAt }) => formatMoment(changedAt), nowrap: true },
    { id: 'changedBy', header: 'Av', cell: ({ changedByName, field }) => changedByName ?? whoElse(field) },
  ];
  return (
    <DataTable
      caption="Ändringar i budgeten"
      captionUnseen
      columns={columns}
      rows={changes}
      rowKey={({ changeId }) => changeId}
      empty={<EmptyState title="Inget har ändrats än">De hundra senaste ändringarna visas här.</EmptyState>}
    />
  );
}

/** Who isn't a colleague of those who read: the association's officer decides what is allocated. */
function whoElse(field: Change['field']): string {
  const isAllocation = ['allocated', 'decidedOn', 'allocationNote'].includes(field);
  return isAllocation ? 'Samordningsförbundet, eller tidigare medarbetare' : 'Tidigare medarbetare';
}
