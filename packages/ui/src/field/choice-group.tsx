import type { ReactNode } from 'react';
import css from './field.module.css';
import { FieldLabel, fieldMessage } from './field-label';

type ChoiceGroupProps = {
  readonly id: string;
  readonly label: string;
  readonly hint: ReactNode;
  readonly optional: boolean | undefined;
  readonly error: string | undefined;
  readonly beside: boolean | undefined;
  readonly children: ReactNode;
};

/** The frame round several radios or checkboxes that answer one question. */
export function ChoiceGroup({ id, label, hint, optional, error, beside, children }: ChoiceGroupProps) {
  const hintId = hint === undefined ? '' : `${id}-description`;
  const errorId = error === undefined ? '' : `${id}-error`;
  return (
    <fieldset
      className={css['group']}
      id={id}
      data-wrong={error !== undefined}
      aria-describedby={`${hintId} ${errorId}`.trim() || undefined}
    >
      <legend className={css['legend']}>
        <FieldLabel label={label} optional={optional} />
      </legend>
      {hint !== undefined && (
        <div className={css['hint']} id={hintId}>
          {hint}
        </div>
      )}
      {error !== undefined && (
        <div className={css['error']} id={errorId}>
          {fieldMessage(error)}
        </div>
      )}
      <div className={css['options']} data-beside={beside}>
        {children}
      </div>
    </fieldset>
  );
}

type ChoiceProps = {
  readonly type: 'radio' | 'checkbox';
  readonly name: string;
  readonly label: string;
  readonly hint: string | undefined;
  readonly checked: boolean;
  readonly onChange: (checked: boolean) => void;
};

/** One answer: the whole row can be pressed. */
export function Choice({ type, name, label, hint, checked, onChange }: ChoiceProps) {
  return (
    <label className={css['option']}>
      <input type={type} name={name} checked={checked} onChange={(event) => onChange(event.currentTarget.checked)} />
      <span>
        {label}
        {hint !== undefined && <span className={css['optionHint']}>{hint}</span>}
      </span>
    </label>
  );
}
