import type { FastifyInstance } from 'fastify';
import { currentSession, type Sessions } from './current-session';
import { answerAudited } from './session-log';
import { webRequestOf } from './web-request';

/** What the apps use of better-auth. Its other endpoints are not there. */
const served = [
  { method: 'POST', url: '/auth/sign-in/email' },
  { method: 'POST', url: '/auth/two-factor/verify-totp' },
  { method: 'POST', url: '/auth/two-factor/verify-backup-code' },
  { method: 'POST', url: '/auth/passkey/begin-sign-in' },
  { method: 'POST', url: '/auth/passkey/sign-in' },
  { method: 'POST', url: '/auth/sign-out' },
  { method: 'GET', url: '/auth/get-session' },
] as const;

/** Hands the sign-in endpoints to better-auth, which wants the request's body as it came. */
export async function authRoutes(app: FastifyInstance, sessions: Sessions): Promise<void> {
  app.removeAllContentTypeParsers();
  app.addContentTypeParser('*', { parseAs: 'string', bodyLimit: 10_000 }, (_request, body, done) => done(null, body));
  for (const { method, url } of served) {
    app.route({
      method,
      url,
      handler: async (request, reply) => {
        // A session that nobody has used is over before better-auth is asked about it.
        if (method === 'GET') await currentSession(sessions, request);
        const body = typeof request.body === 'string' ? request.body : '';
        const response = await answerAudited(sessions, {
          ...{ request, path: url, body },
          handle: () => sessions.auth.handler(webRequestOf(request)),
        });
        reply.status(response.status).header('cache-control', 'no-store');
        response.headers.forEach((value, name) => {
          if (name !== 'set-cookie') reply.header(name, value);
        });
        for (const cookie of response.headers.getSetCookie()) reply.header('set-cookie', cookie);
        return reply.send(await response.text());
      },
    });
  }
}
