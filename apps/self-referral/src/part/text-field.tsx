import type { Messages } from '../messages/messages';
import { describedBy, errorId, hintId } from './described-by';
import { FieldErrorText } from './field-error-text';

export type TextFieldProps = {
  readonly t: Messages;
  readonly name: string;
  readonly label: string;
  readonly value: string;
  readonly hint?: string | undefined;
  readonly error?: string | undefined;
  readonly type?: 'text' | 'tel' | 'email';
  readonly inputMode?: 'numeric';
  readonly autoComplete?: string;
  readonly width?: 'digits-2' | 'digits-4' | 'code' | 'medium';
  /** For codes: capitals, and nothing that corrects the spelling. */
  readonly isCode?: boolean;
};

export function TextField(props: TextFieldProps) {
  const { t, name, label, value, hint, error, isCode = false } = props;
  return (
    <div className={error === undefined ? 'field' : 'field wrong'}>
      <label htmlFor={name}>{label}</label>
      {hint ? (
        <p className="hint" id={hintId(name)}>
          {hint}
        </p>
      ) : null}
      <FieldErrorText t={t} id={errorId(name)} message={error} />
      <input
        id={name}
        name={name}
        type={props.type ?? 'text'}
        defaultValue={value}
        inputMode={props.inputMode}
        autoComplete={props.autoComplete ?? 'off'}
        autoCapitalize={isCode ? 'characters' : undefined}
        spellCheck={isCode ? false : undefined}
        className={props.width}
        aria-describedby={describedBy(name, hint, error)}
        aria-invalid={error === undefined ? undefined : true}
      />
    </div>
  );
}
