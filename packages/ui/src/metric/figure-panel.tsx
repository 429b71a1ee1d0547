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
  /** Why there is no number to show; null where there is one. */
  readonly nothing: string | null;
  readonly action?: ReactNode;
  readonly children: ReactNode;
};

/** Round a figure that is a table: its name, its definition's mark, and the way to copy it. Without a number, why. */
export function FigurePanel({ metric, data, few, nothing, action, children }: FigurePanelProps) {
  const labelId = useId();
  return (
    <figure className={css['figure']} aria-labelledby={labelId}>
      <p className={css['label']}>
        <span id={labelId}>{metric.label.sv}</span>
        <DefinitionPopover metric={metric} />
      </p>
      {nothing === null ? children : <p className={css['rests']}>{nothing}</p>}
      {few && nothing === null && (
        <p className={css['few']}>
          <IconUsers size={16} aria-hidden />
          {restsOnFew}
        </p>
      )}
      <div className={`${css['tools']} k-not-print`}>
        {nothing === null && <CopyTableButton data={data} />}
        {action}
      </div>
    </figure>
  );
}
