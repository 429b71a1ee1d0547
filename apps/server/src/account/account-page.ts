import type { PasskeyRecord } from '@kraften/db/records/passkey';
import { type Html, html } from '../pages/html';
import { instantText } from '../pages/instant-text';
import { page } from '../pages/page';
import { deviceOf } from './device-of';
import type { OwnSession } from './own-sessions';
import { passkeyLine } from './passkey-pages';

/** What somebody's own account shows. */
export type AccountPage = {
  readonly name: string;
  readonly email: string;
  readonly roles: readonly string[];
  readonly twoFactors: 'on' | 'by-passkey' | 'off' | 'missing';
  readonly passkeys: readonly PasskeyRecord[];
  readonly sessions: readonly OwnSession[];
  readonly done: string | null;
  /** Whether they let others in. */
  readonly keepsAccounts: boolean;
  /** Where they work; null for who has no app. */
  readonly workPlace: string | null;
};

/** Somebody's own account: who they are, how they sign in, and where they are signed in. */
export function accountPage({
  name,
  email,
  roles,
  twoFactors,
  passkeys,
  sessions,
  done,
  workPlace,
  keepsAccounts,
}: AccountPage): string {
  return page(
    'Mitt konto',
    html`
<h1>Mitt konto</h1>
${workPlace === null ? null : html`<p><a href="${workPlace}">Till ${workPlace === '/arbete/' ? 'teamets arbete' : 'styrgruppens resultat'}</a></p>`}
${done === null ? null : html`<p class="done" role="status">${done}</p>`}
<dl>
<dt>Namn</dt><dd>${name}</dd>
<dt>E-postadress</dt><dd>${email}</dd>
<dt>Roll</dt><dd>${roles.length === 0 ? 'Ingen' : roles.join(', ')}</dd>
</dl>
${keepsAccounts ? html`<section><h2>Användare</h2><p><a href="/konto/anvandare">Bjud in och ta bort användare</a></p></section>` : null}
<section><h2>Inloggning i två steg</h2>${twoFactorText[twoFactors]}</section>
<section><h2>Nycklar</h2>
${
  passkeys.length === 0
    ? html`<p>Med en nyckel (passkey) loggar du in med fingret, ansiktet eller det som du låser upp skärmen med.</p>`
    : html`<ul class="list">${passkeys.map(passkeyLine)}</ul>`
}
<p><a href="/konto/nycklar">${passkeys.length === 0 ? 'Lägg till en nyckel' : 'Lägg till, byt namn på eller ta bort nycklar'}</a></p></section>
<section><h2>Lösenord</h2>
<p><a href="/konto/losenord">Byt lösenord</a></p></section>
<section><h2>Här är du inloggad</h2>
<ul class="list">${sessions.map(sessionLine)}</ul>
${
  sessions.length < 2
    ? null
    : html`<form method="post" action="/konto/logga-ut-andra"><button type="submit" class="quiet">Logga ut överallt utom här</button></form>`
}
</section>
<form method="post" action="/logga-ut"><button type="submit">Logga ut</button></form>`,
    { signedIn: true },
  );
}

const twoFactorText: Record<AccountPage['twoFactors'], Html> = {
  on: html`<p>Påslagen. När du loggar in skriver du också en kod från din telefon.</p>
<p><a href="/konto/tva-steg">Reservkoder och andra val</a></p>`,
  'by-passkey': html`<p>Du loggar in med nyckel, och den räknas som två steg. Vill du kunna logga in med lösenordet också, så slå på
koder från din telefon.</p>
<p><a href="/konto/tva-steg">Slå på inloggning i två steg</a></p>`,
  off: html`<p>Avslagen. Med två steg räcker det inte att någon annan får veta ditt lösenord.</p>
<p><a href="/konto/tva-steg">Slå på inloggning i två steg</a></p>`,
  missing: html`<p><strong>Du behöver slå på den innan du kan arbeta i Kraften.</strong> Det tar någon minut.</p>
<p><a href="/konto/tva-steg">Slå på inloggning i två steg</a> eller <a href="/konto/nycklar">lägg till en nyckel</a></p>`,
};

function sessionLine({ isThisOne, userAgent, createdAt, lastUsedAt }: OwnSession): Html {
  return html`<li><strong>${deviceOf(userAgent)}</strong>${isThisOne ? html` <em>den du använder nu</em>` : null}
<span>Inloggad ${instantText(createdAt)}${isThisOne ? null : `, använd senast ${instantText(lastUsedAt)}`}</span></li>`;
}
