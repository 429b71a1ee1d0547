import type { Database } from '@kraften/db/database';
import type { IdentityProvider } from '@kraften/domain/concepts/identity-provider/identity-provider';
import { betterAuth } from 'better-auth';
import { prismaAdapter } from 'better-auth/adapters/prisma';
import { twoFactor } from 'better-auth/plugins';
import { clientIpHeader } from './client-ip-header';
import { onlyByProvider } from './only-by-provider';
import { passkeySignIn } from './passkey-sign-in';
import { providerSessions } from './provider-sessions';
import { newRecoveryCodes } from './recovery-codes';
import { slowGuessing } from './slow-guessing';
import { onceForEachCode } from './used-codes';

const hour = 60 * 60;

/** However busy somebody is: after so many seconds a session ends. */
export const longestSession = 12 * hour;

export type Auth = ReturnType<typeof createAuth>;

type AuthOptions = {
  readonly database: Database;
  readonly sessionKey: string;
  readonly publicUrl: string | null;
  readonly identityProviders: readonly IdentityProvider[];
};

/** Sessions by e-mail, password and a second factor, or a passkey. Nobody signs up: users are made by set-up or by invitation. */
export function createAuth({ database, sessionKey, publicUrl, identityProviders }: AuthOptions) {
  const isOnTls = publicUrl?.startsWith('https:') ?? false;
  return betterAuth({
    appName: 'Kraften',
    basePath: '/auth',
    ...(publicUrl === null ? {} : { baseURL: publicUrl }),
    secret: sessionKey,
    database: prismaAdapter(database.authClient, { provider: 'postgresql', transaction: true }),
    emailAndPassword: { enabled: true, disableSignUp: true, minPasswordLength: 12, maxPasswordLength: 256 },
    session: {
      expiresIn: longestSession,
      disableSessionRefresh: true,
      additionalFields: {
        lastUsedAt: { type: 'date', required: false, input: false, defaultValue: () => new Date() },
        openedWithPasskey: { type: 'boolean', required: false, input: false, defaultValue: false },
        providerId: { type: 'string', required: false, input: false },
        hasSecondFactor: { type: 'boolean', required: false, input: false },
      },
    },
    databaseHooks: {
      session: {
        create: {
          before: async (session, context) => {
            await onlyByProvider(database.authClient, identityProviders)(session, context);
            await onceForEachCode(database.authClient)(session, context);
          },
        },
      },
    },
    plugins: [
      // No browser is trusted to go on with the password alone, though a caller asks for it.
      twoFactor({ backupCodeOptions: { customBackupCodesGenerate: newRecoveryCodes }, trustDeviceMaxAge: 0 }),
      passkeySignIn(database, publicUrl),
      slowGuessing(database),
      providerSessions(),
    ],
    trustedOrigins: (request) => (request === undefined ? [] : [new URL(request.url).origin]),
    rateLimit: {
      enabled: true,
      window: 60,
      max: 300,
      customRules: {
        '/sign-in/email': { window: 60, max: 20 },
        '/passkey/sign-in': { window: 60, max: 20 },
        '/two-factor/*': { window: 60, max: 20 },
        '/change-password': { window: 60, max: 20 },
      },
    },
    advanced: {
      // The browser takes a cookie of that name only over TLS, from this very host, for all of it.
      cookiePrefix: isOnTls ? '__Host-kraften' : 'kraften',
      useSecureCookies: false,
      defaultCookieAttributes: { secure: isOnTls },
      ipAddress: { ipAddressHeaders: [clientIpHeader] },
    },
    telemetry: { enabled: false },
    logger: { disabled: true },
  });
}
