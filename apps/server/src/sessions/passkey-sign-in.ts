import { randomUUID } from 'node:crypto';
import type { Database } from '@kraften/db/database';
import { findPasskey, notePasskeyUse } from '@kraften/db/records/passkey';
import { generateAuthenticationOptions, verifyAuthenticationResponse } from '@simplewebauthn/server';
import type { BetterAuthPlugin } from 'better-auth';
import { APIError, createAuthEndpoint } from 'better-auth/api';
import { setSessionCookie } from 'better-auth/cookies';
import * as z from 'zod/mini';
import { UsedPasskey } from './passkey-answers';
import { relyingPartyOf } from './relying-party';

/** For so many seconds a key may take to answer. */
export const passkeyTime = 5 * 60;

const ticketPrefix = 'passkey-sign-in:';

/**
 * Signing in with a passkey (Web Authentication level 3, section 7.2), in two calls: the challenge, which a signed cookie binds
 * to the browser and which can be answered once, and the answer, which opens a session. The device has to have verified who
 * holds it, so that having it isn't enough.
 */
export function passkeySignIn({ authClient }: Pick<Database, 'authClient'>, publicUrl: string | null) {
  return {
    id: 'passkey-sign-in',
    endpoints: {
      beginPasskeySignIn: createAuthEndpoint(
        '/passkey/begin-sign-in',
        { method: 'POST', requireRequest: true },
        async (context) => {
          const { internalAdapter, createAuthCookie, secret } = context.context;
          const { rpID } = relyingPartyOf(publicUrl, context.request.url);
          const options = await generateAuthenticationOptions({
            ...{ rpID, userVerification: 'required', timeout: passkeyTime * 1000 },
          });
          const ticket = ticketPrefix + randomUUID();
          await internalAdapter.createVerificationValue({
            identifier: ticket,
            value: options.challenge,
            expiresAt: new Date(Date.now() + passkeyTime * 1000),
          });
          const { name, attributes } = createAuthCookie('passkey', { maxAge: passkeyTime });
          await context.setSignedCookie(name, ticket, secret, attributes);
          return context.json(options);
        },
      ),
      signInWithPasskey: createAuthEndpoint(
        '/passkey/sign-in',
        { method: 'POST', requireRequest: true, body: z.object({ response: UsedPasskey }) },
        async (context) => {
          const { internalAdapter, createAuthCookie, secret } = context.context;
          const { response } = context.body;
          const refusal = new APIError('UNAUTHORIZED', { message: 'Invalid passkey', code: 'INVALID_PASSKEY' });
          const ticket = (await context.getSignedCookie(createAuthCookie('passkey').name, secret)) || '';
          if (!ticket.startsWith(ticketPrefix)) throw refusal;
          const challenge = await internalAdapter.consumeVerificationValue(ticket);
          const passkey = await findPasskey(authClient, response.id);
          if (challenge === null || passkey === null) throw refusal;
          if (Buffer.from(response.response.userHandle, 'base64url').toString() !== passkey.userId) throw refusal;
          const { rpID, origin } = relyingPartyOf(publicUrl, context.request.url);
          const verification = await verifyAuthenticationResponse({
            response,
            expectedChallenge: challenge.value,
            expectedOrigin: origin,
            expectedRPID: rpID,
            requireUserVerification: true,
            credential: {
              id: passkey.id,
              publicKey: new Uint8Array(Buffer.from(passkey.publicKey, 'base64url')),
              counter: passkey.counter,
            },
          }).catch(() => null); // The library throws for each way in which an answer can be wrong.
          if (verification?.verified !== true) throw refusal;
          const user = await internalAdapter.findUserById(passkey.userId);
          const isStillThere = await notePasskeyUse(authClient, passkey.id, verification.authenticationInfo.newCounter);
          if (user === null || !isStillThere) throw refusal;
          const session = await internalAdapter.createSession(user.id, false, { openedWithPasskey: true }, true);
          await setSessionCookie(context, { session, user });
          return context.json({ user: { id: user.id } });
        },
      ),
    },
  } satisfies BetterAuthPlugin;
}
