import type { PasskeyRecord } from '@kraften/db/records/passkey';
import type { FieldError } from '@kraften/domain/concepts/field-error/field-error';
import { drawField, errorSummary } from '../pages/form-parts';
import { type Html, html } from '../pages/html';
import { instantText } from '../pages/instant-text';
import { page } from '../pages/page';

type PasskeysPage = {
  readonly passkeys: readonly PasskeyRecord[];
  /** What the browser makes a new key from, as JSON. */
  readonly creationOptions: string;
  /** The name of a new key, as it was typed or is proposed. */
  readonly newName: string;
  readonly errors: readonly FieldError[];
  readonly done: string | null;
};

/** Somebody's own keys: to add one, to call one something else, to take one away. */
export function passkeysPage({ passkeys, creationOptions, newName, errors, done }: PasskeysPage): string {
  return page(
    errors.length > 0 ? 'Fel: Nycklar' : 'Nycklar',
    html`
<h1>Nycklar</h1>
<p class="lead">Med en nyckel (passkey) loggar du in med fingret, ansiktet eller det som du låser upp skärmen med. Du behöver varken
lösenord eller kod.</p>
${done === null ? null : html`<p class="done" role="status">${done}</p>`}
${errorSummary(errors)}
${
  passkeys.length === 0
    ? null
    : html`<section aria-labelledby="dina"><h2 id="dina">Dina nycklar</h2><ul class="list">${passkeys.map(ownPasskey)}</ul></section>`
}
<section aria-labelledby="ny"><h2 id="ny">Lägg till en nyckel</h2>
<form method="post" action="/konto/nycklar/ny" novalidate data-passkey="add" data-options="${creationOptions}" hidden>
<input type="hidden" name="response" value="">
${drawField(
  {
    ...{ name: 'name', label: 'Vad ska nyckeln heta?', autocomplete: 'off', maxLength: 60 },
    hint: 'Till exempel datorn, telefonen eller säkerhetsnyckeln som den ligger i',
  },
  newName,
  errors,
)}
<button type="submit">Lägg till nyckeln</button>
<p role="status" class="status"></p>
</form>
${withoutPasskeys('skapa nycklar')}</section>
<p class="foot"><a href="/konto">Tillbaka till Mitt konto</a></p>`,
    { signedIn: true, usesPasskeys: true },
  );
}

/** Signs in with a key; without a script, or in an old browser, it says that this can't be done here. */
export function passkeySignInForm(till: string): Html {
  return html`
<form method="post" action="/logga-in/nyckel" data-passkey="sign-in" class="passkey" hidden>
<input type="hidden" name="till" value="${till}"><input type="hidden" name="response" value="">
<h2>Logga in med nyckel</h2>
<button type="submit" class="quiet">Använd nyckel</button>
<p role="status" class="status"></p>
</form>
${withoutPasskeys('logga in med nyckel')}`;
}

/** A line on Mitt konto. */
export function passkeyLine({ name, createdAt, lastUsedAt }: PasskeyRecord): Html {
  return html`<li><strong>${name}</strong><span>${timesText({ createdAt, lastUsedAt })}</span></li>`;
}

function ownPasskey({ id, name, ...times }: PasskeyRecord): Html {
  const fieldId = `namn-${id}`;
  return html`<li><strong>${name}</strong><span>${timesText(times)}</span>
<form method="post" action="/konto/nycklar/namn" class="beside" novalidate>
<input type="hidden" name="id" value="${id}">
<div class="field"><label for="${fieldId}">Nytt namn<span class="unseen"> på ${name}</span></label>
<input id="${fieldId}" name="name" value="${name}" autocomplete="off" maxlength="60"></div>
<button type="submit" class="quiet">Byt namn<span class="unseen"> på ${name}</span></button>
</form>
<form method="post" action="/konto/nycklar/ta-bort" class="inline"><input type="hidden" name="id" value="${id}"><button type="submit" class="quiet">Ta bort<span class="unseen"> ${name}</span></button></form></li>`;
}

function timesText({ createdAt, lastUsedAt }: Pick<PasskeyRecord, 'createdAt' | 'lastUsedAt'>): string {
  const used = lastUsedAt === null ? 'inte använd än' : `använd senast ${instantText(lastUsedAt)}`;
  return `Tillagd ${instantText(createdAt)}, ${used}`;
}

function withoutPasskeys(what: string): Html {
  return html`<p class="foot" data-without-passkeys>Den här webbläsaren kan inte ${what}. Det kräver en nyare webbläsare som får köra skript.</p>`;
}
