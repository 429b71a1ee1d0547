import type { ReactNode } from 'react';
import { ErrorSummary } from './error-summary';
import css from './form.module.css';
import { fieldId, type KraftenForm } from './use-kraften-form';

type FormProps<Values extends object> = {
  readonly form: KraftenForm<Values>;
  /** Names the form for those who hear the page. */
  readonly label: string;
  readonly children: ReactNode;
};

/** A form with its error summary on top. Fields stand in one column. */
export function Form<Values extends object>({ form, label, children }: FormProps<Values>) {
  return (
    <form className={css['form']} aria-label={label} noValidate onSubmit={form.onSubmit}>
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
          errors={form.errors.map(({ field, message }) => ({ message, target: targetOf(form, field) }))}
        />
      )}
      {children}
    </form>
  );
}

/** The field that an error is about: its own, or the one that holds it (`goals` for `goals.0.text`). */
function targetOf<Values extends object>(form: KraftenForm<Values>, field: string): string | null {
  const names = Object.keys(form.values);
  const name = names.find((one) => one === field) ?? names.find((one) => field.startsWith(`${one}.`));
  return name === undefined ? null : fieldId(form.id, name);
}
