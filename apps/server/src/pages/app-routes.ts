import { randomBytes } from 'node:crypto';
import { readFile } from 'node:fs/promises';
import { join } from 'node:path';
import compress from '@fastify/compress';
import { type SignInWay, signInWaysText } from '@kraften/domain/concepts/identity-provider/sign-in-way';
import type { FastifyInstance, FastifyReply } from 'fastify';
import { builtFiles } from './built-files';
import { contentSecurityPolicy } from './content-security-policy';
import { html } from './html';

const nonceMark = '__CSP_NONCE__';
const idleMark = '__IDLE_MINUTES__';
const waysMark = '__SIGN_IN_WAYS__';

type AppOptions = {
  readonly prefix: string;
  readonly directory: string;
  readonly idleMinutes: number;
  /** Where people can sign in besides at Kraften. */
  readonly ways: readonly SignInWay[];
};

/**
 * Serves a built app below its path: files with a hash in their name for a year, and the app's page for every other
 * address, with a fresh nonce for the styles that its components make and the minutes after which a session has been left.
 */
export async function appRoutes(app: FastifyInstance, options: AppOptions): Promise<void> {
  const { prefix, directory, idleMinutes, ways } = options;
  const page = await readFile(join(directory, 'index.html'), 'utf8');
  const template = page
    .replaceAll(idleMark, String(idleMinutes))
    .replaceAll(waysMark, () => html`${signInWaysText(ways)}`.text);
  const sendPage = (reply: FastifyReply) => {
    const nonce = randomBytes(16).toString('base64');
    return reply
      .header('content-security-policy', contentSecurityPolicy(nonce))
      .header('cache-control', 'no-store')
      .type('text/html; charset=utf-8')
      .send(template.replaceAll(nonceMark, nonce));
  };

  await app.register(compress, { global: true, threshold: 512 });
  await builtFiles(app, { prefix, directory });
  app.get(prefix, async (_request, reply) => reply.redirect(`${prefix}/`, 308));
  app.get(`${prefix}/`, async (_request, reply) => sendPage(reply));
  app.get(`${prefix}/*`, async (_request, reply) => sendPage(reply));
}
