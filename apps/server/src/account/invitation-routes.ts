import { randomUUID } from 'node:crypto';
import { hashOfLinkSecret } from '@kraften/api/kernel/link-secret';
import type { OwnerTransaction } from '@kraften/db/database';
import { findOpenInvitation, type InvitationRecord, useInvitation } from '@kraften/db/records/invitation';
import { auditSessionEvent, findUserIdByEmail } from '@kraften/db/records/session-event';
import type { FieldError } from '@kraften/domain/concepts/field-error/field-error';
import { userRoleLabels } from '@kraften/domain/concepts/user-role/user-role';
import { hashPassword } from 'better-auth/crypto';
import type { FastifyInstance, FastifyRequest } from 'fastify';
import { drawField, errorSummary } from '../pages/form-parts';
import { html } from '../pages/html';
import { page } from '../pages/page';
import { textValuesOf } from '../pages/text-values';
import { currentSession, type Sessions } from '../sessions/current-session';
import { letTryAgain } from '../sessions/slow-guessing';
import { callAuth, setCookies } from './call-auth';
import { newPasswordField, newPasswordProblem } from './new-password';

/** Where the link of an invitation leads: a password of one's own, or for who has an account already, one role more. */
export async function invitationRoutes(app: FastifyInstance, sessions: Sessions): Promise<void> {
  const { authClient } = sessions.database;
  const invitationOf = async (token: string) =>
    await findOpenInvitation(authClient, hashOfLinkSecret(token), new Date());

  app.get('/inbjudan', async (request, reply) => {
    const { kod: token = '' } = textValuesOf(request.query);
    const invitation = await invitationOf(token);
    if (invitation === null) return reply.status(404).send(overPage());
    if (invitation.userId === null && (await findUserIdByEmail(authClient, invitation.email)) !== null) {
      const session = await currentSession(sessions, request);
      return reply.send(oneRoleMorePage({ invitation, token, isSignedIn: session?.user.email === invitation.email }));
    }
    return reply.send(choosePage({ invitation, token, errors: [] }));
  });

  app.post('/inbjudan', async (request, reply) => {
    const { kod: token = '', password = '' } = textValuesOf(request.body);
    const invitation = await invitationOf(token);
    if (invitation === null) return reply.status(404).send(overPage());
    const { name, email } = invitation;
    const known = await findUserIdByEmail(authClient, email);
    if (invitation.userId === null && known !== null) {
      const session = await currentSession(sessions, request);
      if (session?.user.email !== email) return reply.send(oneRoleMorePage({ invitation, token, isSignedIn: false }));
      const use = { request, token, userId: known };
      const used = await once(token, () => authClient.$transaction((tx) => useLogged(tx, use)));
      if (!used) return reply.status(404).send(overPage());
      return reply.redirect('/konto/vidare', 303);
    }
    const problem = newPasswordProblem(password, [name, email]);
    if (problem !== null) {
      const errors = [{ field: 'password', message: problem }];
      return reply.status(422).send(choosePage({ invitation, token, errors }));
    }
    const passwordHash = await hashPassword(password);
    const letIn = async (tx: OwnerTransaction) => {
      const userId = invitation.userId ?? randomUUID();
      if (invitation.userId === null) {
        await tx.user.create({ data: { id: userId, name, email } });
        await tx.account.create({
          data: { id: randomUUID(), accountId: userId, userId, providerId: 'credential', password: passwordHash },
        });
      } else {
        const credential = { providerId: 'credential', accountId: userId };
        await tx.account.upsert({
          where: { providerId_accountId: credential },
          create: { id: randomUUID(), userId, ...credential, password: passwordHash },
          update: { password: passwordHash },
        });
        await tx.twoFactor.deleteMany({ where: { userId } });
        await tx.passkey.deleteMany({ where: { userId } });
        await tx.session.deleteMany({ where: { userId } });
        await tx.user.update({ where: { id: userId }, data: { twoFactorEnabled: false } });
      }
      await useLogged(tx, { request, token, userId });
    };
    if (!(await once(token, () => authClient.$transaction(letIn)))) return reply.status(404).send(overPage());
    await letTryAgain(sessions.auth, sessions.database, email);
    const signedIn = await callAuth(sessions, request, { path: '/auth/sign-in/email', body: { email, password } });
    return setCookies(reply, signedIn.cookies).redirect('/konto/vidare', 303);
  });

  /** False when somebody else, or a second press, was first with the link. */
  async function once(token: string, use: () => Promise<void>): Promise<boolean> {
    try {
      await use();
      return true;
    } catch (error) {
      if ((await invitationOf(token)) === null) return false;
      throw error;
    }
  }
}

type InvitationUse = { readonly request: FastifyRequest; readonly token: string; readonly userId: string };

/** Gives the user what the link gives, in the same transaction as the entry that says so. */
async function useLogged(tx: OwnerTransaction, { request, token, userId }: InvitationUse): Promise<void> {
  if (!(await useInvitation(tx, hashOfLinkSecret(token), userId))) throw new Error('The link gives nothing any more');
  await auditSessionEvent(tx, { action: 'account:use-invitation', userId, requestId: request.id });
}

type InvitationPage = { readonly invitation: InvitationRecord; readonly token: string };

function choosePage({ invitation, token, errors }: InvitationPage & { errors: readonly FieldError[] }): string {
  const { name, email, role } = invitation;
  return page(
    errors.length > 0 ? 'Fel: Välkommen till Kraften' : 'Välkommen till Kraften',
    html`
<h1>Välkommen, ${name}</h1>
<p class="lead">${role === null ? 'Här väljer du ett nytt lösenord.' : html`Du är inbjuden till Kraften som ${seatText(invitation)}. Välj ett lösenord, så är du inne.`}</p>
${errorSummary(errors)}
<form method="post" action="/inbjudan" novalidate>
<input type="hidden" name="kod" value="${token}">
<div class="field"><label for="email">Din e-postadress, som du loggar in med</label>
<input id="email" name="email" type="email" value="${email}" readonly autocomplete="username"></div>
${drawField(newPasswordField, '', errors)}
<button type="submit">Fortsätt</button>
</form>`,
  );
}

function oneRoleMorePage({ invitation, token, isSignedIn }: InvitationPage & { isSignedIn: boolean }): string {
  const till = `/inbjudan?${new URLSearchParams({ kod: token })}`;
  return page(
    'Du har redan ett konto',
    html`
<h1>Du har redan ett konto</h1>
<p class="lead">Du är inbjuden som ${seatText(invitation)}. Rollen läggs till det konto som du har, ${invitation.email}.</p>
${
  isSignedIn
    ? html`<form method="post" action="/inbjudan"><input type="hidden" name="kod" value="${token}"><button type="submit">Ta emot rollen</button></form>`
    : html`<p><a class="button" href="/logga-in?${new URLSearchParams({ till }).toString()}">Logga in först</a></p>`
}`,
  );
}

function overPage(): string {
  return page(
    'Länken gäller inte',
    html`
<h1>Länken gäller inte längre</h1>
<p class="lead">Den har använts, tagits tillbaka eller blivit för gammal. Be den som gav dig länken om en ny.</p>
<p>Har du redan valt lösenord? <a href="/konto">Logga in</a></p>`,
  );
}

function seatText({ role, placeName }: InvitationRecord): string {
  const label = role === null ? '' : userRoleLabels[role].sv.toLowerCase();
  return placeName === null ? label : `${label} i ${placeName}`;
}
