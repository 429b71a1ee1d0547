import { monthNames } from '@kraften/domain/concepts/budget/budget-finding';
import { budgetMonths } from '@kraften/domain/concepts/budget/budget-year';
import { CopyTableButton } from '@kraften/ui/chart/copy-table-button';
import { FigureTable } from '@kraften/ui/chart/figure-table';
import type { FigureTableData } from '@kraften/ui/chart/figure-table-data';
import { capitalised } from '@kraften/ui/format/capitalised';
import { Section } from '@kraften/ui/layout/section';
import { bareKronor } from '../../parts/kronor';
import type { TeamBudget } from '../../parts/team-budget';
import { categoryNames } from './category-names';

/** What has been booked, month by month and category by category. */
export function OutcomeSection({ budget }: { readonly budget: TeamBudget }) {
  const table = outcomeTable(budget);
  if (table.rows.length === 0) return null;
  return (
    <Section title="Utfall månad för månad" description="Belopp i hela kronor. ”Prel.” kan ändras.">
      <FigureTable captionUnseen data={table} />
      <div className="k-not-print">
        <CopyTableButton data={table} />
      </div>
    </Section>
  );
}

function outcomeTable(budget: TeamBudget): FigureTableData {
  const booked = budget.outcomes.filter(({ ore }) => ore !== null);
  const used = budget.categories.filter(({ categoryId }) => booked.some((each) => each.categoryId === categoryId));
  const nameOf = categoryNames(budget);
  const cell = (rows: TeamBudget['outcomes']) => {
    if (rows.length === 0) return '–';
    const ore = rows.reduce((sum, each) => sum + (each.ore ?? 0), 0);
    return `${bareKronor(ore)}${rows.some(({ isPreliminary }) => isPreliminary) ? ' prel.' : ''}`;
  };
  const cellsOf = (rows: TeamBudget['outcomes']) => [
    ...used.map(({ categoryId }) => cell(rows.filter((each) => each.categoryId === categoryId))),
    cell(rows),
  ];
  const months = budgetMonths.filter((month) => booked.some((each) => each.month === month));
  return {
    caption: `Utfall månad för månad ${budget.year}`,
    columns: ['Månad', ...used.map(({ categoryId }) => nameOf(categoryId)), 'Totalt'],
    rows: [
      ...months.map((month) => ({
        header: capitalised(monthNames[month - 1] ?? ''),
        cells: cellsOf(booked.filter((each) => each.month === month)),
      })),
      ...(months.length > 1 ? [{ header: 'Summa', cells: cellsOf(booked), total: true }] : []),
    ],
  };
}
