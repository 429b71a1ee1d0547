import { Textarea } from '@mantine/core';
import { FieldLabel, fieldMessage } from './field-label';
import type { FieldProps } from './field-props';

type TextAreaProps = FieldProps<string> & {
  /** Rows before anything is written; grows with the text. */
  readonly rows?: number;
};

/** Text of any length. Grows as one writes, so that everything written can be seen. */
export function TextArea({ label, hint, optional, error, value, onChange, rows = 4, ...input }: TextAreaProps) {
  return (
    <Textarea
      {...input}
      autosize
      minRows={rows}
      label={<FieldLabel label={label} optional={optional} />}
      description={hint}
      error={fieldMessage(error)}
      value={value}
      onChange={(event) => onChange(event.currentTarget.value)}
    />
  );
}
