import type { FieldError } from '@kraften/domain/concepts/field-error/field-error';
import { renderSVG } from 'uqr';
import { drawField, errorSummary } from '../pages/form-parts';
import { Html, html } from '../pages/html';
import { page } from '../pages/page';

const passwordField = { name: 'password', label: 'Ditt lösenord', type: 'password', autocomplete: 'current-password' };

/** Before the second factor is there: what it is, and the password once more. */
export function beginTwoFactorsPage({ errors }: { errors: readonly FieldError[] }): string {
  return page(
    errors.length > 0 ? 'Fel: Inloggning i två steg' : 'Inloggning i två steg',
    html`
<h1>Inloggning i två steg</h1>
<p class="lead">Du skriver ditt lösenord och sedan en kod från din telefon. Då räcker det inte att någon får veta lösenordet.</p>
<p>Du behöver en autentiseringsapp på telefonen, till exempel Microsoft Authenticator, Google Authenticator eller den som finns
i telefonens lösenordshanterare. Har du en sådan i jobbet redan, så går den bra.</p>
${errorSummary(errors)}
<form method="post" action="/konto/tva-steg/borja" novalidate>
${drawField(passwordField, '', errors)}
<button type="submit">Fortsätt</button>
</form>`,
    { signedIn: true },
  );
}

/** The secret as a picture for the app's camera and as text, and the first code back. */
export function scanPage({ uri, errors }: { uri: string; errors: readonly FieldError[] }): string {
  const secret = new URL(uri).searchParams.get('secret') ?? '';
  return page(
    errors.length > 0 ? 'Fel: Lägg till Kraften i appen' : 'Lägg till Kraften i appen',
    html`
<h1>Lägg till Kraften i appen</h1>
<ol class="steps">
<li><p>Öppna autentiseringsappen på telefonen och välj att lägga till ett konto.</p></li>
<li><p>Rikta telefonens kamera mot bilden.</p>
<div class="code-picture" role="img" aria-label="QR-kod som lägger till Kraften i autentiseringsappen">${qrOf(uri)}</div>
<p>Läser du det här på telefonen, eller kan du inte använda kameran? <a href="${uri}">Öppna appen härifrån</a>, eller skriv
nyckeln i den:</p>
<p><code>${secret.replace(/(.{4})(?=.)/g, '$1 ')}</code></p></li>
<li><p>Skriv de sex siffrorna som appen nu visar.</p></li>
</ol>
${errorSummary(errors)}
<form method="post" action="/konto/tva-steg/kod" novalidate>
<input type="hidden" name="uri" value="${uri}">
${drawField({ name: 'code', label: 'Kod från appen', autocomplete: 'one-time-code', inputMode: 'numeric' }, '', errors)}
<button type="submit">Slå på</button>
</form>
<p class="foot"><a href="/konto">Avbryt</a></p>`,
    { signedIn: true },
  );
}

/** The recovery codes, shown once. */
export function recoveryCodesPage({ codes }: { codes: readonly string[] }): string {
  return page(
    'Spara dina reservkoder',
    html`
<h1>Spara dina reservkoder</h1>
<p class="done" role="status">Inloggning i två steg är påslagen.</p>
<p class="lead">Tappar du telefonen loggar du in med en av de här koderna. Var och en går att använda en gång.</p>
<ul class="codes">${codes.map((code) => html`<li><code>${code}</code></li>`)}</ul>
<p>Skriv ut sidan eller spara koderna i en lösenordshanterare, inte på telefonen som har appen. De visas bara nu.</p>
<p><a class="button" href="/konto/vidare">Jag har sparat koderna</a></p>`,
    { signedIn: true },
  );
}

/** When it is on: new recovery codes, and taking it away where the rule lets one. */
export function twoFactorChoicesPage(options: {
  readonly codesLeft: number;
  readonly isRequired: boolean;
  readonly errors: readonly FieldError[];
}): string {
  const { codesLeft, isRequired, errors } = options;
  return page(
    errors.length > 0 ? 'Fel: Inloggning i två steg' : 'Inloggning i två steg',
    html`
<h1>Inloggning i två steg</h1>
<p class="lead">Påslagen. Du har ${codesLeft === 1 ? 'en reservkod' : `${codesLeft} reservkoder`} kvar.</p>
${errorSummary(errors)}
<form method="post" action="/konto/tva-steg/andra" novalidate>
${drawField(passwordField, '', errors)}
<div class="row"><button type="submit" name="what" value="codes">Visa nya reservkoder</button>
${isRequired ? null : html`<button type="submit" name="what" value="off" class="quiet">Slå av två steg</button>`}</div>
</form>
<p class="foot">Nya koder gör de gamla ogiltiga.${
      isRequired ? ' Din roll behöver två steg, så det går inte att slå av dem.' : null
    } Har du en ny telefon? ${isRequired ? 'Be verksamhetsledaren eller administratören om en ny länk.' : 'Slå av och slå sedan på igen.'}</p>`,
    { signedIn: true },
  );
}

/** The library draws it from the address alone: squares, and nothing that was typed. */
function qrOf(text: string): Html {
  return new Html(renderSVG(text, { border: 2 }));
}
