import type { ReactNode } from 'react';
import type { Messages } from '../messages/messages';
import { describedBy, errorId, hintId } from './described-by';
import { FieldErrorText } from './field-error-text';

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
      {hint ? (
        <p className="hint" id={hintId(name)}>
          {hint}
        </p>
      ) : null}
      <FieldErrorText t={t} id={errorId(name)} message={error} />
      <textarea
        id={name}
        name={name}
        rows={rows}
        defaultValue={value}
        autoComplete={autoComplete ?? 'off'}
        aria-describedby={describedBy(name, hint, error)}
        aria-invalid={error === undefined ? undefined : true}
      />
    </div>
  );
}
