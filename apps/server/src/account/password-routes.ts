import { keepSecondFactor } from '@kraften/db/records/passkey';
import type { FieldError } from '@kraften/domain/concepts/field-error/field-error';
import type { FastifyInstance } from 'fastify';
import { drawField, errorSummary } from '../pages/form-parts';
import { html } from '../pages/html';
import { page } from '../pages/page';
import { textValuesOf } from '../pages/text-values';
import type { Sessions } from '../sessions/current-session';
import { callAuth, setCookies } from './call-auth';
import { newPasswordField, newPasswordProblem } from './new-password';
import { askForProof, signedIn } from './signed-in';
import { tooManyTries } from './too-many-tries';

/** A new password in the place of the old one. */
export async function passwordRoutes(app: FastifyInstance, sessions: Sessions): Promise<void> {
  askForProof(app, '/konto/losenord');

  app.get('/konto/losenord', async (_request, reply) => reply.send(passwordPage([])));

  app.post('/konto/losenord', async (request, reply) => {
    const { currentPassword = '', newPassword = '' } = textValuesOf(request.body);
    const { user, hasProvedTwice } = signedIn(request);
    const problem = newPasswordProblem(newPassword, [user.name, user.email]);
    const errors = [
      ...(currentPassword === '' ? [{ field: 'currentPassword', message: 'Skriv lösenordet som du har nu.' }] : []),
      ...(problem === null ? [] : [{ field: 'newPassword', message: problem }]),
    ];
    if (errors.length > 0) return reply.status(422).send(passwordPage(errors));
    const { status, cookies } = await callAuth(sessions, request, {
      path: '/auth/change-password',
      body: { currentPassword, newPassword, revokeOtherSessions: true },
    });
    if (status === 200) {
      // The one session that is left is new, and belongs to who had shown two factors in the old one.
      if (hasProvedTwice && !user.hasTwoFactors) await keepSecondFactor(sessions.database.authClient, user.id);
      return setCookies(reply, cookies).redirect('/konto?klart=losenord', 303);
    }
    const message = status === 429 ? tooManyTries : 'Lösenordet som du har nu stämmer inte. Skriv det igen.';
    return reply.status(422).send(passwordPage([{ field: 'currentPassword', message }]));
  });
}

function passwordPage(errors: readonly FieldError[]): string {
  const current = { name: 'currentPassword', label: 'Lösenordet som du har nu', type: 'password' };
  return page(
    errors.length > 0 ? 'Fel: Byt lösenord' : 'Byt lösenord',
    html`
<h1>Byt lösenord</h1>
<p class="lead">När du har bytt loggas alla andra enheter ut.</p>
${errorSummary(errors)}
<form method="post" action="/konto/losenord" novalidate>
${drawField({ ...current, autocomplete: 'current-password' }, '', errors)}
${drawField({ ...newPasswordField, name: 'newPassword' }, '', errors)}
<button type="submit">Byt lösenord</button>
</form>
<p class="foot"><a href="/konto">Tillbaka till Mitt konto</a></p>`,
    { signedIn: true },
  );
}
