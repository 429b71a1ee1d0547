import { Textarea } from '@mantine/core';
import { useLayoutEffect, useRef } from 'react';
import css from './field.module.css';
import { FieldLabel, fieldMessage } from './field-label';
import type { FieldProps } from './field-props';

type TextAreaProps = FieldProps<string> & {
  /** Rows before anything is written; grows with the text. */
  readonly rows?: number;
};

/** Text of any length. Grows as one writes, so that everything written can be seen. */
export function TextArea({ label, hint, optional, error, value, onChange, rows = 4, ...input }: TextAreaProps) {
  const area = useRef<HTMLTextAreaElement>(null);

  useLayoutEffect(() => {
    if (area.current && !CSS.supports('field-sizing', 'content')) fitHeight(area.current);
  }, [value]);

  return (
    <Textarea
      {...input}
      ref={area}
      rows={rows}
      label={<FieldLabel label={label} optional={optional} />}
      description={hint}
      error={fieldMessage(error)}
      value={value}
      onChange={(event) => onChange(event.currentTarget.value)}
      classNames={{ input: css['growing'] ?? '' }}
      style={{ '--rows': rows }}
    />
  );
}

/** For browsers that can't size a field by its content themselves. */
function fitHeight(area: HTMLTextAreaElement) {
  area.style.height = 'auto';
  area.style.height = `${area.scrollHeight + area.offsetHeight - area.clientHeight}px`;
}
