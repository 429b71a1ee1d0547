import type { callAccountsDoor } from '@kraften/api/doors/accounts';
import { authorities, authorityLabels } from '@kraften/domain/concepts/authority/authority';
import type { FieldError } from '@kraften/domain/concepts/field-error/field-error';
import { daysToAnswer } from '@kraften/domain/concepts/invitation/invitation';
import { type UserRole, userRoleLabels } from '@kraften/domain/concepts/user-role/user-role';
import { drawField, drawSelect, errorSummary } from '../pages/form-parts';
import { type Html, html } from '../pages/html';
import { instantText } from '../pages/instant-text';
import { page } from '../pages/page';
import type { TextValues } from '../pages/text-values';

type Listed = Awaited<ReturnType<ReturnType<typeof callAccountsDoor>['user']['list']>>;
type User = Listed['users'][number];

type UsersPage = Listed & {
  readonly ownUserId: string;
  readonly values: TextValues;
  readonly errors: readonly FieldError[];
  readonly done: string | null;
};

/** Who can sign in, who has been asked to, and the form that asks one more. */
export function usersPage(list: UsersPage): string {
  const { users, invitations, errors, done } = list;
  return page(
    errors.length > 0 ? 'Fel: Användare' : 'Användare',
    html`
<h1>Användare</h1>
${done === null ? null : html`<p class="done" role="status">${done}</p>`}
${errorSummary(errors)}
<section aria-labelledby="bjud-in"><h2 id="bjud-in">Bjud in någon</h2>${invitationForm(list)}</section>
${
  invitations.length === 0
    ? null
    : html`<section aria-labelledby="vantar"><h2 id="vantar">Väntar på svar</h2>
<ul class="list">${invitations.map(invitationLine)}</ul></section>`
}
<section aria-labelledby="anvandare"><h2 id="anvandare">Kan logga in</h2>
<ul class="list">${users.map((user) => userLine(user, list.ownUserId))}</ul></section>`,
    { signedIn: true },
  );
}

function invitationForm({ teams, roles, values, errors }: UsersPage): Html {
  const roleOptions = roles.map((role) => ({ value: role, label: userRoleLabels[role].sv }));
  const teamOptions = teams.map(({ id, name }) => ({ value: id, label: name }));
  const [onlyTeam] = teams.length === 1 ? teams : [];
  return html`
<form method="post" action="/konto/anvandare/bjud-in" novalidate>
${drawField({ name: 'name', label: 'Namn', autocomplete: 'off' }, values['name'] ?? '', errors)}
${drawField({ name: 'email', label: 'E-postadress', type: 'email', autocomplete: 'off' }, values['email'] ?? '', errors)}
${drawSelect({ name: 'role', label: 'Roll', options: roleOptions }, values['role'] ?? '', errors)}
${roles.includes('authority-representative') ? authorityField(values, errors) : null}
${
  onlyTeam === undefined
    ? drawSelect(
        { name: 'teamId', label: 'Team', hint: 'För en förbundschef: något av förbundets team', options: teamOptions },
        values['teamId'] ?? '',
        errors,
      )
    : html`<input type="hidden" name="teamId" value="${onlyTeam.id}">`
}
<button type="submit">Gör en inbjudan</button>
</form>`;
}

function authorityField(values: TextValues, errors: readonly FieldError[]): Html {
  const options = authorities.map((authority) => ({ value: authority, label: authorityLabels[authority].sv }));
  const hint = 'Bara för den som ska representera en myndighet i teamet';
  return drawSelect({ name: 'authority', label: 'Myndighet', hint, options }, values['authority'] ?? '', errors);
}

function invitationLine({ id, name, email, role, placeName, expiresAt }: Listed['invitations'][number]): Html {
  const what = role === null ? 'ny väg in' : seatText(role, placeName);
  return html`<li><strong>${name}</strong> ${email}<span>${what}, länken gäller till ${instantText(expiresAt)}</span>
${action({ address: '/konto/anvandare/aterkalla', invitationId: id }, 'Ta tillbaka', name)}</li>`;
}

function userLine({ userId, name, email, hasTwoFactors, seats }: User, ownUserId: string): Html {
  return html`<li><strong>${name}</strong> ${email}
<span>${hasTwoFactors ? 'Har två steg eller nyckel' : 'Loggar in med bara lösenord'}</span>
${seats.map(
  ({ membershipId, role, placeName }) =>
    html`<div class="seat">${seatText(role, placeName)} ${
      userId === ownUserId
        ? null
        : action(
            { address: '/konto/anvandare/ta-bort', membershipId },
            'Ta bort rollen',
            `${name}, ${seatText(role, placeName)}`,
          )
    }</div>`,
)}
${seats.length === 0 ? html`<div class="seat">Ingen roll</div>` : null}
${userId === ownUserId ? null : action({ address: '/konto/anvandare/ny-lank', userId }, 'Ge en ny länk', name)}</li>`;
}

/** A button that does one thing to one of many; whose it is, is said to those who hear the page. */
function action({ address, ...fields }: { address: string } & TextValues, text: string, whose: string): Html {
  return html`<form method="post" action="${address}" class="inline">${Object.entries(fields).map(
    ([name, value]) => html`<input type="hidden" name="${name}" value="${value}">`,
  )}<button type="submit" class="quiet">${text}<span class="unseen"> för ${whose}</span></button></form>`;
}

/** The link, which is shown once, and what to do with it. */
export function linkPage({
  name,
  link,
  kind,
}: {
  name: string;
  link: string;
  kind: keyof typeof daysToAnswer;
}): string {
  const days = daysToAnswer[kind];
  return page(
    'Skicka länken',
    html`
<h1>Skicka länken till ${name}</h1>
<p class="lead">Länken gäller i ${days === 1 ? 'ett dygn' : `${days} dagar`} och går att använda en gång. Den visas bara nu.</p>
<p class="link"><code>${link}</code></p>
<p>Den som har länken kan logga in. Skicka den så att bara ${name} kan läsa den, till exempel i er interna chatt eller
krypterad e-post, och säg till när du har skickat den.</p>
<p><a class="button" href="/konto/anvandare">Klar</a></p>`,
    { signedIn: true },
  );
}

function seatText(role: UserRole, placeName: string | null): string {
  return placeName === null ? userRoleLabels[role].sv : `${userRoleLabels[role].sv}, ${placeName}`;
}
