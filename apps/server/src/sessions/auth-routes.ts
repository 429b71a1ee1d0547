import type { FastifyInstance, FastifyRequest } from 'fastify';
import type { Auth } from './auth';
import { clientIpHeader } from './client-ip-header';

/** What the apps use of better-auth. Its other endpoints are not there. */
const served = [
  { method: 'POST', url: '/auth/sign-in/email' },
  { method: 'POST', url: '/auth/sign-out' },
  { method: 'GET', url: '/auth/get-session' },
] as const;

/** Hands the sign-in endpoints to better-auth, which wants the request's body as it came. */
export async function authRoutes(app: FastifyInstance, { auth }: { auth: Auth }): Promise<void> {
  app.removeAllContentTypeParsers();
  app.addContentTypeParser('*', { parseAs: 'string', bodyLimit: 10_000 }, (_request, body, done) => done(null, body));
  for (const { method, url } of served) {
    app.route({
      method,
      url,
      handler: async (request, reply) => {
        const response = await auth.handler(webRequestOf(request));
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

/** The request's headers as the web platform has them. */
export function headersOf(request: FastifyRequest): Headers {
  const headers = new Headers();
  for (const [name, value] of Object.entries(request.headers)) {
    if (value !== undefined) headers.set(name, Array.isArray(value) ? value.join(', ') : value);
  }
  headers.set(clientIpHeader, request.ip);
  return headers;
}

function webRequestOf(request: FastifyRequest): Request {
  const url = new URL(request.url, `${request.protocol}://${request.host}`);
  const body = typeof request.body === 'string' && request.body !== '' ? request.body : null;
  return new Request(url, { method: request.method, headers: headersOf(request), body });
}
