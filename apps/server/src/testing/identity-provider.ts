import { generateKeyPairSync, type KeyObject, randomUUID, sign } from 'node:crypto';
import { createServer, type IncomingMessage, type Server, type ServerResponse } from 'node:http';
import Provider from 'oidc-provider';

/** Somebody in the municipality's directory. */
export type Person = {
  readonly name: string;
  readonly email: string;
  readonly isEmailVerified?: boolean;
  readonly groups?: readonly string[];
  /** How many factors were asked for, as the provider says it. */
  readonly amr?: readonly string[];
  readonly acr?: string;
};

type Claims = Record<string, unknown>;

/** In seconds. */
const hour = 3600;

/** What the provider does to an id token before it is sent, to see that it is refused. */
export type Tampering = { readonly claims?: (claims: Claims) => Claims; readonly withOtherKey?: boolean };

export const client = { id: 'kraften', secret: 'only tests know this secret of theirs' } as const;

/**
 * An identity provider for tests, of this computer alone: OpenID Connect as oidc-provider does it, which demands PKCE. Who
 * signs in is chosen on its page, without a password.
 */
export class IdentityProvider {
  readonly issuer: string;
  /** Where it sends people back to; asked once, when it is used first. */
  readonly redirectUris: string[] = [];
  /** Who can sign in, by the id that the provider knows them by. */
  readonly people = new Map<string, Person>();
  tampering: Tampering = {};
  /** `down` lets no connection in; `silent` takes every request and answers none. */
  state: 'up' | 'down' | 'silent' = 'up';
  readonly #server: Server;

  private constructor(issuer: string, server: Server) {
    this.issuer = issuer;
    this.#server = server;
  }

  /** Starts one that sends people back to one of these addresses. `claimsIn`: where it says who somebody is. */
  static async start(
    redirectUris: readonly string[],
    claimsIn: 'id-token' | 'userinfo' = 'id-token',
  ): Promise<IdentityProvider> {
    const server = createServer();
    await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve));
    const address = server.address();
    if (typeof address !== 'object' || address === null) throw new Error('The provider has no port');
    const started = new IdentityProvider(`http://127.0.0.1:${address.port}`, server);
    started.redirectUris.push(...redirectUris);
    const { privateKey } = generateKeyPairSync('rsa', { modulusLength: 2048 });
    // Made when it is first asked, so that addresses can be added until then.
    let made: Provider | null = null;
    const providerNow = () => {
      made ??= started.#providerFor({ privateKey, claimsIn });
      return made;
    };
    server.on('request', (request, response) => {
      if (started.state === 'down') return request.socket.destroy();
      if (started.state === 'silent') return undefined;
      if (request.url?.startsWith('/interaction/')) return void started.#interact(providerNow(), request, response);
      if (request.url === '/token') {
        tamperWith(response, (body) => tampered(body, started.tampering, privateKey));
      }
      return void providerNow().callback()(request, response);
    });
    return started;
  }

  async stop(): Promise<void> {
    const closed = new Promise((resolve) => this.#server.close(resolve));
    this.#server.closeAllConnections();
    await closed;
  }

  /**
   * Goes from the address that Kraften sent the browser to, as somebody or saying no, and gives the address that the provider
   * sends it back to.
   */
  async signIn(url: string, who: string | 'nobody'): Promise<string> {
    const cookies = new Map<string, string>();
    let [next, choice]: [string, string | null] = [url, null];
    for (let step = 0; step < 12; step += 1) {
      const answer = await fetch(next, {
        redirect: 'manual',
        method: choice === null ? 'GET' : 'POST',
        headers: { cookie: Array.from(cookies, ([name, value]) => `${name}=${value}`).join('; ') },
        ...(choice === null ? {} : { body: new URLSearchParams({ who: choice }) }),
      });
      for (const cookie of answer.headers.getSetCookie()) {
        const [, name = '', value = ''] = /^([^=]+)=([^;]*)/.exec(cookie) ?? [];
        cookies.set(name, value);
      }
      const location = answer.headers.get('location');
      if (location === null && new URL(next).pathname.startsWith('/interaction/')) {
        choice = who;
        continue;
      }
      if (location === null) throw new Error(`The provider answered ${answer.status}: ${await answer.text()}`);
      choice = null;
      next = new URL(location, next).href;
      if (!next.startsWith(this.issuer)) return next;
    }
    throw new Error('The provider sent the browser round and round');
  }

  #providerFor({ privateKey, claimsIn }: { privateKey: KeyObject; claimsIn: 'id-token' | 'userinfo' }): Provider {
    return new Provider(this.issuer, {
      clients: [{ client_id: client.id, client_secret: client.secret, redirect_uris: [...this.redirectUris] }],
      jwks: { keys: [{ ...privateKey.export({ format: 'jwk' }), kty: 'RSA', kid: 'test', use: 'sig', alg: 'RS256' }] },
      cookies: { keys: [randomUUID()] },
      pkce: { required: () => true },
      ttl: { AccessToken: hour, Grant: hour, IdToken: hour, Interaction: hour, Session: hour },
      conformIdTokenClaims: claimsIn === 'userinfo',
      claims: {
        openid: ['sub', 'groups', 'amr'],
        email: ['email', 'email_verified'],
        profile: ['name'],
        acr: null,
        amr: null,
      },
      features: { devInteractions: { enabled: false } },
      interactions: { url: (_context, interaction) => `/interaction/${interaction.uid}` },
      findAccount: (_context, sub) => ({ accountId: sub, claims: async () => claimsOf(sub, this.people.get(sub)) }),
      loadExistingGrant: async (context) => {
        const grant = new context.oidc.provider.Grant({
          accountId: context.oidc.session?.accountId ?? '',
          clientId: context.oidc.client?.clientId ?? '',
        });
        grant.addOIDCScope('openid profile email');
        await grant.save();
        return grant;
      },
    });
  }

  async #interact(provider: Provider, request: IncomingMessage, response: ServerResponse): Promise<void> {
    if (request.method !== 'POST') {
      response.setHeader('content-type', 'text/html; charset=utf-8').end(this.#page());
      return;
    }
    let body = '';
    for await (const chunk of request.setEncoding('utf8')) body += chunk;
    const who = new URLSearchParams(body).get('who') ?? '';
    const person = this.people.get(who);
    const { acr, amr = [] } = person ?? {};
    const result =
      person === undefined
        ? { error: 'access_denied', error_description: 'the person said no' }
        : { login: { accountId: who, amr: [...amr], ...(acr === undefined ? {} : { acr }), remember: false } };
    await provider.interactionFinished(request, response, result);
  }

  #page(): string {
    const buttons = Array.from(this.people, ([id, { name }]) => `<button name="who" value="${id}">${name}</button>`);
    return `<!doctype html><html lang="sv"><title>Provkommunens inloggning</title><main><h1>Provkommunens inloggning</h1>
<form method="post">${buttons.join(' ')} <button name="who" value="nobody">Avbryt</button></form></main></html>`;
  }
}

function claimsOf(sub: string, person: Person | undefined) {
  if (person === undefined) return { sub };
  const { name, email, isEmailVerified = true, groups } = person;
  return {
    sub,
    name,
    email,
    email_verified: isEmailVerified,
    ...(groups === undefined ? {} : { groups: [...groups] }),
  };
}

/** Puts another body in the place of the one that the provider is about to send. */
function tamperWith(response: ServerResponse, change: (body: string) => string): void {
  const end = response.end.bind(response);
  response.end = (body?: unknown) => {
    const changed = change(String(body ?? ''));
    response.setHeader('content-length', Buffer.byteLength(changed));
    return end(changed);
  };
}

function tampered(body: string, { claims, withOtherKey = false }: Tampering, ownKey: KeyObject): string {
  if (claims === undefined && !withOtherKey) return body;
  const answer: { id_token?: string } = JSON.parse(body);
  const [header = '', payload = ''] = answer.id_token?.split('.') ?? [];
  if (payload === '') return body;
  const said: Claims = JSON.parse(Buffer.from(payload, 'base64url').toString());
  const changed = Buffer.from(JSON.stringify(claims?.(said) ?? said)).toString('base64url');
  const key = withOtherKey ? generateKeyPairSync('rsa', { modulusLength: 2048 }).privateKey : ownKey;
  const signature = sign('sha256', Buffer.from(`${header}.${changed}`), key).toString('base64url');
  return JSON.stringify({ ...answer, id_token: `${header}.${changed}.${signature}` });
}
