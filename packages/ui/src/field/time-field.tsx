import { TextInput } from '@mantine/core';
import css from './field.module.css';
import { FieldLabel, fieldMessage } from './field-label';
import type { FieldProps } from './field-props';

/** A time of day, `HH:MM` or null. */
export function TimeField({ label, hint, optional, error, value, onChange, ...input }: FieldProps<string | null>) {
  return (
    <TextInput
      {...input}
      type="time"
      label={<FieldLabel label={label} optional={optional} />}
      description={hint}
      error={fieldMessage(error)}
      value={value ?? ''}
      onChange={(event) => onChange(event.currentTarget.value === '' ? null : event.currentTarget.value)}
      classNames={{ wrapper: css['short'] ?? '' }}
    />
  );
}
