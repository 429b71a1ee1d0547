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
};

/** Label, hint, error and input. A password is never written back. */
export function drawField(field: Field, value: string, errors: readonly FieldError[]): Html {
  const { name, label, hint, type = 'text', autocomplete, inputMode } = field;
  const message = errors.find((error) => error.field === name)?.message ?? null;
  const described = [hint === undefined ? '' : `${name}-hint`, message === null ? '' : `${name}-error`]
    .join(' ')
    .trim();
  return html`
<div class="field${message === null ? null : ' invalid'}">
<label for="${name}">${label}</label>
${hint === undefined ? null : html`<p class="hint" id="${name}-hint">${hint}</p>`}
${message === null ? null : html`<p class="error" id="${name}-error">Fel: ${message}</p>`}
<input id="${name}" name="${name}" type="${type}" value="${type === 'password' ? '' : value}"
${described === '' ? null : html` aria-describedby="${described}"`}${message === null ? null : html` aria-invalid="true"`}
${inputMode === undefined ? null : html` inputmode="${inputMode}"`}${autocomplete === undefined ? null : html` autocomplete="${autocomplete}"`}>
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
