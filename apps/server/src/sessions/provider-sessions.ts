import type { BetterAuthPlugin } from 'better-auth';
import { APIError, createAuthEndpoint } from 'better-auth/api';
import { setSessionCookie } from 'better-auth/cookies';
import * as z from 'zod';

/** Opens sessions for those whom an identity provider has signed in. Not served: the server alone asks for it. */
export function providerSessions() {
  return {
    id: 'provider-sessions',
    endpoints: {
      openProviderSession: createAuthEndpoint.serverOnly(
        {
          method: 'POST',
          body: z.object({ userId: z.string(), providerId: z.string(), hasSecondFactor: z.boolean() }),
        },
        async (context) => {
          const { userId, providerId, hasSecondFactor } = context.body;
          const { internalAdapter } = context.context;
          const user = await internalAdapter.findUserById(userId);
          if (user === null) throw new APIError('UNAUTHORIZED');
          const session = await internalAdapter.createSession(userId, false, { providerId, hasSecondFactor }, true);
          await setSessionCookie(context, { session, user });
          return context.json({ userId });
        },
      ),
    },
  } satisfies BetterAuthPlugin;
}
