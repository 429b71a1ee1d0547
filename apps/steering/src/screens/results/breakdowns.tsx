import type { Hidden, TableResult } from '@kraften/domain/metrics/result';
import type { AudienceFigure } from '@kraften/domain/suppression/release-to';
import { CopyTableButton } from '@kraften/ui/chart/copy-table-button';
import { FigureTable } from '@kraften/ui/chart/figure-table';
import { Section } from '@kraften/ui/layout/section';
import { DefinitionPopover } from '@kraften/ui/metric/definition-popover';
import { type Figure, findFigures, isTable } from '../../parts/figure/find-figure';
import {
  type BreakdownDimension,
  breakdownDimensions,
  breakdownTable,
  hasMergedRows,
  populationName,
} from './breakdown-table';
import css from './breakdowns.module.css';

/** The participants by sex, age, referral source and income: those who came, left and are still there, side by side. */
export function Breakdowns({ figures }: { readonly figures: readonly AudienceFigure[] }) {
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
  readonly columns: readonly Figure<TableResult<Hidden>>[];
};

function Breakdown({ dimension, columns }: BreakdownProps) {
  if (columns.length === 0) return null;
  const data = breakdownTable(dimension, columns);
  return (
    <div className={css['breakdown']}>
      <FigureTable data={data} />
      {hasMergedRows(columns) && <p className={css['merged']}>{mergedNote}</p>}
      <div className={`${css['tools']} k-not-print`}>
        <span>Så räknas:</span>
        {columns.map(({ metric }) => (
          <span key={metric.id} className={css['mark']}>
            {populationName(metric.id).toLocaleLowerCase('sv')}
            <DefinitionPopover metric={metric} />
          </span>
        ))}
      </div>
      <div className="k-not-print">
        <CopyTableButton data={data} />
      </div>
    </div>
  );
}

const mergedNote = 'Små rader är hopslagna. Ett streck betyder att raden räknas i en hopslagen rad i den kolumnen.';
