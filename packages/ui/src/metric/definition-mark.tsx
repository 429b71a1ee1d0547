import { IconInfoCircle } from '@tabler/icons-react';
import { type ReactNode, useState } from 'react';
import { Dialog } from '../dialog/dialog';
import { DialogHead } from '../dialog/dialog-head';
import css from './metric.module.css';

type DefinitionMarkProps = {
  /** What is defined. */
  readonly title: string;
  /** The definition; `close` is for a link that leads away. */
  readonly children: ReactNode | ((close: () => void) => ReactNode);
};

/** The mark beside a number that opens how it is counted. Esc closes it and gives focus back. */
export function DefinitionMark({ title, children }: DefinitionMarkProps) {
  const [open, setOpen] = useState(false);
  const label = `Så räknas ${title}`;
  const close = () => setOpen(false);
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
      <Dialog open={open} onClose={close} label={label} placement="end">
        <DialogHead title={title} onClose={close} />
        {typeof children === 'function' ? children(close) : children}
      </Dialog>
    </>
  );
}
