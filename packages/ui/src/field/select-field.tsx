import { NativeSelect } from '@mantine/core';
import { IconChevronDown } from '@tabler/icons-react';
import css from './field.module.css';
import { FieldLabel, fieldMessage } from './field-label';
import type { FieldProps } from './field-props';
import type { Option } from './option';

type SelectFieldProps<Value extends string> = FieldProps<Value | null> & {
  readonly options: readonly Option<Value>[];
  /** Stands for nothing chosen. */
  readonly placeholder?: string;
};

/** One of a closed list, in the browser's own list. For up to five answers a `RadioField` is easier. */
export function SelectField<Value extends string>(props: SelectFieldProps<Value>) {
  const { label, hint, optional, error, value, onChange, options, placeholder = 'Välj …', ...input } = props;
  return (
    <NativeSelect
      {...input}
      label={<FieldLabel label={label} optional={optional} />}
      description={hint}
      error={fieldMessage(error)}
      value={value ?? ''}
      onChange={(event) =>
        onChange(options.find((option) => option.value === event.currentTarget.value)?.value ?? null)
      }
      rightSection={<IconChevronDown size={18} aria-hidden />}
      classNames={{ wrapper: css['medium'] ?? '' }}
    >
      <option value="">{placeholder}</option>
      {options.map((option) => (
        <option key={option.value} value={option.value}>
          {option.label}
        </option>
      ))}
    </NativeSelect>
  );
}
