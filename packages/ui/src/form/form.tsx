import type { FieldError } from '@kraften/domain/concepts/field-error/field-error';
import type { KeyboardEvent, ReactNode } from 'react';
import { ErrorSummary } from './error-summary';
import css from './form.module.css';
import { fieldId, type KraftenForm } from './use-kraften-form';

type FormProps<Values extends object> = {
  readonly form: KraftenForm<Values>;
  /** Names the form for those who hear the page. */
  readonly label: string;
  /** Shows a field that isn't on the page, by the path of its error. Default: all fields are. */
  readonly showField?: (field: string) => void;
  readonly children: ReactNode;
};

/** A form with its error summary on top. Fields stand in one column. Control and Enter in any of them sends it. */
export function Form<Values extends object>({ form, label, showField, children }: FormProps<Values>) {
  return (
    <form className={css['form']} aria-label={label} noValidate onSubmit={form.onSubmit} onKeyDown={sendByKeys}>
      {form.failure !== null && (
        <ErrorSummary
          attempt={form.attempt}
          title="Det gick inte att spara"
          errors={[{ message: form.failure, target: null }]}
        />
      )}
      {form.errors.length > 0 && (
        <ErrorSummary
          attempt={form.attempt}
          errors={inFieldOrder(form).map(({ field, message }) => ({
            ...{ message, target: targetOf(form, field) },
            ...(showField === undefined ? {} : { show: () => showField(field) }),
          }))}
        />
      )}
      {children}
    </form>
  );
}

/** Keys pressed in a dialog that the form opened are the dialog's own. */
function sendByKeys(event: KeyboardEvent<HTMLFormElement>): void {
  const form = event.currentTarget;
  const isInForm = event.target instanceof Element && event.target.closest('form, dialog') === form;
  if (event.key !== 'Enter' || !(event.ctrlKey || event.metaKey) || event.repeat || !isInForm) return;
  event.preventDefault();
  form.requestSubmit();
}

/** Errors in the order of the form's values, which is the order of its fields; those about no field last. */
function inFieldOrder<Values extends object>(form: KraftenForm<Values>): readonly FieldError[] {
  const names = Object.keys(form.values);
  const place = ({ field }: FieldError) => {
    const name = fieldOf(names, field);
    return name === undefined ? names.length : names.indexOf(name);
  };
  return form.errors.toSorted((a, b) => place(a) - place(b));
}

function targetOf<Values extends object>(form: KraftenForm<Values>, path: string): string | null {
  const name = fieldOf(Object.keys(form.values), path);
  return name === undefined ? null : fieldId(form.id, name);
}

/** The field that an error is about: its own, or the one that holds it (`goals` for `goals.0.text`). */
function fieldOf(names: readonly string[], path: string): string | undefined {
  return names.find((name) => name === path) ?? names.find((name) => path.startsWith(`${name}.`));
}
