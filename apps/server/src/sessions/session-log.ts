import type { Database } from '@kraften/db/database';
import { auditSessionEvent, findUserIdByEmail, type SessionEvent } from '@kraften/db/records/session-event';
import type { FastifyRequest } from 'fastify';
import { z } from 'zod';
import type { Auth } from './auth';
import { headersOf } from './web-request';

const SignedIn = z.object({ user: z.object({ id: z.string() }) });
const Tried = z.object({ email: z.email() });

type SessionLog = { readonly auth: Auth; readonly database: Database };

/** Answers the request through `handle`, and only when what it did to a session is in the audit log. */
export async function answerAudited(
  log: SessionLog,
  request: FastifyRequest,
  handle: () => Promise<Response>,
): Promise<Response> {
  switch (request.routeOptions.url) {
    case '/auth/sign-in/email':
      return await auditedSignIn(log, request, handle);
    case '/auth/sign-out':
      return await auditedSignOut(log, request, handle);
    default:
      return await handle();
  }
}

async function auditedSignIn({ database }: SessionLog, request: FastifyRequest, handle: () => Promise<Response>) {
  const response = await handle();
  if (response.ok) {
    const { user } = SignedIn.parse(await response.clone().json());
    await write(database, request, { action: 'session:sign-in', userId: user.id });
  } else if (isRefusedTry(response)) {
    const email = emailIn(request.body);
    const userId = email === null ? null : await findUserIdByEmail(database.authClient, email);
    await write(database, request, { action: 'session:sign-in-failed', userId });
  }
  return response;
}

async function auditedSignOut(
  { auth, database }: SessionLog,
  request: FastifyRequest,
  handle: () => Promise<Response>,
) {
  const session = await auth.api.getSession({ headers: headersOf(request), query: { disableRefresh: true } });
  const response = await handle();
  if (response.ok && session !== null) {
    await write(database, request, { action: 'session:sign-out', userId: session.user.id });
  }
  return response;
}

/** A try that was held back isn't one: a flood of them must not fill the log. */
function isRefusedTry({ status }: Response): boolean {
  return status >= 400 && status < 500 && status !== 429;
}

async function write(database: Database, request: FastifyRequest, event: Omit<SessionEvent, 'requestId'>) {
  await auditSessionEvent(database.authClient, { ...event, requestId: request.id });
}

/** The address that was tried, from either kind of body that better-auth takes. */
function emailIn(body: unknown): string | null {
  if (typeof body !== 'string') return null;
  const tried = Tried.safeParse(jsonIn(body) ?? Object.fromEntries(new URLSearchParams(body)));
  return tried.success ? tried.data.email : null;
}

function jsonIn(body: string): unknown {
  try {
    return JSON.parse(body);
  } catch {
    return null;
  }
}
