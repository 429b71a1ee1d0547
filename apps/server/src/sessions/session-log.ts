import type { Database } from '@kraften/db/database';
import { findPasskey } from '@kraften/db/records/passkey';
import { auditSessionEvent, findUserIdByEmail, type SessionEvent } from '@kraften/db/records/session-event';
import type { FastifyRequest } from 'fastify';
import * as z from 'zod/mini';
import type { Auth } from './auth';
import { jsonIn } from './json-in';
import { headersOf } from './web-request';

const SignedIn = z.object({ user: z.object({ id: z.string() }) });
const Tried = z.object({ email: z.email() });
const UsedPasskey = z.object({ response: z.object({ id: z.string() }) });

type SessionLog = { readonly auth: Auth; readonly database: Database };

/** What better-auth is asked, by the path that it knows it by. */
export type AuthCall = {
  readonly request: FastifyRequest;
  readonly path: string;
  /** The body as it was sent. */
  readonly body: string;
  readonly handle: () => Promise<Response>;
};

/** Answers through `handle`, and only when what it did to a session is in the audit log. */
export async function answerAudited(log: SessionLog, call: AuthCall): Promise<Response> {
  switch (call.path) {
    case '/auth/sign-in/email':
      return await auditedSignIn(log, call, { whoTried: () => userIdOfEmail(log, emailIn(call.body)) });
    case '/auth/passkey/sign-in':
      return await auditedSignIn(log, call, {
        whoTried: () => userIdOfPasskey(log, call.body),
        action: 'session:passkey-sign-in',
      });
    case '/auth/two-factor/verify-totp':
    case '/auth/two-factor/verify-backup-code':
      // Who has signed in already gives the first code of a new second factor.
      return (await signedInId(log, call.request)) === null
        ? await auditedSignIn(log, call, { whoTried: () => userIdOfChallenge(log, call.request) })
        : await auditedChange(log, call, 'account:set-up-two-factors');
    case '/auth/two-factor/generate-backup-codes':
      return await auditedChange(log, call, 'account:new-recovery-codes');
    case '/auth/two-factor/disable':
      return await auditedChange(log, call, 'account:remove-two-factors');
    case '/auth/change-password':
      return await auditedChange(log, call, 'account:change-password');
    case '/auth/sign-out':
      return await auditedChange(log, call, 'session:sign-out');
    default:
      return await call.handle();
  }
}

type SignInTry = {
  readonly whoTried: () => Promise<string | null>;
  /** What is logged when it was right. */
  readonly action?: SessionEvent['action'];
};

/**
 * A right password that a second factor has to follow lets nobody in yet, and is no entry of its own. A session that the
 * browser had before is over: its cookie is overwritten or gone.
 */
async function auditedSignIn(
  { auth, database }: SessionLog,
  { request, handle }: AuthCall,
  { whoTried, action = 'session:sign-in' }: SignInTry,
): Promise<Response> {
  // Asked before: a right code uses the challenge up.
  const triedBy = await whoTried();
  const former = await auth.api.getSession({ headers: headersOf(request) });
  const response = await handle();
  if (response.ok) {
    if (former !== null) await database.authClient.session.deleteMany({ where: { id: former.session.id } });
    const signedIn = SignedIn.safeParse(await response.clone().json());
    if (signedIn.success) await write(database, request, { action, userId: signedIn.data.user.id });
  } else if (isRefusedTry(response)) {
    await write(database, request, { action: 'session:sign-in-failed', userId: triedBy });
  }
  return response;
}

/** What somebody who has signed in does with their own account. */
async function auditedChange(
  log: SessionLog,
  { request, handle }: AuthCall,
  action: SessionEvent['action'],
): Promise<Response> {
  const userId = await signedInId(log, request);
  const response = await handle();
  if (response.ok && userId !== null) await write(log.database, request, { action, userId });
  return response;
}

async function signedInId({ auth }: SessionLog, request: FastifyRequest): Promise<string | null> {
  return (await auth.api.getSession({ headers: headersOf(request) }))?.user.id ?? null;
}

/** A try that was held back isn't one: a flood of them must not fill the log. */
function isRefusedTry({ status }: Response): boolean {
  return status >= 400 && status < 500 && status !== 429;
}

async function write(database: Database, request: FastifyRequest, event: Omit<SessionEvent, 'requestId'>) {
  await auditSessionEvent(database.authClient, { ...event, requestId: request.id });
}

async function userIdOfEmail({ database }: SessionLog, email: string | null): Promise<string | null> {
  return email === null ? null : await findUserIdByEmail(database.authClient, email);
}

/** Whose key was tried. */
async function userIdOfPasskey({ database }: SessionLog, body: string): Promise<string | null> {
  const used = UsedPasskey.safeParse(jsonIn(body));
  return used.success ? ((await findPasskey(database.authClient, used.data.response.id))?.userId ?? null) : null;
}

/** Whose password was right a moment ago, by the challenge that the second factor answers. */
async function userIdOfChallenge({ auth }: SessionLog, request: FastifyRequest): Promise<string | null> {
  const context = await auth.$context;
  const { name } = context.createAuthCookie('two_factor');
  const cookie = (request.headers.cookie ?? '').split(/; */).find((each) => each.startsWith(`${name}=`));
  const [identifier = ''] = decoded(cookie?.slice(name.length + 1) ?? '').split('.');
  if (identifier === '') return null;
  return (await context.internalAdapter.findVerificationValue(identifier))?.value ?? null;
}

function decoded(text: string): string {
  try {
    return decodeURIComponent(text);
  } catch {
    return '';
  }
}

/** The address that was tried, from either kind of body that better-auth takes. */
function emailIn(body: string): string | null {
  const tried = Tried.safeParse(jsonIn(body) ?? Object.fromEntries(new URLSearchParams(body)));
  return tried.success ? tried.data.email : null;
}
