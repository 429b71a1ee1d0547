import type { FieldError } from '@kraften/domain/concepts/field-error/field-error';
import { signInCodeIn } from '@kraften/domain/concepts/sign-in-code/sign-in-code';
import { triesHeldBackText } from '@kraften/domain/concepts/sign-in-tries/tries-held-back';
import type { FastifyInstance } from 'fastify';
import { textValuesOf } from '../pages/text-values';
import { currentSession, type Sessions } from '../sessions/current-session';
import { jsonIn } from '../sessions/json-in';
import { callAuth, setCookies } from './call-auth';
import { ownAddress } from './own-address';
import { codePage, signInPage } from './sign-in-pages';
import { tooManyTries } from './too-many-tries';

const reasonTexts: Readonly<Record<string, string>> = {
  igen: 'Logga in igen, så att vi vet att det är du som ändrar hur du loggar in.',
  nyckel: 'Du har en nyckel. Logga in med den för att fortsätta.',
};

/** Signing in and out on pages of the server's own, for the account's pages and for who has no app. */
export async function signInRoutes(app: FastifyInstance, sessions: Sessions): Promise<void> {
  app.get('/logga-in', async (request, reply) => {
    const { till, skal } = textValuesOf(request.query);
    const known = skal === undefined ? null : await currentSession(sessions, request);
    const values = { till: ownAddress(till), email: known?.user.email ?? '' };
    return reply.send(signInPage({ values, errors: [], reason: reasonTexts[skal ?? ''] ?? null }));
  });

  app.post('/logga-in', async (request, reply) => {
    const { email = '', password = '', till } = textValuesOf(request.body);
    const address = ownAddress(till);
    const refuse = (errors: readonly FieldError[]) =>
      reply.status(422).send(signInPage({ values: { email, till: address }, errors }));
    const missing = [
      ...(email.trim() === '' ? [{ field: 'email', message: 'Skriv din e-postadress.' }] : []),
      ...(password === '' ? [{ field: 'password', message: 'Skriv ditt lösenord.' }] : []),
    ];
    if (missing.length > 0) return refuse(missing);
    const { status, body, cookies } = await callAuth(sessions, request, {
      path: '/auth/sign-in/email',
      body: { email: email.trim(), password },
    });
    if (status === 200) {
      return setCookies(reply, cookies).redirect(asksForSecondFactor(body) ? codeAddress(address) : address, 303);
    }
    const wrong = 'E-postadressen eller lösenordet stämmer inte. Kontrollera båda och försök igen.';
    const message = triesHeldBackText(body) ?? (status === 429 ? tooManyTries : wrong);
    return refuse([{ field: 'email', message }]);
  });

  app.post('/logga-in/nyckel', async (request, reply) => {
    const { response = '', till } = textValuesOf(request.body);
    const address = ownAddress(till);
    const { status, cookies } = await callAuth(sessions, request, {
      path: '/auth/passkey/sign-in',
      body: { response: jsonIn(response) },
    });
    if (status === 200) return setCookies(reply, cookies).redirect(address, 303);
    const message =
      status === 429 ? tooManyTries : 'Det gick inte att logga in med nyckeln. Försök igen, eller använd lösenordet.';
    return reply.status(422).send(signInPage({ values: { till: address }, errors: [{ field: 'email', message }] }));
  });

  app.get('/logga-in/kod', async (request, reply) =>
    reply.send(codePage({ values: { till: ownAddress(textValuesOf(request.query)['till']) }, errors: [] })),
  );

  app.post('/logga-in/kod', async (request, reply) => {
    const { code = '', till } = textValuesOf(request.body);
    const address = ownAddress(till);
    const refuse = (message: string) =>
      reply.status(422).send(codePage({ values: { till: address }, errors: [{ field: 'code', message }] }));
    const call = secondFactorCall(code);
    if (call === null) return refuse('Skriv sex siffror, eller en reservkod som K7MT-2PXW.');
    const { status, cookies } = await callAuth(sessions, request, call);
    if (status === 200) return setCookies(reply, cookies).redirect(address, 303);
    return refuse(
      status === 429
        ? tooManyTries
        : 'Koden stämmer inte, eller så har det gått för lång tid. Skriv den kod som visas nu, eller börja om.',
    );
  });

  app.post('/logga-ut', async (request, reply) => {
    const { cookies } = await callAuth(sessions, request, { path: '/auth/sign-out', body: {} });
    return setCookies(reply, cookies).redirect('/', 303);
  });
}

function codeAddress(till: string): string {
  return `/logga-in/kod?${new URLSearchParams({ till })}`;
}

function asksForSecondFactor(body: unknown): boolean {
  return typeof body === 'object' && body !== null && 'twoFactorRedirect' in body;
}

/** What to ask better-auth for a code as it was typed; null for what can be none. */
function secondFactorCall(typed: string): { path: string; body: object } | null {
  const found = signInCodeIn(typed);
  if (found === null) return null;
  const way = found.kind === 'recovery' ? 'verify-backup-code' : 'verify-totp';
  return { path: `/auth/two-factor/${way}`, body: { code: found.code } };
}
