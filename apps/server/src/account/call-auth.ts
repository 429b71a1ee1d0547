import type { FastifyReply, FastifyRequest } from 'fastify';
import type { Sessions } from '../sessions/current-session';
import { answerAudited } from '../sessions/session-log';
import { headersOf } from '../sessions/web-request';

export type AuthAnswer = {
  readonly status: number;
  readonly body: unknown;
  readonly cookies: readonly string[];
};

/** Asks better-auth for what a page's form asks for, with its limits on tries and its origin check, and logs it. */
export async function callAuth(
  sessions: Sessions,
  request: FastifyRequest,
  { path, body }: { readonly path: string; readonly body: object },
): Promise<AuthAnswer> {
  const text = JSON.stringify(body);
  const url = new URL(path, `${request.protocol}://${request.host}`);
  const headers = headersOf(request);
  headers.set('content-type', 'application/json');
  headers.delete('content-length');
  const response = await answerAudited(sessions, {
    ...{ request, path, body: text },
    handle: () => sessions.auth.handler(new Request(url, { method: 'POST', headers, body: text })),
  });
  const answered = await response.text();
  return {
    status: response.status,
    body: answered === '' ? null : JSON.parse(answered),
    cookies: response.headers.getSetCookie(),
  };
}

/** Lets the answer set the cookies. */
export function setCookies(reply: FastifyReply, cookies: readonly string[]): FastifyReply {
  for (const cookie of cookies) reply.header('set-cookie', cookie);
  return reply;
}
