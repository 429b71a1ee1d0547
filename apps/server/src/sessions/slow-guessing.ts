import { createHmac, randomUUID } from 'node:crypto';
import type { Database } from '@kraften/db/database';
import { forgetTries, giveBackTry, type TryLimit, takeTry } from '@kraften/db/records/sign-in-tries';
import { triesHeldBack } from '@kraften/domain/concepts/sign-in-tries/tries-held-back';
import type { BetterAuthPlugin } from 'better-auth';
import { APIError, createAuthMiddleware, getIP, isAPIError } from 'better-auth/api';
import * as z from 'zod/mini';

type HookContext = Parameters<Parameters<typeof createAuthMiddleware>[0]>[0];
type Device = { readonly id: string; readonly accounts: readonly string[] };

const Tried = z.object({ email: z.string() });

const halfAYear = 180 * 24 * 60 * 60;
/** A browser remembers so many accounts: several people may work at one computer. */
const remembered = 5;

/**
 * Slows down guessing at an account's password, without letting who guesses lock out its owner: a browser where somebody
 * has signed in to the account is counted by itself, all others by address and together. Stands after the second factor,
 * which a session has to have passed before its browser is known.
 */
export function slowGuessing({ authClient }: Pick<Database, 'authClient'>) {
  const isSignIn = ({ path }: { readonly path?: string }) => path === '/sign-in/email';
  return {
    id: 'slow-guessing',
    hooks: {
      before: [
        {
          matcher: isSignIn,
          handler: createAuthMiddleware(async (context) => {
            const attempt = await attemptIn(context);
            const limit = attempt === null ? null : await takeTry(authClient, attempt.account, attempt.limits);
            if (limit === null) return;
            throw new APIError('TOO_MANY_REQUESTS', { message: 'Too many tries', ...triesHeldBack(limit.minutes) });
          }),
        },
      ],
      after: [
        {
          matcher: isSignIn,
          handler: createAuthMiddleware(async (context) => {
            const attempt = isAPIError(context.context.returned) ? null : await attemptIn(context);
            if (attempt !== null) await giveBackTry(authClient, attempt.account, attempt.limits);
          }),
        },
        {
          matcher: () => true,
          handler: createAuthMiddleware(async (context) => {
            const { newSession, secret } = context.context;
            if (newSession !== null) await remember(context, accountHash(secret, newSession.user.email));
          }),
        },
      ],
    },
  } satisfies BetterAuthPlugin;
}

/** Lets the next try be judged, whatever was tried before: for who has shown in another way whose account it is. */
export async function letTryAgain(
  auth: { readonly $context: Promise<{ readonly secret: string }> },
  { authClient }: Pick<Database, 'authClient'>,
  email: string,
): Promise<void> {
  const { secret } = await auth.$context;
  await forgetTries(authClient, accountHash(secret, email));
}

async function attemptIn(context: HookContext): Promise<{ account: string; limits: readonly TryLimit[] } | null> {
  const tried = Tried.safeParse(context.body);
  if (!tried.success) return null;
  const { secret, options } = context.context;
  const account = accountHash(secret, tried.data.email);
  const source = (...parts: readonly string[]) => keyedHash(secret, [account, ...parts]);
  const device = await deviceOf(context);
  if (device.accounts.includes(account)) {
    return { account, limits: [{ source: source('device', device.id), tries: 10, minutes: 15 }] };
  }
  const address = context.request === undefined ? null : getIP(context.request, options);
  return {
    account,
    limits: [
      { source: source('address', address ?? ''), tries: 10, minutes: 15 },
      { source: source('elsewhere'), tries: 30, minutes: 60 },
    ],
  };
}

/** What the browser's cookie says, if the server signed it; a new device otherwise. */
async function deviceOf(context: HookContext): Promise<Device> {
  const { secret, createAuthCookie } = context.context;
  const said = await context.getSignedCookie(createAuthCookie('device').name, secret);
  const [id = '', ...accounts] = (said || randomUUID()).split('.');
  return { id, accounts };
}

async function remember(context: HookContext, account: string): Promise<void> {
  const { secret, createAuthCookie } = context.context;
  const { id, accounts } = await deviceOf(context);
  const { name, attributes } = createAuthCookie('device', { maxAge: halfAYear });
  const known = [account, ...accounts.filter((each) => each !== account)].slice(0, remembered);
  await context.setSignedCookie(name, [id, ...known].join('.'), secret, attributes);
}

function accountHash(secret: string, email: string): string {
  return keyedHash(secret, ['account', email.toLowerCase()]);
}

function keyedHash(secret: string, parts: readonly string[]): string {
  const hash = createHmac('sha256', secret).update(JSON.stringify(['sign-in tries', ...parts]));
  return hash.digest('base64url').slice(0, 32);
}
