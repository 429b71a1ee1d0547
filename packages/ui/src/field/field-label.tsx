import { IconAlertCircle } from '@tabler/icons-react';
import type { ReactNode } from 'react';
import css from './field.module.css';

/** A label, with "(valfritt)" where the field may be left empty. */
export function FieldLabel({
  label,
  optional = false,
}: {
  readonly label: string;
  readonly optional?: boolean | undefined;
}) {
  return (
    <>
      {label}
      {optional && <span className={css['optional']}> (valfritt)</span>}
    </>
  );
}

/** What is wrong, with a sign beside the colour. */
export function fieldMessage(error: string | undefined): ReactNode {
  if (error === undefined) return undefined;
  return (
    <span className={css['message']}>
      <IconAlertCircle size={20} aria-hidden />
      <span>
        <span className="k-unseen">Fel: </span>
        {error}
      </span>
    </span>
  );
}
