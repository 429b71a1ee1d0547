import { TextInput } from '@mantine/core';
import { type HTMLInputAutoCompleteAttribute, type HTMLInputTypeAttribute, useId } from 'react';
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
  /** What the browser offers to complete the text with. Anything else can be written too. */
  readonly suggestions?: readonly string[];
};

/** One line of text. */
export function TextField(props: TextFieldProps) {
  const { label, hint, optional, error, value, onChange, width = 'full', suggestions, ...input } = props;
  const listId = useId();
  const field = (
    <TextInput
      {...input}
      {...(suggestions === undefined ? {} : { list: listId })}
      label={<FieldLabel label={label} optional={optional} />}
      description={hint}
      error={fieldMessage(error)}
      value={value}
      onChange={(event) => onChange(event.currentTarget.value)}
      classNames={{ wrapper: css[width] ?? '' }}
    />
  );
  if (suggestions === undefined) return field;
  return (
    <>
      {field}
      <datalist id={listId}>
        {suggestions.map((text) => (
          <option key={text} value={text} />
        ))}
      </datalist>
    </>
  );
}
