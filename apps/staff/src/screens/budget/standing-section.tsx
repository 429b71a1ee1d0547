import { budgetDefinitions } from '@kraften/domain/concepts/budget/budget-definitions';
import { monthNames } from '@kraften/domain/concepts/budget/budget-finding';
import type { BudgetStanding, Standing } from '@kraften/domain/concepts/budget/budget-standing';
import { forecastMethodLabels } from '@kraften/domain/concepts/budget/forecast';
import { wholeKronorText } from '@kraften/domain/concepts/budget/ore';
import { FigureTable } from '@kraften/ui/chart/figure-table';
import { Section } from '@kraften/ui/layout/section';
import { DefinitionList } from '@kraften/ui/record/definition-list';
import { Button } from '@mantine/core';
import { type ReactNode, useState } from 'react';
import { useMay } from '../../app/session/use-may';
import { Panel } from '../../parts/action/panel';
import { SavedNotice } from '../../parts/action/saved-notice';
import css from './budget.module.css';
import { type Budget, nameIn } from './budget-record';
import { LineForm } from './forms/line-form';

type StandingSectionProps = {
  readonly budget: Budget;
  readonly standing: BudgetStanding;
  /** To which month the outcome counts. */
  readonly monthChoice: ReactNode;
};

/** Each category's budget, outcome, forecast and deviation, with the way to change them. */
export function StandingSection({ budget, standing, monthChoice }: StandingSectionProps) {
  const mayWrite = useMay('budget:write') && budget.application !== null;
  const [opened, setOpened] = useState<string | null>(null);
  const [saved, setSaved] = useState<Date | null>(null);
  const nameOf = nameIn(budget.categories);
  const { budget: budgeted, outcome, left, forecast, deviation } = budgetDefinitions;
  const month = monthNames[standing.through - 1];
  const change = 'Ändra';
  return (
    <Section
      title="Budget och utfall"
      description={
        month === undefined
          ? 'Inget utfall är inskrivet än. Belopp i hela kronor.'
          : `Utfall till och med ${month}${standing.total.isPreliminary ? ', delvis preliminärt' : ''}. Belopp i hela kronor.`
      }
    >
      {monthChoice !== false && <div className={`${css['choice']} k-not-print`}>{monthChoice}</div>}
      <FigureTable
        captionUnseen
        data={{
          caption: `Budget och utfall ${budget.year}`,
          columns: [
            'Kostnadsslag',
            ...[budgeted, outcome, left, forecast, deviation].map(({ label }) => label),
            ...(mayWrite ? [change] : []),
          ],
          rows: [
            ...standing.categories.map((category) => ({
              header: nameOf(category.categoryId),
              cells: [...cellsOf(category), ...(mayWrite ? [category.categoryId] : [])],
            })),
            { header: 'Totalt', cells: [...cellsOf(standing.total), ...(mayWrite ? [''] : [])], total: true },
          ],
        }}
        renderCell={(text, _row, column) =>
          column === 5 && text !== '' ? (
            <Button
              variant="default"
              size="compact-sm"
              className="k-not-print"
              aria-label={`Ändra ${nameOf(text)}`}
              aria-expanded={opened === text}
              onClick={() => {
                setOpened(opened === text ? null : text);
                setSaved(null);
              }}
            >
              Ändra
            </Button>
          ) : null
        }
      />
      {saved !== null && <SavedNotice at={saved}>Budgeten är sparad.</SavedNotice>}
      {opened !== null && (
        <Panel key={opened} title={`Ändra ${nameOf(opened)}`}>
          <LineForm
            budget={budget}
            categoryId={opened}
            panel={{
              cancel: () => setOpened(null),
              done: () => {
                setOpened(null);
                setSaved(new Date());
              },
            }}
          />
        </Panel>
      )}
      <Ways budget={budget} />
      <details className={css['details']}>
        <summary>Så räknas det</summary>
        <DefinitionList
          facts={Object.values(budgetDefinitions).map(({ label, definition }) => ({ term: label, value: definition }))}
        />
      </details>
    </Section>
  );
}

function cellsOf({ budgetOre, outcomeOre, isPreliminary, leftOre, forecastOre, deviationOre }: Standing) {
  return [
    wholeKronorText(budgetOre),
    `${wholeKronorText(outcomeOre)}${isPreliminary ? ' prel.' : ''}`,
    wholeKronorText(leftOre),
    wholeKronorText(forecastOre),
    deviationOre !== null && deviationOre > 0 ? `+${wholeKronorText(deviationOre)}` : wholeKronorText(deviationOre),
  ];
}

/** How each category's forecast is counted, and what was noted of it. */
function Ways({ budget: { lines, categories } }: { readonly budget: Budget }) {
  const nameOf = nameIn(categories);
  if (lines.length === 0) return null;
  return (
    <details className={css['details']}>
      <summary>Så är prognosen räknad, och anteckningar</summary>
      <DefinitionList
        facts={categories.flatMap(({ categoryId }) => {
          const line = lines.find((each) => each.categoryId === categoryId);
          if (line === undefined) return [];
          const method = forecastMethodLabels[line.forecast.method].sv;
          return { term: nameOf(categoryId), value: line.note === '' ? method : `${method}. ${line.note}` };
        })}
      />
    </details>
  );
}
