import type { PasskeyRecord } from '@kraften/db/records/passkey';
import { generateRegistrationOptions, verifyRegistrationResponse } from '@simplewebauthn/server';
import type { FastifyRequest } from 'fastify';
import type { CurrentSession, Sessions } from '../sessions/current-session';
import { jsonIn } from '../sessions/json-in';
import { MadePasskey } from '../sessions/passkey-answers';
import { passkeyTime } from '../sessions/passkey-sign-in';
import { relyingPartyOf } from '../sessions/relying-party';

/** EdDSA, ES256 and RS256 (RFC 9053, RFC 8812): what every device that is sold makes one of. */
const algorithms = [-8, -7, -257];

type Making = {
  readonly request: FastifyRequest;
  readonly session: CurrentSession;
  /** Those that the user has: the same device makes no second one. */
  readonly passkeys: readonly PasskeyRecord[];
};

/**
 * What a browser makes a passkey from (Web Authentication level 3, section 7.1). The device keeps the key itself, so that no
 * address has to be typed, and verifies who holds it. Its challenge belongs to the session and is answered once.
 */
export async function beginMakingPasskey(sessions: Sessions, { request, session, passkeys }: Making) {
  const { internalAdapter } = await sessions.auth.$context;
  const options = await generateRegistrationOptions({
    rpName: 'Kraften',
    rpID: relyingPartyAsked(sessions, request).rpID,
    userID: new TextEncoder().encode(session.user.id),
    userName: session.user.email,
    userDisplayName: session.user.name,
    timeout: passkeyTime * 1000,
    supportedAlgorithmIDs: algorithms,
    excludeCredentials: passkeys.map(({ id, transports }) => ({ id, transports: [...transports] })),
    authenticatorSelection: { residentKey: 'required', userVerification: 'required' },
  });
  await internalAdapter.createVerificationValue({
    identifier: ticketOf(session.sessionId),
    value: options.challenge,
    expiresAt: new Date(Date.now() + passkeyTime * 1000),
  });
  return options;
}

type Made = { readonly request: FastifyRequest; readonly sessionId: string; readonly response: string };

/** The key that the browser's answer is about; null when it doesn't answer the session's challenge, or not in time. */
export async function madePasskeyOf(
  sessions: Sessions,
  { request, sessionId, response }: Made,
): Promise<Pick<PasskeyRecord, 'id' | 'publicKey' | 'counter' | 'transports'> | null> {
  const { internalAdapter } = await sessions.auth.$context;
  const challenge = await internalAdapter.consumeVerificationValue(ticketOf(sessionId));
  const answer = MadePasskey.safeParse(jsonIn(response));
  if (challenge === null || !answer.success) return null;
  const { rpID, origin } = relyingPartyAsked(sessions, request);
  const verification = await verifyRegistrationResponse({
    response: answer.data,
    expectedChallenge: challenge.value,
    expectedOrigin: origin,
    expectedRPID: rpID,
    requireUserVerification: true,
    supportedAlgorithmIDs: algorithms,
  }).catch(() => null); // The library throws for each way in which an answer can be wrong.
  if (verification?.verified !== true) return null;
  const { id, publicKey, counter } = verification.registrationInfo.credential;
  const { transports } = answer.data.response;
  return { id, publicKey: Buffer.from(publicKey).toString('base64url'), counter, transports };
}

function relyingPartyAsked({ publicUrl }: Sessions, request: FastifyRequest) {
  return relyingPartyOf(publicUrl, `${request.protocol}://${request.host}`);
}

function ticketOf(sessionId: string): string {
  return `passkey-making:${sessionId}`;
}
