import { createHash, randomBytes, randomUUID, timingSafeEqual } from 'node:crypto';
import type { Database } from '@kraften/db/database';
import type { FastifyReply, FastifyRequest } from 'fastify';
import * as z from 'zod/mini';
import { ProviderChecks } from './provider-client';

const Pending = z.object({
  providerId: z.string(),
  checks: ProviderChecks,
  /** A hash of what the cookie of the browser that began holds. */
  browser: z.string(),
  redirectUri: z.string(),
  till: z.string(),
});
type Pending = z.output<typeof Pending>;

const minutesToAnswer = 10;

/**
 * What is kept of a sign-in between leaving for the provider and coming back: by the state's hash, once, for ten minutes and
 * for the browser that began.
 */
export class PendingSignIns {
  readonly #authClient: Database['authClient'];
  readonly #isOnTls: boolean;

  constructor({ authClient }: Pick<Database, 'authClient'>, publicUrl: string | null) {
    this.#authClient = authClient;
    this.#isOnTls = publicUrl?.startsWith('https:') ?? false;
  }

  async keep(request: FastifyRequest, reply: FastifyReply, pending: Omit<Pending, 'browser'>): Promise<void> {
    // The browser keeps its value, so that a sign-in begun in another tab can still be answered.
    const browser = this.#browserOf(request) ?? randomBytes(32).toString('base64url');
    const expiresAt = new Date(Date.now() + minutesToAnswer * 60_000);
    await this.#authClient.verification.deleteMany({
      where: { identifier: { startsWith: kind }, expiresAt: { lt: new Date() } },
    });
    await this.#authClient.verification.create({
      data: {
        ...{ id: randomUUID(), identifier: identifierOf(pending.checks.state), expiresAt },
        value: JSON.stringify({ ...pending, browser: hashOf(browser) } satisfies Pending),
      },
    });
    const attributes = `Path=/; HttpOnly; SameSite=Lax; Max-Age=${minutesToAnswer * 60}${this.#isOnTls ? '; Secure' : ''}`;
    reply.header('set-cookie', `${this.#cookieName}=${browser}; ${attributes}`);
  }

  /** What the state belongs to, used up by asking; null when it is unknown, used, too old or another browser's. */
  async take(request: FastifyRequest, state: string): Promise<Pending | null> {
    const where = { identifier: identifierOf(state) };
    const row = await this.#authClient.verification.findFirst({ where });
    const { count } = await this.#authClient.verification.deleteMany({ where });
    if (row === null || count === 0 || row.expiresAt < new Date()) return null;
    const pending = Pending.parse(JSON.parse(row.value));
    const browser = this.#browserOf(request);
    return browser !== null && isSame(hashOf(browser), pending.browser) ? pending : null;
  }

  get #cookieName(): string {
    return this.#isOnTls ? '__Host-kraften.provider' : 'kraften.provider';
  }

  #browserOf(request: FastifyRequest): string | null {
    const cookies = (request.headers.cookie ?? '').split(/; */);
    const value = cookies.find((each) => each.startsWith(`${this.#cookieName}=`))?.slice(this.#cookieName.length + 1);
    return value !== undefined && /^[\w-]{43}$/.test(value) ? value : null;
  }
}

const kind = 'provider sign-in ';

function identifierOf(state: string): string {
  return kind + hashOf(state);
}

function hashOf(text: string): string {
  return createHash('sha256').update(text).digest('base64url');
}

function isSame(one: string, other: string): boolean {
  const [a, b] = [Buffer.from(one), Buffer.from(other)];
  return a.length === b.length && timingSafeEqual(a, b);
}
