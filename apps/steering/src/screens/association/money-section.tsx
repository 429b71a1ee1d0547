import { budgetDefinitions } from '@kraften/domain/concepts/budget/budget-definitions';
import { ChartFrame } from '@kraften/ui/chart/chart-frame';
import type { FigureTableData } from '@kraften/ui/chart/figure-table-data';
import { LineChart } from '@kraften/ui/chart/line-chart';
import { EmptyState } from '@kraften/ui/feedback/empty-state';
import { formatNumber } from '@kraften/ui/format/number';
import { Section } from '@kraften/ui/layout/section';
import { BudgetMark } from '../../parts/budget-mark';
import { bareKronor } from '../../parts/kronor';
import { type Allocations, moneyOf } from './allocations';

const { applied, allocated } = budgetDefinitions;

/** What each team has applied for and been given, year by year. */
export function MoneySection({ allocations }: { readonly allocations: Allocations }) {
  const { teams, money } = allocations;
  const years = [...new Set(money.map(({ year }) => year))].toSorted((a, b) => a - b);
  if (years.length === 0) {
    return (
      <Section title="Äskat och tilldelat">
        <EmptyState title="Inget är äskat eller tilldelat än">
          När ett team har skrivit in vad det äskar, eller du har tilldelat pengar, visas det här.
        </EmptyState>
      </Section>
    );
  }
  const title = 'Tilldelat genom åren';
  const data: FigureTableData = {
    caption: 'Äskat och tilldelat, i kronor',
    columns: ['År', ...teams.flatMap(({ teamName }) => [`${teamName}: äskat`, `${teamName}: tilldelat`])],
    rows: years.map((year) => ({
      header: String(year),
      cells: teams.flatMap(({ teamId }) => {
        const of = moneyOf(allocations, { teamId, year });
        return [bareKronor(of?.appliedOre ?? null), bareKronor(of?.allocation?.allocatedOre ?? null)];
      }),
    })),
  };
  return (
    <Section title="Äskat och tilldelat" description="Belopp i hela kronor, ett kalenderår i taget.">
      <ChartFrame
        title={title}
        mark={
          <span>
            <BudgetMark of="applied" /> <BudgetMark of="allocated" />
          </span>
        }
        description={`Tabellen visar också vad som är äskat. ${applied.label}: ${applied.definition} ${allocated.label}: ${allocated.definition}`}
        data={data}
      >
        <LineChart
          title={title}
          summary={teams
            .map(({ teamId, teamName }) => {
              const last = years.findLast((year) => allocatedIn(allocations, { teamId, year }) !== null);
              if (last === undefined) return `${teamName}: inget är tilldelat.`;
              return `${teamName}: ${bareKronor(allocatedIn(allocations, { teamId, year: last }))} kronor ${last}.`;
            })
            .join(' ')}
          intervals="whiskers"
          xTicks={years.map((year) => ({ at: year, label: String(year) }))}
          formatY={(value) => formatNumber(value)}
          yUnit="kronor"
          lines={teams.map(({ teamId, teamName }) => ({
            label: teamName,
            points: years.map((year) => {
              const ore = allocatedIn(allocations, { teamId, year });
              return {
                x: year,
                y: ore === null ? null : ore / 100,
                text: `${teamName} ${year}: ${bareKronor(ore)} kronor`,
              };
            }),
          }))}
        />
      </ChartFrame>
    </Section>
  );
}

function allocatedIn(allocations: Allocations, of: { readonly teamId: string; readonly year: number }): number | null {
  return moneyOf(allocations, of)?.allocation?.allocatedOre ?? null;
}
