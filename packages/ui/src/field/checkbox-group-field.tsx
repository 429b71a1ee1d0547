import { Choice, ChoiceGroup } from './choice-group';
import type { FieldProps } from './field-props';
import type { Option } from './option';

type CheckboxGroupFieldProps<Value extends string> = FieldProps<readonly Value[]> & {
  readonly options: readonly Option<Value>[];
};

/** Any number of a few answers, all in sight. */
export function CheckboxGroupField<Value extends string>(props: CheckboxGroupFieldProps<Value>) {
  const { id, label, hint, optional, error, value, onChange, options } = props;
  return (
    <ChoiceGroup id={id} label={label} hint={hint} optional={optional} error={error} beside={undefined}>
      {options.map((option) => (
        <Choice
          key={option.value}
          type="checkbox"
          name={id}
          label={option.label}
          hint={option.hint}
          checked={value.includes(option.value)}
          onChange={(checked) =>
            onChange(checked ? [...value, option.value] : value.filter((chosen) => chosen !== option.value))
          }
        />
      ))}
    </ChoiceGroup>
  );
}
