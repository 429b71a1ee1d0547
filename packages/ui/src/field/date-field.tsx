import { TextInput } from '@mantine/core';
import css from './field.module.css';
import { FieldLabel, fieldMessage } from './field-label';
import type { FieldProps } from './field-props';

type DateFieldProps = FieldProps<string | null> & {
  /** First and last day that the calendar offers, ISO. */
  readonly min?: string;
  readonly max?: string;
};

/** A day, as ISO text or null. Half a date counts as nothing, and the form says so when it is sent. */
export function DateField({ label, hint, optional, error, value, onChange, ...input }: DateFieldProps) {
  return (
    <TextInput
      {...input}
      type="date"
      label={<FieldLabel label={label} optional={optional} />}
      description={hint}
      error={fieldMessage(error)}
      value={value ?? ''}
      onChange={(event) => onChange(event.currentTarget.value === '' ? null : event.currentTarget.value)}
      classNames={{ wrapper: css['short'] ?? '' }}
    />
  );
}
