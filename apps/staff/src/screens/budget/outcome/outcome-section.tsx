import { monthNames } from '@kraften/domain/concepts/budget/budget-finding';
import { budgetMonths } from '@kraften/domain/concepts/budget/budget-year';
import { oreText } from '@kraften/domain/concepts/budget/ore';
import { FigureTable } from '@kraften/ui/chart/figure-table';
import { Section } from '@kraften/ui/layout/section';
import { useMay } from '../../../app/session/use-may';
import { LinkButton } from '../../../parts/link/link-button';
import type { Budget, Category } from '../budget-record';
import { budgetImportOf } from '../budget-search';
import { OutcomeGrid } from './outcome-grid';

type OutcomeSectionProps = { readonly budget: Budget; readonly categories: readonly Category[] };

/** What each month has cost: a grid to write in for who may, and a table for the others. */
export function OutcomeSection({ budget, categories }: OutcomeSectionProps) {
  const mayWrite = useMay('budget:write');
  return (
    <Section
      title="Utfall månad för månad"
      description={
        mayWrite
          ? 'Skriv belopp i kronor, med minus för pengar som kom tillbaka. Piltangenterna flyttar mellan rutorna, och du kan klistra in en kolumn eller en hel tabell från ett kalkylblad. Det du skriver sparas direkt.'
          : 'Belopp i kronor. Prel. betyder att beloppet kan ändras.'
      }
    >
      {mayWrite ? (
        <>
          <p className="k-not-print">
            <LinkButton href={budgetImportOf(budget.year)}>Läs in från fil</LinkButton>
          </p>
          <OutcomeGrid budget={budget} categories={categories} />
        </>
      ) : (
        <OutcomeTable budget={budget} categories={categories} />
      )}
    </Section>
  );
}

function OutcomeTable({ budget: { year, outcomes }, categories }: OutcomeSectionProps) {
  return (
    <FigureTable
      captionUnseen
      data={{
        caption: `Utfall ${year}, månad för månad`,
        columns: ['Månad', ...categories.map(({ name }) => name)],
        rows: budgetMonths.map((month) => ({
          header: monthNames[month - 1] ?? '',
          cells: categories.map(({ categoryId }) => {
            const booked = outcomes.find((each) => each.month === month && each.categoryId === categoryId);
            return `${oreText(booked?.ore ?? null)}${booked?.isPreliminary ? ' prel.' : ''}`;
          }),
        })),
      }}
    />
  );
}
