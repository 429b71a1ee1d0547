import type { Database } from '@kraften/db/database';
import { useUpCode } from '@kraften/db/records/used-code';
import { APIError } from 'better-auth/api';
import * as z from 'zod/mini';

const Verification = z.object({ path: z.literal('/two-factor/verify-totp'), body: z.object({ code: z.string() }) });

/**
 * Before a session begins: a code from an authenticator app opens one session and no other (RFC 6238, section 5.2), and is
 * answered the second time as if it were wrong.
 */
export function onceForEachCode(authClient: Database['authClient']) {
  return async (session: { readonly userId: string }, context: unknown): Promise<void> => {
    const verification = Verification.safeParse(context);
    if (!verification.success) return;
    if (await useUpCode(authClient, session.userId, verification.data.body.code)) return;
    throw new APIError('UNAUTHORIZED', { message: 'Invalid code', code: 'INVALID_CODE' });
  };
}
