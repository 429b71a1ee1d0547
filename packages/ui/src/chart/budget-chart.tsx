import { budgetCourse } from '@kraften/domain/concepts/budget/budget-course';
import { monthNames } from '@kraften/domain/concepts/budget/budget-finding';
import type { BudgetStanding } from '@kraften/domain/concepts/budget/budget-standing';
import type { BudgetYear } from '@kraften/domain/concepts/budget/budget-year';
import { wholeKronorText } from '@kraften/domain/concepts/budget/ore';
import { formatNumber } from '../format/number';
import { ChartFrame } from './chart-frame';
import { LineChart } from './line-chart';

type BudgetChartProps = {
  readonly year: number;
  readonly counted: BudgetYear;
  readonly standing: BudgetStanding;
};

/** The year's budget against its outcome and forecast, added up month by month. */
export function BudgetChart({ year, counted, standing }: BudgetChartProps) {
  const course = budgetCourse(counted, standing);
  const lines = [
    { label: 'Budget', of: ({ budgetOre }: (typeof course)[number]) => budgetOre },
    { label: 'Utfall', of: ({ outcomeOre }: (typeof course)[number]) => outcomeOre },
    { label: 'Prognos', of: ({ expectedOre }: (typeof course)[number]) => expectedOre },
  ].filter(({ of }) => course.some((point) => (of(point) ?? 0) !== 0));
  if (lines.length === 0) return null;
  const title = `Budget mot utfall och prognos ${year}`;
  const { budgetOre, outcomeOre, expectedOre } = standing.total;
  return (
    <ChartFrame
      title={title}
      description="Summan från januari, månad för månad. Budgeten ritas som om den gick jämnt över året."
      data={{
        caption: title,
        columns: ['Till och med', ...lines.map(({ label }) => `${label} (kr)`)],
        rows: course.slice(1).map((point) => ({
          header: monthNames[point.month - 1] ?? '',
          cells: lines.map(({ of }) => wholeKronorText(of(point))),
        })),
      }}
    >
      <LineChart
        title={title}
        summary={`Budget ${wholeKronorText(budgetOre)} kronor, utfall ${wholeKronorText(outcomeOre)} kronor, väntat för hela året ${wholeKronorText(expectedOre)} kronor.`}
        intervals="band"
        xTicks={course.slice(1).map(({ month }) => ({ at: month, label: (monthNames[month - 1] ?? '').slice(0, 3) }))}
        formatY={(value) => formatNumber(value)}
        yUnit="kronor"
        lines={lines.map(({ label, of }) => ({
          label,
          points: course.slice(1).map((point) => {
            const ore = of(point);
            return {
              x: point.month,
              y: ore === null ? null : ore / 100,
              text: `${label} till och med ${monthNames[point.month - 1]}: ${wholeKronorText(ore)} kronor`,
              other: label === 'Prognos',
            };
          }),
        }))}
      />
    </ChartFrame>
  );
}
