import type { ReactNode } from 'react';
import type { Messages } from '../messages/messages';
import { describedBy } from './described-by';
import { FieldNotes } from './field-notes';

type TextAreaProps = {
  readonly t: Messages;
  readonly name: string;
  /** A text, or the page's heading with the label inside. */
  readonly label: ReactNode;
  readonly value: string;
  readonly rows: number;
  readonly hint?: string | undefined;
  readonly error?: string | undefined;
  readonly autoComplete?: string;
};

export function TextArea({ t, name, label, value, rows, hint, error, autoComplete }: TextAreaProps) {
  return (
    <div className={error === undefined ? 'field' : 'field wrong'}>
      {typeof label === 'string' ? <label htmlFor={name}>{label}</label> : label}
      <FieldNotes t={t} name={name} hint={hint} error={error} />
      <textarea
        id={name}
        name={name}
        rows={rows}
        defaultValue={value}
        dir="auto"
        autoComplete={autoComplete ?? 'off'}
        className="text"
        aria-describedby={describedBy(name, hint, error)}
        aria-invalid={error === undefined ? undefined : true}
      />
    </div>
  );
}
