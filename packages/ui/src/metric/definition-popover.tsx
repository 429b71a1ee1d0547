import { IconInfoCircle, IconX } from '@tabler/icons-react';
import { useState } from 'react';
import { Dialog } from '../dialog/dialog';
import { DefinitionText } from './definition-text';
import css from './metric.module.css';
import type { MetricDefinition } from './metric-definition';

/** The mark beside a figure that opens its definition. Esc closes it and gives focus back. */
export function DefinitionPopover({ metric }: { readonly metric: MetricDefinition }) {
  const [open, setOpen] = useState(false);
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
        <div className={css['definitionHead']}>
          <h2>{metric.label.sv}</h2>
          <button type="button" className={css['close']} onClick={() => setOpen(false)}>
            <IconX size={20} aria-hidden />
            Stäng
          </button>
        </div>
        <DefinitionText metric={metric} />
      </Dialog>
    </>
  );
}
