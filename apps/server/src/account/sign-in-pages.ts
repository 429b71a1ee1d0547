import type { FieldError } from '@kraften/domain/concepts/field-error/field-error';
import { drawField, errorSummary } from '../pages/form-parts';
import { html } from '../pages/html';
import { page } from '../pages/page';
import type { TextValues } from '../pages/text-values';
import { passkeySignInForm } from './passkey-pages';

type FormPage = { readonly values: TextValues; readonly errors: readonly FieldError[] };

/** `reason` is why somebody who may be signed in already is asked to sign in. */
type SignInPage = FormPage & { readonly reason?: string | null };

/** E-mail and password, on a page of the server's own. `till` is where one was on the way to. */
export function signInPage({ values, errors, reason = null }: SignInPage): string {
  return page(
    errors.length > 0 ? 'Fel: Logga in' : 'Logga in',
    html`
<h1>Logga in</h1>
${reason === null ? null : html`<p class="lead">${reason}</p>`}
${errorSummary(errors)}
<form method="post" action="/logga-in" novalidate>
<input type="hidden" name="till" value="${values['till'] ?? ''}">
${drawField({ name: 'email', label: 'E-postadress', type: 'email', autocomplete: 'username' }, values['email'] ?? '', errors)}
${drawField({ name: 'password', label: 'Lösenord', type: 'password', autocomplete: 'current-password' }, '', errors)}
<button type="submit">Logga in</button>
</form>
${passkeySignInForm(values['till'] ?? '')}
<p class="foot">Har du glömt lösenordet? Be verksamhetsledaren eller administratören om en ny länk.</p>`,
    { usesPasskeys: true },
  );
}

/** The second step: a code from the app, or one of the recovery codes. */
export function codePage({ values, errors }: FormPage): string {
  return page(
    errors.length > 0 ? 'Fel: Skriv koden' : 'Skriv koden',
    html`
<h1>Skriv koden</h1>
<p class="lead">Lösenordet stämde. Öppna din autentiseringsapp och skriv de sex siffrorna som står vid Kraften.</p>
${errorSummary(errors)}
<form method="post" action="/logga-in/kod" novalidate>
<input type="hidden" name="till" value="${values['till'] ?? ''}">
${drawField(
  {
    ...{ name: 'code', label: 'Kod', autocomplete: 'one-time-code' },
    hint: 'Har du inte telefonen? Skriv en av dina reservkoder i stället.',
  },
  values['code'] ?? '',
  errors,
)}
<button type="submit">Logga in</button>
</form>
<p class="foot">Har du varken telefonen eller reservkoderna? Be verksamhetsledaren eller administratören om en ny länk.
<a href="/logga-in">Börja om</a></p>`,
  );
}
