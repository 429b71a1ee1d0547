import { budgetDefinitions } from '@kraften/domain/concepts/budget/budget-definitions';
import { monthNames } from '@kraften/domain/concepts/budget/budget-finding';
import { ChartFrame } from '@kraften/ui/chart/chart-frame';
import { LineChart } from '@kraften/ui/chart/line-chart';
import { formatNumber } from '@kraften/ui/format/number';
import { Section } from '@kraften/ui/layout/section';
import { bareKronor } from '../../parts/kronor';
import type { TeamBudget } from '../../parts/team-budget';

type Year = TeamBudget['years'][number];

const { applied, allocated, outcome } = budgetDefinitions;
const lines = [
  { label: applied.label, of: ({ appliedOre }: Year) => appliedOre },
  { label: allocated.label, of: ({ allocatedOre }: Year) => allocatedOre },
  { label: outcome.label, of: ({ outcomeOre }: Year) => outcomeOre },
] as const;

/** What was asked for, given and spent, year by year. */
export function YearsSection({ budget: { years } }: { readonly budget: TeamBudget }) {
  if (years.length < 2) return null;
  const title = 'Äskat, tilldelat och utfall genom åren';
  const shown = lines.filter(({ of }) => years.some((year) => of(year) !== null));
  const latest = years.at(-1);
  return (
    <Section title={title}>
      <ChartFrame
        title={title}
        description="Utfallet ritas för de år som har det för alla månader. De andra står i tabellen."
        data={{
          caption: title,
          columns: ['År', ...shown.map(({ label }) => `${label} (kr)`)],
          rows: years.map((year) => ({
            header: yearText(year),
            cells: shown.map(({ of }) => bareKronor(of(year))),
          })),
        }}
      >
        <LineChart
          title={title}
          summary={
            latest === undefined
              ? ''
              : shown.map(({ label, of }) => `${label} ${latest.year}: ${bareKronor(of(latest))} kronor.`).join(' ')
          }
          intervals="whiskers"
          xTicks={years.map(({ year }) => ({ at: year, label: String(year) }))}
          formatY={(value) => formatNumber(value)}
          yUnit="kronor"
          lines={shown.map(({ label, of }) => ({
            label,
            points: years.map((year) => {
              const ore = label === outcome.label && !isWhole(year) ? null : of(year);
              return {
                x: year.year,
                y: ore === null ? null : ore / 100,
                text: `${label} ${year.year}: ${bareKronor(ore)} kronor`,
              };
            }),
          }))}
        />
      </ChartFrame>
    </Section>
  );
}

function isWhole({ firstMonth, lastMonth }: Year): boolean {
  return firstMonth === 1 && lastMonth === 12;
}

function yearText(year: Year): string {
  if (year.firstMonth === null || year.lastMonth === null || isWhole(year)) return String(year.year);
  return `${year.year}, utfall ${monthNames[year.firstMonth - 1]}–${monthNames[year.lastMonth - 1]}`;
}
