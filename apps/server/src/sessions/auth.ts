import type { Database } from '@kraften/db/database';
import { betterAuth } from 'better-auth';
import { prismaAdapter } from 'better-auth/adapters/prisma';
import { clientIpHeader } from './client-ip-header';

const hour = 60 * 60;

export type Auth = ReturnType<typeof createAuth>;

/** Sessions by e-mail and password. Nobody signs up: users are made by set-up or by command. */
export function createAuth(options: { database: Database; sessionKey: string; publicUrl: string | null }) {
  const { database, sessionKey, publicUrl } = options;
  return betterAuth({
    appName: 'Kraften',
    basePath: '/auth',
    ...(publicUrl === null ? {} : { baseURL: publicUrl }),
    secret: sessionKey,
    database: prismaAdapter(database.authClient, { provider: 'postgresql', transaction: true }),
    emailAndPassword: { enabled: true, disableSignUp: true, minPasswordLength: 12, maxPasswordLength: 256 },
    session: { expiresIn: 12 * hour, updateAge: hour },
    trustedOrigins: (request) => (request === undefined ? [] : [new URL(request.url).origin]),
    rateLimit: { enabled: true, window: 60, max: 300, customRules: { '/sign-in/email': { window: 60, max: 20 } } },
    advanced: {
      cookiePrefix: 'kraften',
      useSecureCookies: publicUrl?.startsWith('https:') ?? false,
      ipAddress: { ipAddressHeaders: [clientIpHeader] },
    },
    telemetry: { enabled: false },
    logger: { disabled: true },
  });
}
