import css from './field.module.css';
import { fieldMessage } from './field-label';
import type { FieldProps } from './field-props';

type CheckboxFieldProps = Omit<FieldProps<boolean>, 'optional'>;

/** Yes or no to one statement. */
export function CheckboxField({ id, name, label, hint, error, value, onChange }: CheckboxFieldProps) {
  return (
    <div className={css['check']} data-wrong={error !== undefined}>
      {error !== undefined && (
        <div className={css['error']} id={`${id}-error`}>
          {fieldMessage(error)}
        </div>
      )}
      <label className={css['option']}>
        <input
          type="checkbox"
          id={id}
          name={name}
          checked={value}
          onChange={(event) => onChange(event.currentTarget.checked)}
          aria-invalid={error !== undefined}
          aria-describedby={error === undefined ? undefined : `${id}-error`}
        />
        <span>
          {label}
          {hint !== undefined && <span className={css['optionHint']}>{hint}</span>}
        </span>
      </label>
    </div>
  );
}
