import { IconUsers } from '@tabler/icons-react';
import { type ReactNode, useId } from 'react';
import { CopyTableButton } from '../chart/copy-table-button';
import type { FigureTableData } from '../chart/figure-table-data';
import { restsOnFew } from '../format/few-people';
import { DefinitionPopover } from './definition-popover';
import css from './metric.module.css';
import type { MetricDefinition } from './metric-definition';

type FigurePanelProps = {
  readonly metric: MetricDefinition;
  readonly data: FigureTableData;
  readonly few: boolean;
  readonly action?: ReactNode;
  readonly children: ReactNode;
};

/** Round a figure that is a table: its name, its definition's mark, and the way to copy it. */
export function FigurePanel({ metric, data, few, action, children }: FigurePanelProps) {
  const labelId = useId();
  return (
    <figure className={css['figure']} aria-labelledby={labelId}>
      <p className={css['label']}>
        <span id={labelId}>{metric.label.sv}</span>
        <DefinitionPopover metric={metric} />
      </p>
      {children}
      {few && (
        <p className={css['few']}>
          <IconUsers size={16} aria-hidden />
          {restsOnFew}
        </p>
      )}
      <div className={`${css['tools']} k-not-print`}>
        <CopyTableButton data={data} />
        {action}
      </div>
    </figure>
  );
}
