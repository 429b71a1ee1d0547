import { monthNames } from '@kraften/domain/concepts/budget/budget-finding';
import { datePartsOf } from '@kraften/domain/concepts/calendar-date/calendar-date';
import { kronorOf } from '@kraften/domain/metrics/kronor-of';
import type { Hidden, MoneyResult } from '@kraften/domain/metrics/result';
import type { AudienceFigure } from '@kraften/domain/suppression/release-to';
import { CopyTableButton } from '@kraften/ui/chart/copy-table-button';
import { FigureTable } from '@kraften/ui/chart/figure-table';
import type { FigureTableData } from '@kraften/ui/chart/figure-table-data';
import { ErrorState } from '@kraften/ui/feedback/error-state';
import { capitalised } from '@kraften/ui/format/capitalised';
import { formatMetricNumber } from '@kraften/ui/format/metric-value';
import { formatNumber } from '@kraften/ui/format/number';
import { Section } from '@kraften/ui/layout/section';
import { MetricValue } from '@kraften/ui/metric/metric-value';
import { refusalMessage, type steeringClient } from '../../door/steering-door';
import { type Figure, findFigures } from '../../parts/figure/find-figure';
import { Placeholder } from '../../parts/placeholder';
import css from './economy.module.css';

type CostsOfYears = Awaited<ReturnType<typeof steeringClient.report.costs.query>>;

type CostsSectionProps = {
  readonly costs: {
    readonly data: CostsOfYears | undefined;
    readonly error: unknown;
    readonly isError: boolean;
    readonly refetch: () => Promise<unknown>;
  };
  readonly year: number;
};

const shown = ['cost.perParticipation', 'cost.perResult'] as const;

/** What a participation and a result have cost, in the year and over the years. */
export function CostsSection({ costs, year }: CostsSectionProps) {
  return (
    <Section
      title="Kostnad för varje deltagande och resultat"
      description="Teamets bokförda utfall delat på hur många det gäller. Vad en enskild persons stöd kostade går inte att läsa ut."
    >
      {costs.isError ? (
        <ErrorState title="Kostnaderna kunde inte hämtas" onRetry={() => void costs.refetch()}>
          {refusalMessage(costs.error)}
        </ErrorState>
      ) : costs.data === undefined ? (
        <Placeholder label="Kostnaderna hämtas" height={240} />
      ) : (
        <Costs years={costs.data} year={year} />
      )}
    </Section>
  );
}

function Costs({ years, year }: { readonly years: CostsOfYears; readonly year: number }) {
  const now = years.find((each) => each.year === year);
  const table = costTable(years);
  return (
    <>
      {now === undefined ? (
        <p>Inget utfall är inskrivet för {year}, så det går inte att räkna.</p>
      ) : (
        <div className={css['amounts']}>
          {moneyIn(now.figures).map(({ metric, result }) => (
            <MetricValue
              key={metric.id}
              metric={metric}
              result={result}
              note={isWhole(now) ? undefined : <p>{capitalised(periodText(now))}</p>}
            />
          ))}
        </div>
      )}
      {years.length > 1 && (
        <>
          <FigureTable data={table} />
          <div className="k-not-print">
            <CopyTableButton data={table} />
          </div>
        </>
      )}
    </>
  );
}

function costTable(years: CostsOfYears): FigureTableData {
  const [first] = years;
  const metrics = first === undefined ? [] : moneyIn(first.figures).map(({ metric }) => metric);
  return {
    caption: 'Kostnad genom åren, i kronor',
    columns: [
      'År',
      ...metrics.flatMap(({ label, id }) => [
        label.sv,
        id === 'cost.perResult' ? 'Antal resultat' : 'Antal deltaganden',
      ]),
    ],
    rows: years.map((each) => ({
      header: isWhole(each) ? String(each.year) : `${each.year}, ${periodText(each)}`,
      cells: moneyIn(each.figures).flatMap(({ metric, result }) => [
        formatMetricNumber(kronorOf(result.orePerOne), metric),
        formatNumber(result.count),
      ]),
    })),
  };
}

function moneyIn(figures: readonly AudienceFigure[]): readonly Figure<MoneyResult<Hidden>>[] {
  return findFigures(figures, shown).filter(
    (figure): figure is Figure<MoneyResult<Hidden>> => figure.result.shape === 'money',
  );
}

function isWhole({ period }: CostsOfYears[number]): boolean {
  return datePartsOf(period.to).month === 12;
}

function periodText({ period }: CostsOfYears[number]): string {
  return `till och med ${monthNames[datePartsOf(period.to).month - 1]}`;
}
