import { TextInput } from '@mantine/core';
import type { HTMLInputAutoCompleteAttribute, HTMLInputTypeAttribute } from 'react';
import css from './field.module.css';
import { FieldLabel, fieldMessage } from './field-label';
import type { FieldProps } from './field-props';

type TextFieldProps = FieldProps<string> & {
  readonly type?: Extract<HTMLInputTypeAttribute, 'text' | 'email' | 'tel' | 'search' | 'password'>;
  /** Which keys a phone shows. */
  readonly inputMode?: 'text' | 'numeric' | 'tel' | 'email';
  readonly autoComplete?: HTMLInputAutoCompleteAttribute;
  /** As wide as what one is expected to write. */
  readonly width?: 'short' | 'medium' | 'full';
};

/** One line of text. */
export function TextField(props: TextFieldProps) {
  const { label, hint, optional, error, value, onChange, width = 'full', ...input } = props;
  return (
    <TextInput
      {...input}
      label={<FieldLabel label={label} optional={optional} />}
      description={hint}
      error={fieldMessage(error)}
      value={value}
      onChange={(event) => onChange(event.currentTarget.value)}
      classNames={{ wrapper: css[width] ?? '' }}
    />
  );
}
