import type { ReactNode } from 'react';
import type { Messages } from '../messages/messages';
import { describedBy } from './described-by';
import { FieldNotes } from './field-notes';

type FieldGroupProps = {
  readonly t: Messages;
  readonly name: string;
  /** A text, or the page's heading. */
  readonly legend: ReactNode;
  readonly hint?: string | undefined;
  readonly error?: string | undefined;
  readonly children: ReactNode;
};

/** Fields that answer one thing together. */
export function FieldGroup({ t, name, legend, hint, error, children }: FieldGroupProps) {
  return (
    <div className={error === undefined ? undefined : 'wrong'}>
      <fieldset aria-describedby={describedBy(name, hint, error)}>
        <legend className="legend">{legend}</legend>
        <div className="field field-group">
          <FieldNotes t={t} name={name} hint={hint} error={error} />
          {children}
        </div>
      </fieldset>
    </div>
  );
}
