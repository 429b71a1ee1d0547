import type { FieldError } from '@kraften/domain/concepts/field-error/field-error';
import { type Html, html } from './html';

/** A field of a form on the server's own pages. */
export type Field = {
  readonly name: string;
  readonly label: string;
  readonly hint?: string;
  readonly type?: string;
  readonly autocomplete?: string;
  readonly inputMode?: string;
  readonly maxLength?: number;
};

/** Label, hint, error and input. A password is never written back. */
export function drawField(field: Field, value: string, errors: readonly FieldError[]): Html {
  const { name, type = 'text', autocomplete, inputMode, maxLength } = field;
  return around(
    field,
    errors,
    (
      attributes,
    ) => html`<input id="${name}" name="${name}" type="${type}" value="${type === 'password' ? '' : value}"${attributes}
${inputMode === undefined ? null : html` inputmode="${inputMode}"`}${autocomplete === undefined ? null : html` autocomplete="${autocomplete}"`}${maxLength === undefined ? null : html` maxlength="${maxLength}"`}>`,
  );
}

export type Choice = Pick<Field, 'name' | 'label' | 'hint'> & {
  readonly options: readonly { readonly value: string; readonly label: string }[];
};

/** One of some. Nothing is chosen beforehand. */
export function drawSelect(choice: Choice, chosen: string, errors: readonly FieldError[]): Html {
  const options = [{ value: '', label: 'Välj' }, ...choice.options];
  return around(
    choice,
    errors,
    (attributes) =>
      html`<select id="${choice.name}" name="${choice.name}"${attributes}>${options.map(
        ({ value, label }) =>
          html`<option value="${value}"${value === chosen ? html` selected` : null}>${label}</option>`,
      )}</select>`,
  );
}

function around(
  { name, label, hint }: Pick<Field, 'name' | 'label' | 'hint'>,
  errors: readonly FieldError[],
  control: (attributes: Html) => Html,
): Html {
  const message = errors.find((error) => error.field === name)?.message ?? null;
  const described = [hint === undefined ? '' : `${name}-hint`, message === null ? '' : `${name}-error`]
    .join(' ')
    .trim();
  const attributes = html`${described === '' ? null : html` aria-describedby="${described}"`}${message === null ? null : html` aria-invalid="true"`}`;
  return html`
<div class="field${message === null ? null : ' invalid'}">
<label for="${name}">${label}</label>
${hint === undefined ? null : html`<p class="hint" id="${name}-hint">${hint}</p>`}
${message === null ? null : html`<p class="error" id="${name}-error">Fel: ${message}</p>`}
${control(attributes)}
</div>`;
}

/** Everything to put right, first on the page and with the focus. */
export function errorSummary(errors: readonly FieldError[]): Html | null {
  if (errors.length === 0) return null;
  return html`
<div class="summary" role="alert" tabindex="-1" autofocus>
<h2>Rätta det här</h2>
<ul>${errors.map(({ field, message }) => html`<li><a href="#${field}">${message}</a></li>`)}</ul>
</div>`;
}
