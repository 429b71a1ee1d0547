import type { Database } from '@kraften/db/database';
import { findProviderAssociation, loadHomes } from '@kraften/db/records/provider-account';
import type { IdentityProvider } from '@kraften/domain/concepts/identity-provider/identity-provider';
import { onlyBy } from '@kraften/domain/concepts/identity-provider/only-by-provider';
import { APIError } from 'better-auth/api';
import * as z from 'zod/mini';

/**
 * A new password puts a session in the place of one that was let in before. It does so in a transaction, which an embedded
 * database lets nobody else ask beside.
 */
const NewPassword = z.object({ path: z.literal('/change-password') });

/**
 * Before a session begins: where an association's people sign in through their provider alone, no password, code or passkey of
 * Kraften's opens one for them. An administrator, who never comes from a provider, is the way in when the provider is down.
 */
export function onlyByProvider(authClient: Database['authClient'], providers: readonly IdentityProvider[]) {
  const demanding = providers.filter(({ onlyWay }) => onlyWay);
  return async (
    session: { readonly userId: string; readonly providerId?: unknown },
    context: unknown,
  ): Promise<void> => {
    if (demanding.length === 0 || typeof session.providerId === 'string') return;
    if (NewPassword.safeParse(context).success) return;
    const homes = await loadHomes(authClient, session.userId);
    if (homes.some(({ role }) => role === 'administrator')) return;
    for (const { name, association } of demanding) {
      const found = await findProviderAssociation(authClient, association);
      if (found === null || homes.every(({ associationId }) => associationId !== found.id)) continue;
      throw new APIError('FORBIDDEN', { message: 'Only by the provider', ...onlyBy(name) });
    }
  };
}
