import type { Messages } from '../messages/messages';
import { describedBy } from './described-by';
import { FieldNotes } from './field-notes';

type TextFieldProps = {
  readonly t: Messages;
  readonly name: string;
  readonly label: string;
  readonly value: string;
  readonly hint?: string | undefined;
  readonly error?: string | undefined;
  readonly type?: 'text' | 'tel' | 'email';
  readonly autoComplete?: string;
  readonly width?: 'medium' | 'code';
};

/** What is written from left to right in every language. */
const isLatin: ReadonlySet<string> = new Set(['tel', 'email']);

export function TextField(props: TextFieldProps) {
  const { t, name, label, value, hint, error, width } = props;
  const isCode = width === 'code';
  return (
    <div className={error === undefined ? 'field' : 'field wrong'}>
      <label htmlFor={name}>{label}</label>
      <FieldNotes t={t} name={name} hint={hint} error={error} />
      <input
        id={name}
        name={name}
        type={props.type ?? 'text'}
        defaultValue={value}
        autoComplete={props.autoComplete ?? 'off'}
        dir={isCode || isLatin.has(props.type ?? 'text') ? 'ltr' : 'auto'}
        autoCapitalize={isCode ? 'characters' : undefined}
        spellCheck={isCode ? false : undefined}
        className={width === undefined ? 'text' : `text ${width}`}
        aria-describedby={describedBy(name, hint, error)}
        aria-invalid={error === undefined ? undefined : true}
      />
    </div>
  );
}
