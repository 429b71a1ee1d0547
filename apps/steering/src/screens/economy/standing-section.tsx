import { budgetDefinitions } from '@kraften/domain/concepts/budget/budget-definitions';
import { monthNames } from '@kraften/domain/concepts/budget/budget-finding';
import { budgetStanding, type Standing } from '@kraften/domain/concepts/budget/budget-standing';
import { budgetYearOf } from '@kraften/domain/concepts/budget/budget-year-of';
import { forecastMethodLabels } from '@kraften/domain/concepts/budget/forecast';
import { BudgetChart } from '@kraften/ui/chart/budget-chart';
import { CopyTableButton } from '@kraften/ui/chart/copy-table-button';
import { FigureTable } from '@kraften/ui/chart/figure-table';
import type { FigureTableData } from '@kraften/ui/chart/figure-table-data';
import { formatDateWithoutWeekday } from '@kraften/ui/format/date';
import { Section } from '@kraften/ui/layout/section';
import { ValueFigure } from '@kraften/ui/metric/value-figure';
import { DefinitionList } from '@kraften/ui/record/definition-list';
import { BudgetMark } from '../../parts/budget-mark';
import { bareKronor } from '../../parts/kronor';
import type { TeamBudget } from '../../parts/team-budget';
import { categoryNames } from './category-names';
import css from './economy.module.css';

/** How the year stands: in all, by cost category, and as a line from January to December. */
export function StandingSection({ budget }: { readonly budget: TeamBudget }) {
  const { year, application, allocation, lines } = budget;
  const counted = budgetYearOf(budget);
  const standing = budgetStanding(counted);
  const { total, through, againstAllocatedOre } = standing;
  const { applied, allocated, expected, deviation, againstAllocated } = budgetDefinitions;
  const month = monthNames[through - 1];
  const table = standingTable(budget, standing);
  const amounts = [
    { of: 'applied', label: applied.label, ore: counted.appliedOre, rests: notes(application?.note) },
    {
      of: 'allocated',
      label: allocated.label,
      ore: counted.allocatedOre,
      rests: [
        ...(allocation?.decidedOn == null ? [] : [`Beslut ${formatDateWithoutWeekday(allocation.decidedOn)}`]),
        ...notes(allocation?.note),
      ],
    },
    { of: 'expected', label: expected.label, ore: total.expectedOre, rests: [outcomeInWords(total, month)] },
    { of: 'deviation', label: deviation.label, ore: total.deviationOre, rests: [inWords(total.deviationOre)] },
    {
      of: 'againstAllocated',
      label: againstAllocated.label,
      ore: againstAllocatedOre,
      rests: [inWords(againstAllocatedOre)],
    },
  ] as const;
  return (
    <>
      <Section title={`Så står det till ${year}`}>
        <div className={css['amounts']}>
          {amounts.map(({ of, label, ore, rests }) => (
            <ValueFigure
              key={of}
              label={label}
              mark={<BudgetMark of={of} />}
              number={bareKronor(ore, of === 'deviation' || of === 'againstAllocated' ? 'signed' : undefined)}
              unit="kronor"
              rests={rests.filter((line) => line !== '')}
            />
          ))}
        </div>
      </Section>
      <Section
        title="Budget och utfall per kostnadsslag"
        description={
          month === undefined
            ? 'Inget utfall är inskrivet än. Belopp i hela kronor.'
            : `Utfall till och med ${month}${total.isPreliminary ? ', delvis preliminärt' : ''}. Belopp i hela kronor.`
        }
      >
        <FigureTable captionUnseen data={table} />
        <div className="k-not-print">
          <CopyTableButton data={table} />
        </div>
        {lines.length > 0 && (
          <details className={css['details']}>
            <summary>Så är prognosen räknad, och teamets anteckningar</summary>
            <DefinitionList
              facts={lines.map(({ categoryId, forecast, note }) => ({
                term: categoryNames(budget)(categoryId),
                value: [forecastMethodLabels[forecast.method].sv, ...notes(note)].join('. '),
              }))}
            />
          </details>
        )}
        <details className={css['details']}>
          <summary>Så räknas det</summary>
          <DefinitionList
            facts={Object.values(budgetDefinitions).map(({ label, definition }) => ({
              term: label,
              value: definition,
            }))}
          />
        </details>
        <BudgetChart year={year} counted={counted} standing={standing} />
      </Section>
    </>
  );
}

function standingTable(budget: TeamBudget, { categories, total }: ReturnType<typeof budgetStanding>): FigureTableData {
  const { budget: budgeted, outcome, left, forecast, deviation } = budgetDefinitions;
  const nameOf = categoryNames(budget);
  return {
    caption: `Budget och utfall ${budget.year}`,
    columns: ['Kostnadsslag', ...[budgeted, outcome, left, forecast, deviation].map(({ label }) => label)],
    rows: [
      ...categories.map((category) => ({ header: nameOf(category.categoryId), cells: cellsOf(category) })),
      { header: 'Totalt', cells: cellsOf(total), total: true },
    ],
  };
}

function cellsOf({ budgetOre, outcomeOre, isPreliminary, leftOre, forecastOre, deviationOre }: Standing) {
  return [
    bareKronor(budgetOre),
    `${bareKronor(outcomeOre)}${isPreliminary ? ' prel.' : ''}`,
    bareKronor(leftOre),
    bareKronor(forecastOre),
    bareKronor(deviationOre, 'signed'),
  ];
}

function outcomeInWords({ outcomeOre, isPreliminary }: Standing, month: string | undefined): string {
  if (month === undefined) return 'Inget utfall är inskrivet än.';
  return `${budgetDefinitions.outcome.label} till och med ${month} ${bareKronor(outcomeOre)} kronor${isPreliminary ? ', delvis preliminärt' : ''}`;
}

function inWords(ore: number | null): string {
  if (ore === null || ore === 0) return '';
  return ore > 0 ? 'Väntas bli över' : 'Väntas fattas';
}

function notes(note: string | undefined): readonly string[] {
  return note === undefined || note === '' ? [] : [note];
}
