import { type ReactNode, useContext } from 'react';
import { AppLink } from '../navigation/app-link';
import { DefinitionHrefContext } from './definition-href';
import { DefinitionMark } from './definition-mark';
import { DefinitionText } from './definition-text';
import css from './metric.module.css';
import type { MetricDefinition } from './metric-definition';

type DefinitionPopoverProps = {
  readonly metric: MetricDefinition;
  /** What lies behind this very number, under the definition. */
  readonly behind?: ReactNode;
};

/** The mark beside a figure of the catalogue, with the way to all the others. */
export function DefinitionPopover({ metric, behind }: DefinitionPopoverProps) {
  const hrefOf = useContext(DefinitionHrefContext);
  return (
    <DefinitionMark title={metric.label.sv}>
      {(close) => (
        <>
          <DefinitionText metric={metric} />
          {behind !== undefined && <div className={css['behind']}>{behind}</div>}
          {hrefOf !== null && (
            <p className={css['more']}>
              <AppLink href={hrefOf(metric.id)} onClick={close}>
                Visa bland alla definitioner
              </AppLink>
            </p>
          )}
        </>
      )}
    </DefinitionMark>
  );
}
