import type { FieldError } from '@kraften/domain/concepts/field-error/field-error';
import type { FastifyInstance, FastifyReply, FastifyRequest } from 'fastify';
import * as z from 'zod/mini';
import { textValuesOf } from '../pages/text-values';
import type { Sessions } from '../sessions/current-session';
import { callAuth, setCookies } from './call-auth';
import { endSessions } from './own-sessions';
import { askForOwnPasskey, askForProof, signedIn } from './signed-in';
import { tooManyTries } from './too-many-tries';
import { beginTwoFactorsPage, recoveryCodesPage, scanPage, twoFactorChoicesPage } from './two-factor-pages';

const Begun = z.object({ totpURI: z.string() });
const Codes = z.object({ backupCodes: z.array(z.string()) });
const Uri = z.string().check(z.regex(/^otpauth:\/\/totp\/Kraften/));

const wrongPassword = 'Lösenordet stämmer inte. Skriv det igen.';

/** Setting up the second factor, new recovery codes, and taking it away. */
export async function twoFactorRoutes(app: FastifyInstance, sessions: Sessions): Promise<void> {
  askForOwnPasskey(app, sessions, '/konto/tva-steg');
  askForProof(app, '/konto/tva-steg');
  const codesOf = async (userId: string) => (await sessions.auth.api.viewBackupCodes({ body: { userId } })).backupCodes;

  async function showChoices(request: FastifyRequest, reply: FastifyReply, errors: readonly FieldError[]) {
    const { user, mustHaveTwoFactors } = signedIn(request);
    const codesLeft = (await codesOf(user.id)).length;
    return reply.send(twoFactorChoicesPage({ codesLeft, isRequired: mustHaveTwoFactors, errors }));
  }

  app.get('/konto/tva-steg', async (request, reply) =>
    signedIn(request).user.hasTwoFactors
      ? await showChoices(request, reply, [])
      : reply.send(beginTwoFactorsPage({ errors: [] })),
  );

  app.post('/konto/tva-steg/borja', async (request, reply) => {
    const { password = '' } = textValuesOf(request.body);
    const begun = await callAuth(sessions, request, { path: '/auth/two-factor/enable', body: { password } });
    const answer = Begun.safeParse(begun.body);
    if (answer.success) return reply.send(scanPage({ uri: answer.data.totpURI, errors: [] }));
    return reply.status(422).send(beginTwoFactorsPage({ errors: [passwordError(password, begun.status)] }));
  });

  app.post('/konto/tva-steg/kod', async (request, reply) => {
    const { code = '', uri: sent } = textValuesOf(request.body);
    const uri = Uri.safeParse(sent);
    if (!uri.success) return reply.redirect('/konto/tva-steg', 303);
    const digits = code.replace(/\s/g, '');
    const refuse = (message: string) =>
      reply.status(422).send(scanPage({ uri: uri.data, errors: [{ field: 'code', message }] }));
    if (!/^\d{6}$/.test(digits)) return refuse('Skriv de sex siffrorna som appen visar.');
    const { user } = signedIn(request);
    const before = new Date();
    const verified = await callAuth(sessions, request, {
      path: '/auth/two-factor/verify-totp',
      body: { code: digits },
    });
    if (verified.status !== 200) {
      return refuse(
        verified.status === 429 ? tooManyTries : 'Koden stämmer inte. Vänta på nästa kod i appen och skriv den.',
      );
    }
    // Those that a password alone opened.
    await endSessions(sessions, { userId: user.id, before });
    return setCookies(reply, verified.cookies).send(recoveryCodesPage({ codes: await codesOf(user.id) }));
  });

  app.post('/konto/tva-steg/andra', async (request, reply) => {
    const { password = '', what } = textValuesOf(request.body);
    const { mustHaveTwoFactors } = signedIn(request);
    if (what === 'off' && mustHaveTwoFactors) return reply.redirect('/konto/tva-steg', 303);
    const path = what === 'off' ? '/auth/two-factor/disable' : '/auth/two-factor/generate-backup-codes';
    const { status, body, cookies } = await callAuth(sessions, request, { path, body: { password } });
    if (status !== 200) return await showChoices(request, reply.status(422), [passwordError(password, status)]);
    if (what === 'off') return setCookies(reply, cookies).redirect('/konto?klart=tva-steg-av', 303);
    return reply.send(recoveryCodesPage({ codes: Codes.parse(body).backupCodes }));
  });
}

function passwordError(password: string, status: number): FieldError {
  if (status === 429) return { field: 'password', message: tooManyTries };
  return { field: 'password', message: password === '' ? 'Skriv ditt lösenord.' : wrongPassword };
}
