import { TextInput } from '@mantine/core';
import { useState } from 'react';
import css from './field.module.css';
import { FieldLabel, fieldMessage } from './field-label';
import type { FieldProps } from './field-props';

type NumberFieldProps = FieldProps<number | null> & {
  /** What is counted, after the field: "månader", "kronor". */
  readonly unit?: string;
  /** Whether halves may be written. Default false. */
  readonly decimals?: boolean;
};

/** A number as one writes it in Swedish (`1 234,5`), or null. Anything else stays as written, and the form says what is wrong. */
export function NumberField(props: NumberFieldProps) {
  const { label, hint, optional, error, value, onChange, unit, decimals = false, ...input } = props;
  const [text, setText] = useState(textOf(value));
  const shown = sameNumber(readNumber(text, decimals), value) ? text : textOf(value);
  return (
    <TextInput
      {...input}
      inputMode={decimals ? 'decimal' : 'numeric'}
      autoComplete="off"
      label={<FieldLabel label={label} optional={optional} />}
      description={hint}
      error={fieldMessage(error)}
      value={shown}
      onChange={(event) => {
        const written = event.currentTarget.value;
        const read = readNumber(written, decimals);
        event.currentTarget.setCustomValidity(read === 'unreadable' ? unreadable(decimals) : '');
        setText(written);
        onChange(read === 'unreadable' ? null : read);
      }}
      inputContainer={(children) =>
        unit === undefined ? (
          children
        ) : (
          <span className={css['withUnit']}>
            {children}
            {unit}
          </span>
        )
      }
      classNames={{ wrapper: css['short'] ?? '' }}
    />
  );
}

/** Reads a Swedish number; no text is null. Spaces of any kind may group thousands. */
function readNumber(text: string, decimals: boolean): number | null | 'unreadable' {
  const bare = text.replaceAll(/\s/g, '').replace('−', '-').replace(',', '.');
  if (bare === '') return null;
  const form = decimals ? /^-?\d+(\.\d+)?$/ : /^-?\d+$/;
  return form.test(bare) ? Number(bare) : 'unreadable';
}

/** Unreadable text stands for null in the form's values. */
function sameNumber(read: number | null | 'unreadable', value: number | null): boolean {
  return (read === 'unreadable' ? null : read) === value;
}

function textOf(value: number | null): string {
  return value === null ? '' : String(value).replace('.', ',');
}

function unreadable(decimals: boolean): string {
  return decimals ? 'Skriv ett tal med siffror, som 12 eller 12,5.' : 'Skriv ett heltal med siffror, som 12.';
}
