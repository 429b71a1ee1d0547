import { IconInfoCircle } from '@tabler/icons-react';
import { type ReactNode, useContext, useState } from 'react';
import { Dialog } from '../dialog/dialog';
import { DialogHead } from '../dialog/dialog-head';
import { AppLink } from '../navigation/app-link';
import { DefinitionHrefContext } from './definition-href';
import { DefinitionText } from './definition-text';
import css from './metric.module.css';
import type { MetricDefinition } from './metric-definition';

type DefinitionPopoverProps = {
  readonly metric: MetricDefinition;
  /** What lies behind this very number, under the definition. */
  readonly behind?: ReactNode;
};

/** The mark beside a figure that opens its definition. Esc closes it and gives focus back. */
export function DefinitionPopover({ metric, behind }: DefinitionPopoverProps) {
  const [open, setOpen] = useState(false);
  const hrefOf = useContext(DefinitionHrefContext);
  const label = `Så räknas ${metric.label.sv}`;
  return (
    <>
      <button
        type="button"
        className={`${css['mark']} k-not-print`}
        aria-haspopup="dialog"
        aria-label={label}
        title="Så räknas det"
        onClick={() => setOpen(true)}
      >
        <IconInfoCircle size={20} aria-hidden />
      </button>
      <Dialog open={open} onClose={() => setOpen(false)} label={label} placement="end">
        <DialogHead title={metric.label.sv} onClose={() => setOpen(false)} />
        <DefinitionText metric={metric} />
        {behind !== undefined && <div className={css['behind']}>{behind}</div>}
        {hrefOf !== null && (
          <p className={css['more']}>
            <AppLink href={hrefOf(metric.id)} onClick={() => setOpen(false)}>
              Visa bland alla definitioner
            </AppLink>
          </p>
        )}
      </Dialog>
    </>
  );
}
