import { failure, type Result, success } from '@kraften/domain/result';
import * as oidc from 'openid-client';
import * as z from 'zod/mini';
import { type ConfiguredProvider, isThisComputer } from '../settings/identity-providers';

/** What a sign-in that has begun has to be answered with; the browser sees none of it but the state. */
export const ProviderChecks = z.object({ state: z.string(), nonce: z.string(), codeVerifier: z.string() });
export type ProviderChecks = z.output<typeof ProviderChecks>;

/** Whom the provider has signed in, from an id token that has been verified. */
export type ProvidedIdentity = {
  readonly subject: string;
  /** In small letters; null when there is none that the provider vouches for. */
  readonly email: string | null;
  readonly name: string | null;
  /** Null when the provider couldn't fit them into its answer. */
  readonly groups: readonly string[] | null;
  readonly acr: string | null;
  readonly amr: readonly string[];
};

/** Why nobody was signed in: the provider doesn't answer, it or the person said no, or its answer can't be trusted. */
export type ProviderProblem = 'unreachable' | 'cancelled' | 'untrusted';

const secondsToAnswer = 5;
const secondsOfClockSkew = 30;

const text = z.catch(z.nullable(z.string()), null);
const Claims = z.object({
  email: z.catch(z.nullable(z.email()), null),
  email_verified: z.catch(z.union([z.boolean(), z.literal('true')]), false),
  name: text,
  acr: text,
  amr: z.catch(z.array(z.string()), []),
  _claim_names: z.catch(z.record(z.string(), z.unknown()), {}),
});
const Groups = z.catch(
  z.union([
    z.array(z.string()),
    z.pipe(
      z.string(),
      z.transform((group) => [group]),
    ),
  ]),
  [],
);

/** Talks to one identity provider: OpenID Connect's authorization code flow with PKCE, state and nonce. */
export class ProviderClient {
  readonly provider: ConfiguredProvider;

  constructor(provider: ConfiguredProvider) {
    this.provider = provider;
  }

  /** Where to send the browser. The provider is asked how it is reached each time, so that one that is down shows here. */
  async begin(redirectUri: string): Promise<Result<{ url: URL; checks: ProviderChecks }, 'unreachable'>> {
    const configuration = await this.#configuration();
    if (configuration === null) return failure('unreachable');
    const checks = {
      state: oidc.randomState(),
      nonce: oidc.randomNonce(),
      codeVerifier: oidc.randomPKCECodeVerifier(),
    };
    const { secondFactor, scopes } = this.provider;
    const url = oidc.buildAuthorizationUrl(configuration, {
      redirect_uri: redirectUri,
      scope: ['openid', 'profile', 'email', ...scopes].join(' '),
      ...{ state: checks.state, nonce: checks.nonce },
      code_challenge: await oidc.calculatePKCECodeChallenge(checks.codeVerifier),
      code_challenge_method: 'S256',
      ...(typeof secondFactor === 'object' && 'acr' in secondFactor ? { acr_values: secondFactor.acr.join(' ') } : {}),
    });
    return success({ url, checks });
  }

  /** Whom the provider's answer says that it has signed in, once everything about it has been found right. */
  async finish(answer: URL, checks: ProviderChecks): Promise<Result<ProvidedIdentity, ProviderProblem>> {
    const configuration = await this.#configuration();
    if (configuration === null) return failure('unreachable');
    try {
      const tokens = await oidc.authorizationCodeGrant(configuration, answer, {
        ...{ expectedState: checks.state, expectedNonce: checks.nonce, pkceCodeVerifier: checks.codeVerifier },
        idTokenExpected: true,
      });
      const said = tokens.claims();
      if (said === undefined) return failure('untrusted');
      const isWhole = said['email'] !== undefined && said[this.provider.groupClaim] !== undefined;
      const asked = isWhole || configuration.serverMetadata().userinfo_endpoint === undefined;
      const more = asked ? {} : await oidc.fetchUserInfo(configuration, tokens.access_token, said.sub);
      // What the id token says is signed, and goes before.
      return success(this.#identityIn(said.sub, { ...more, acr: undefined, amr: undefined, ...said }));
    } catch (error) {
      return failure(problemOf(error));
    }
  }

  #identityIn(subject: string, claims: Readonly<Record<string, unknown>>): ProvidedIdentity {
    const { groupClaim, vouchesForEmail } = this.provider;
    const { email, email_verified: isVerified, name, acr, amr, _claim_names: elsewhere } = Claims.parse(claims);
    return {
      ...{ subject, acr, amr },
      name: name === null || name.trim() === '' ? null : name.trim().slice(0, 100),
      email: vouchesForEmail || isVerified !== false ? (email?.toLowerCase() ?? null) : null,
      groups: groupClaim in elsewhere ? null : Groups.parse(claims[groupClaim]),
    };
  }

  async #configuration(): Promise<oidc.Configuration | null> {
    const { issuer, clientId, clientSecret } = this.provider;
    const server = new URL(issuer);
    const insecure = server.protocol === 'http:' && isThisComputer(server.hostname) ? [oidc.allowInsecureRequests] : [];
    try {
      return await oidc.discovery(
        server,
        clientId,
        { [oidc.clockTolerance]: secondsOfClockSkew },
        authenticationWith(clientSecret),
        // The second verifies the id token's signature, which TLS alone would otherwise vouch for.
        { timeout: secondsToAnswer, execute: [...insecure, oidc.enableNonRepudiationChecks] },
      );
    } catch {
      return null;
    }
  }
}

/** By the standard's usual way where the provider takes it, else in the body. */
function authenticationWith(secret: string): oidc.ClientAuth {
  const [basic, post] = [oidc.ClientSecretBasic(secret), oidc.ClientSecretPost(secret)];
  return (server, ...rest) => {
    const taken = server.token_endpoint_auth_methods_supported ?? ['client_secret_basic'];
    return (taken.includes('client_secret_basic') ? basic : post)(server, ...rest);
  };
}

function problemOf(error: unknown): ProviderProblem {
  if (error instanceof oidc.AuthorizationResponseError) {
    if (error.error === 'access_denied') return 'cancelled';
    return error.error === 'temporarily_unavailable' || error.error === 'server_error' ? 'unreachable' : 'untrusted';
  }
  if (error instanceof oidc.ResponseBodyError) return error.status >= 500 ? 'unreachable' : 'untrusted';
  if (error instanceof oidc.ClientError) return error.code === 'OAUTH_TIMEOUT' ? 'unreachable' : 'untrusted';
  // What fetch throws when the network fails.
  return error instanceof TypeError && error.cause !== undefined ? 'unreachable' : 'untrusted';
}
