import { deletePasskey, insertPasskey, loadPasskeys, renamePasskey } from '@kraften/db/records/passkey';
import { auditSessionEvent } from '@kraften/db/records/session-event';
import type { FieldError } from '@kraften/domain/concepts/field-error/field-error';
import { PasskeyName } from '@kraften/domain/concepts/passkey/passkey-name';
import type { FastifyInstance, FastifyReply, FastifyRequest } from 'fastify';
import { textValuesOf } from '../pages/text-values';
import type { Sessions } from '../sessions/current-session';
import { confirmPage } from './confirm-page';
import { deviceOf } from './device-of';
import { beginMakingPasskey, madePasskeyOf } from './make-passkey';
import { endSessions } from './own-sessions';
import { passkeysPage } from './passkey-pages';
import { askForOwnPasskey, askForProof, signedIn } from './signed-in';

const doneTexts: Readonly<Record<string, string>> = {
  ny: 'Nyckeln är tillagd. Nästa gång kan du logga in med den.',
  namn: 'Nyckeln har fått ett nytt namn.',
  borta: 'Nyckeln är borttagen. Det går inte längre att logga in med den.',
};

/** Somebody's own passkeys, for who has lately shown that it is them. */
export async function passkeyRoutes(app: FastifyInstance, sessions: Sessions): Promise<void> {
  const { authClient } = sessions.database;
  askForOwnPasskey(app, sessions, '/konto/nycklar');
  askForProof(app, '/konto/nycklar');

  type Shown = { readonly newName?: string; readonly errors?: readonly FieldError[]; readonly done?: string | null };
  async function show(request: FastifyRequest, reply: FastifyReply, { newName, errors = [], done = null }: Shown) {
    const session = signedIn(request);
    const passkeys = await loadPasskeys(authClient, session.user.id);
    const device = deviceOf(request.headers['user-agent'] ?? null);
    const proposed = passkeys.some(({ name }) => name === device) ? '' : device;
    const creationOptions = JSON.stringify(await beginMakingPasskey(sessions, { request, session, passkeys }));
    return reply.send(passkeysPage({ passkeys, creationOptions, newName: newName ?? proposed, errors, done }));
  }

  app.get('/konto/nycklar', async (request, reply) =>
    show(request, reply, { done: doneTexts[textValuesOf(request.query)['klart'] ?? ''] ?? null }),
  );

  app.post('/konto/nycklar/ny', async (request, reply) => {
    const { name: newName = '', response = '' } = textValuesOf(request.body);
    const { user, sessionId, hasProvedTwice } = signedIn(request);
    const refuse = (message: string) =>
      show(request, reply.status(422), { newName, errors: [{ field: 'name', message }] });
    const name = PasskeyName.safeParse(newName);
    if (!name.success) return await refuse(name.error.issues[0]?.message ?? '');
    const made = await madePasskeyOf(sessions, { request, sessionId, response });
    if (made === null) return await refuse('Nyckeln blev inte klar i tid. Försök igen.');
    const before = new Date();
    const isNew = await authClient.$transaction(async (tx) => {
      if (!(await insertPasskey(tx, { ...made, userId: user.id, name: name.data }, sessionId))) return false;
      await auditSessionEvent(tx, { action: 'account:add-passkey', userId: user.id, requestId: request.id });
      return true;
    });
    if (!isNew) return await refuse('Den nyckeln finns redan.');
    // Those that a password alone opened.
    if (!hasProvedTwice) await endSessions(sessions, { userId: user.id, keep: sessionId, before });
    return reply.redirect('/konto/nycklar?klart=ny', 303);
  });

  app.post('/konto/nycklar/namn', async (request, reply) => {
    const { id = '', name: typed = '' } = textValuesOf(request.body);
    const name = PasskeyName.safeParse(typed);
    if (!name.success) {
      const message = name.error.issues[0]?.message ?? '';
      return await show(request, reply.status(422), { errors: [{ field: `namn-${id}`, message }] });
    }
    const isRenamed = await renamePasskey(authClient, { id, userId: signedIn(request).user.id }, name.data);
    return reply.redirect(isRenamed ? '/konto/nycklar?klart=namn' : '/konto/nycklar', 303);
  });

  app.post('/konto/nycklar/ta-bort', async (request, reply) => {
    const { id = '', sure } = textValuesOf(request.body);
    const { user, sessionId, mustHaveTwoFactors } = signedIn(request);
    const passkeys = await loadPasskeys(authClient, user.id);
    const passkey = passkeys.find((each) => each.id === id);
    if (passkey === undefined) return reply.redirect('/konto/nycklar', 303);
    if (sure === undefined) {
      const leavesOneStep = mustHaveTwoFactors && passkeys.length === 1 && !user.hasTwoFactors;
      return reply.send(
        confirmPage({
          title: `Ta bort nyckeln ${passkey.name}?`,
          text: `Det går då inte att logga in med den, och du loggas ut på alla andra enheter.${
            leavesOneStep
              ? ' Det är din sista nyckel. Sedan behöver du slå på inloggning i två steg för att arbeta.'
              : ''
          }`,
          ...{ verb: 'Ta bort nyckeln', address: '/konto/nycklar/ta-bort', fields: { id }, back: '/konto/nycklar' },
        }),
      );
    }
    await authClient.$transaction(async (tx) => {
      if (!(await deletePasskey(tx, { id, userId: user.id }))) return;
      await auditSessionEvent(tx, { action: 'account:remove-passkey', userId: user.id, requestId: request.id });
    });
    await endSessions(sessions, { userId: user.id, keep: sessionId });
    return reply.redirect('/konto/nycklar?klart=borta', 303);
  });
}
