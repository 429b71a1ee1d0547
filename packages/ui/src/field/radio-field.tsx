import { Choice, ChoiceGroup } from './choice-group';
import type { FieldProps } from './field-props';
import type { Option } from './option';

type RadioFieldProps<Value extends string> = FieldProps<Value | null> & {
  readonly options: readonly Option<Value>[];
  /** Short answers side by side, such as yes and no. */
  readonly beside?: boolean;
};

/** One of a few answers, all in sight. */
export function RadioField<Value extends string>(props: RadioFieldProps<Value>) {
  const { id, label, hint, optional, error, value, onChange, options, beside } = props;
  return (
    <ChoiceGroup id={id} label={label} hint={hint} optional={optional} error={error} beside={beside}>
      {options.map((option) => (
        <Choice
          key={option.value}
          type="radio"
          name={id}
          label={option.label}
          hint={option.hint}
          checked={option.value === value}
          onChange={() => onChange(option.value)}
        />
      ))}
    </ChoiceGroup>
  );
}
