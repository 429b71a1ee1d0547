import type { Metric } from '@kraften/domain/metrics/metric';
import type { TableResult } from '@kraften/domain/metrics/result';
import type { ReportFigure } from '@kraften/domain/reports/compute-report';
import { CopyTableButton } from '@kraften/ui/chart/copy-table-button';
import { FigureTable } from '@kraften/ui/chart/figure-table';
import { Section } from '@kraften/ui/layout/section';
import { DefinitionPopover } from '@kraften/ui/metric/definition-popover';
import { type BreakdownDimension, breakdownDimensions, breakdownTable } from './breakdown-table';
import css from './breakdowns.module.css';
import { type Figure, findFigures, isTable } from './find-figure';

/** The participants by sex, age, referral source and income: those who came, left and are still there, side by side. */
export function Breakdowns({ figures }: { readonly figures: readonly ReportFigure[] }) {
  return (
    <Section
      title="Vilka är deltagarna?"
      description="Nyinskrivna och avslutade gäller hela perioden, inskrivna gäller periodens sista dag."
    >
      <div className={css['tables']}>
        {breakdownDimensions.map((dimension) => (
          <Breakdown
            key={dimension.id}
            dimension={dimension}
            columns={findFigures(figures, dimension.metricIds).filter(isTable)}
          />
        ))}
      </div>
    </Section>
  );
}

type BreakdownProps = {
  readonly dimension: BreakdownDimension;
  readonly columns: readonly Figure<TableResult>[];
};

function Breakdown({ dimension, columns }: BreakdownProps) {
  if (columns.length === 0) return null;
  const data = breakdownTable(dimension, columns);
  return (
    <div className={css['breakdown']}>
      <FigureTable data={data} />
      <div className={`${css['tools']} k-not-print`}>
        {columns.map(({ metric }) => (
          <DefinitionMark key={metric.id} metric={metric} />
        ))}
        <CopyTableButton data={data} />
      </div>
    </div>
  );
}

function DefinitionMark({ metric }: { readonly metric: Metric }) {
  return (
    <span className={css['mark']}>
      {metric.label.sv.split(':')[0]}
      <DefinitionPopover metric={metric} />
    </span>
  );
}
