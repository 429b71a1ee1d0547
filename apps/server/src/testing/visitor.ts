import { TOTP } from 'otpauth';
import type { TestServer } from './test-server';

type Asked = {
  readonly method: 'GET' | 'POST';
  readonly url: string;
  readonly payload?: string;
  readonly headers?: Readonly<Record<string, string>>;
};

let visitors = 0;

/** Somebody with a browser and an address of their own: keeps cookies and fills in forms. */
export class Visitor {
  readonly #server: TestServer;
  #address: string;
  readonly #cookies = new Map<string, string>();

  constructor(server: TestServer) {
    this.#server = server;
    visitors += 1;
    this.#address = `10.0.${visitors >> 8}.${visitors & 255}`;
  }

  /** The same browser at another address. */
  moveTo(other: Visitor): void {
    this.#address = other.#address;
  }

  get cookie(): string {
    return Array.from(this.#cookies, ([name, value]) => `${name}=${value}`).join('; ');
  }

  async open(url: string) {
    return await this.#ask({ method: 'GET', url });
  }

  async send(url: string, form: Readonly<Record<string, string>>, headers: Readonly<Record<string, string>> = {}) {
    const type = 'application/x-www-form-urlencoded';
    return await this.#ask({
      ...{ method: 'POST', url, payload: new URLSearchParams(form).toString() },
      headers: { 'content-type': type, ...headers },
    });
  }

  async post(url: string, body: object) {
    const headers = { 'content-type': 'application/json' };
    return await this.#ask({ method: 'POST', url, payload: JSON.stringify(body), headers });
  }

  async call(procedure: string) {
    return await this.#ask({
      method: 'POST',
      url: `/trpc/${procedure}`,
      headers: { 'content-type': 'application/json' },
    });
  }

  /** Where signing in led to; null when it was refused. */
  async signIn(email: string, password: string): Promise<string | null> {
    return (await this.send('/logga-in', { email, password, till: '/konto' })).headers.location?.toString() ?? null;
  }

  /** Sets up the second factor; gives what makes its codes, and the recovery codes. */
  async setUpTwoFactors(password: string) {
    const begun = await this.send('/konto/tva-steg/borja', { password });
    const uri = hiddenValue(begun.body, 'uri');
    const secret = new URL(uri).searchParams.get('secret') ?? '';
    const app = new TOTP({ secret });
    const usedCode = app.generate();
    const done = await this.send('/konto/tva-steg/kod', { uri, code: usedCode });
    const recoveryCodes = [...done.body.matchAll(/<li><code>([A-Z0-9-]+)<\/code>/g)].map(([, code = '']) => code);
    return { app, uri, usedCode, recoveryCodes, done };
  }

  async #ask({ headers = {}, ...asked }: Asked) {
    const site = { host: 'kraften.test', origin: 'http://kraften.test' };
    const answer = await this.#server.app.inject({
      ...asked,
      headers: { ...site, cookie: this.cookie, ...headers },
      remoteAddress: this.#address,
    });
    for (const { name, value, maxAge } of answer.cookies) {
      if (maxAge === 0) this.#cookies.delete(name);
      else this.#cookies.set(name, encodeURIComponent(value));
    }
    return answer;
  }
}

/** What a hidden field of a page holds. */
export function hiddenValue(page: string, name: string): string {
  const [, value = ''] = new RegExp(`name="${name}" value="([^"]*)"`).exec(page) ?? [];
  return value.replaceAll('&amp;', '&');
}

/** The code that the app shows half a minute from now, which a server takes already: the present one may have been used. */
export function nextCodeOf(app: TOTP): string {
  return app.generate({ timestamp: Date.now() + 30_000 });
}
