import { Choice, ChoiceGroup } from './choice-group';
import type { FieldProps } from './field-props';
import type { Option } from './option';

type CheckboxGroupFieldProps<Value extends string> = FieldProps<readonly Value[]> & {
  readonly options: readonly Option<Value>[];
};

/** Any number of a few answers, kept in the order of the list. */
export function CheckboxGroupField<Value extends string>(props: CheckboxGroupFieldProps<Value>) {
  const { id, name, label, hint, optional, error, value, onChange, options } = props;
  const choose = (chosen: Value, checked: boolean) =>
    onChange(
      options.map((option) => option.value).filter((option) => (option === chosen ? checked : value.includes(option))),
    );
  return (
    <ChoiceGroup id={id} label={label} hint={hint} optional={optional} error={error} beside={false}>
      {options.map((option) => (
        <Choice
          key={option.value}
          type="checkbox"
          name={name}
          label={option.label}
          hint={option.hint}
          checked={value.includes(option.value)}
          onChange={(checked) => choose(option.value, checked)}
        />
      ))}
    </ChoiceGroup>
  );
}
