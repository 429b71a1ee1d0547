import { mkdir, mkdtemp, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { PassThrough } from 'node:stream';
import { pathToFileURL } from 'node:url';
import { openTestDatabase, type TestDatabase } from '@kraften/db/testing/test-databases';
import { demoPassword, signIns } from '@kraften/demo/sign-ins';
import type { UserRole } from '@kraften/domain/concepts/user-role/user-role';
import type { FastifyInstance } from 'fastify';
import { buildServer } from '../build-server';
import { loadDemo } from '../demo/load-demo';
import { swedishToday } from '../doors/swedish-today';
import type { ConfiguredProvider } from '../settings/identity-providers';

export const setUpCode = 'the code of the terminal';
const appPage =
  '<!doctype html><html lang="sv"><meta name="csp-nonce" content="__CSP_NONCE__"><meta name="sign-in-ways" content="__SIGN_IN_WAYS__"><title>App</title></html>';

/** A form that shows what the server gives it: what was handed and posted, the door's answer, and a seal. */
const bareForm = `
export const answerForm = async ({ posted, handed }, { template, seal, open, ask }) => {
  const page = { kind: 'page', status: 200, isRetained: posted !== null, isHandShown: handed !== null, leavesNothing: false };
  if (posted === null) return { ...page, html: template + (handed === null ? 'nothing' : open('receipt', handed)) };
  const fields = new URLSearchParams(posted);
  if (fields.has('too-long')) return { kind: 'too-long' };
  if (fields.has('send')) {
    return { kind: 'elsewhere', path: '/anmalan/skickad', hand: seal('receipt', fields.get('send')), leavesNothing: true };
  }
  const answer = await ask('/trpc/self-referral/' + fields.get('ask'), { method: fields.has('input') ? 'POST' : 'GET',
    headers: { 'content-type': 'application/json' }, body: fields.get('input') ?? undefined });
  return { ...page, html: JSON.stringify({ status: answer.status, body: await answer.json() }) };
};
`;

/** A server on a database of its own, with bare pages for the three apps, and everything that it has logged. */
export class TestServer {
  readonly app: FastifyInstance;
  readonly database: TestDatabase['database'];
  readonly #logged: string[];
  readonly #appsDirectory: string;

  private constructor(
    app: FastifyInstance,
    test: { database: TestDatabase['database']; logged: string[]; apps: string },
  ) {
    this.app = app;
    this.database = test.database;
    this.#logged = test.logged;
    this.#appsDirectory = test.apps;
  }

  static async start(
    contents: 'demo' | 'empty',
    publicUrl: string | null = null,
    identityProviders: readonly ConfiguredProvider[] = [],
  ): Promise<TestServer> {
    const { database } = await openTestDatabase('pglite');
    if (contents === 'demo') await loadDemo(database, swedishToday());
    const apps = await mkdtemp(join(tmpdir(), 'kraften-apps-'));
    for (const name of ['staff', 'steering', 'self-referral']) {
      await mkdir(join(apps, name, 'dist/assets'), { recursive: true });
      await writeFile(join(apps, name, 'dist/index.html'), appPage);
    }
    await mkdir(join(apps, 'self-referral/dist/server'));
    await writeFile(join(apps, 'self-referral/dist/server/answer-form.js'), bareForm);
    const logged: string[] = [];
    const stream = new PassThrough().setEncoding('utf8').on('data', (text: string) => logged.push(text));
    const app = await buildServer({
      database,
      keys: {
        sessions: 'a session key of tests, long enough to sign with',
        receipts: 'a receipt key of tests',
        drafts: 'a draft key of tests',
      },
      publicUrl,
      identityProviders,
      trustProxy: false,
      setUpCode,
      idleMinutes: 20,
      demo: contents === 'demo' ? { password: demoPassword, signIns } : null,
      logger: { level: 'debug', stream },
      appsDirectory: pathToFileURL(`${apps}/`),
    });
    return new TestServer(app, { database, logged, apps });
  }

  get log(): string {
    return this.#logged.join('');
  }

  async stop(): Promise<void> {
    await this.app.close();
    await this.database.close();
    await rm(this.#appsDirectory, { recursive: true });
  }

  post(url: string, body: unknown, headers: Record<string, string> = {}) {
    return this.app.inject({
      method: 'POST',
      url,
      headers: { host: 'kraften.test', origin: 'http://kraften.test', 'content-type': 'application/json', ...headers },
      payload: typeof body === 'string' ? body : JSON.stringify(body),
    });
  }

  /** The cookie of somebody with the role, signed in. */
  async signIn(role: UserRole): Promise<string> {
    const email = signIns.find((signIn) => signIn.role === role)?.email;
    const response = await this.post('/auth/sign-in/email', { email, password: demoPassword });
    if (response.statusCode !== 200) throw new Error(`Signing in as ${role} gave ${response.statusCode}`);
    return response.cookies.map(({ name, value }) => `${name}=${encodeURIComponent(value)}`).join('; ');
  }
}
