import { randomUUID } from 'node:crypto';
import { fileURLToPath } from 'node:url';
import helmet from '@fastify/helmet';
import rateLimit from '@fastify/rate-limit';
import fastifyStatic from '@fastify/static';
import type { Database } from '@kraften/db/database';
import { isInstalled } from '@kraften/db/records/installation';
import Fastify, { type FastifyInstance, type FastifyServerOptions, LogController } from 'fastify';
import { accountRoutes } from './account/account-routes';
import { calendarFeedRoutes } from './doors/calendar-feed-routes';
import { doorRoutes } from './doors/door-routes';
import { importRoutes } from './doors/import-routes';
import { faultOf } from './observability/fault-of';
import { healthRoutes } from './observability/health-routes';
import { logRequests } from './observability/log-requests';
import { appRoutes } from './pages/app-routes';
import { contentSecurityPolicy } from './pages/content-security-policy';
import { errorPage } from './pages/error-page';
import { type DemoHint, startPage } from './pages/start-page';
import { PendingSignIns } from './providers/pending-sign-in';
import { ProviderClient } from './providers/provider-client';
import { formRoutes } from './self-referral-form/form-routes';
import { createAuth } from './sessions/auth';
import { authRoutes } from './sessions/auth-routes';
import { setUpRoutes } from './set-up/set-up-routes';
import type { ConfiguredProvider } from './settings/identity-providers';
import { sharedReportRoutes } from './shared-report/shared-report-routes';

export type ServerOptions = {
  readonly database: Database;
  readonly keys: { readonly sessions: string; readonly receipts: string; readonly drafts: string };
  readonly publicUrl: string | null;
  readonly trustProxy: boolean;
  /** Through whom people can sign in besides by password. */
  readonly identityProviders: readonly ConfiguredProvider[];
  readonly setUpCode: string;
  /** A session that nobody has used for so many minutes has ended. */
  readonly idleMinutes: number;
  /** What the start page tells of a demonstration; null for a real installation. */
  readonly demo: DemoHint | null;
  readonly logger: FastifyServerOptions['logger'];
  /** The folder that holds the built apps: `staff/dist`, `steering/dist`, `self-referral/dist`. */
  readonly appsDirectory: URL;
};

const apps = [
  { prefix: '/arbete', folder: 'staff/dist/' },
  { prefix: '/styrgrupp', folder: 'steering/dist/' },
] as const;

const oneMegabyte = 1_048_576;

/** The whole server: start page, three apps, three doors, sign-in, set-up and health, on one port. */
export async function buildServer(options: ServerOptions): Promise<FastifyInstance> {
  const { database, keys, publicUrl, demo } = options;
  const app = Fastify({
    logger: options.logger ?? false,
    logController: new LogController({ disableRequestLogging: true }),
    genReqId: () => randomUUID(),
    trustProxy: options.trustProxy,
    bodyLimit: oneMegabyte,
    // Who sends a request a byte at a time is cut off; the slowest telephone has sent a self-referral long before.
    requestTimeout: 60_000,
    http: { headersTimeout: 15_000, connectionsCheckingInterval: 5_000 },
    routerOptions: { maxParamLength: 2000 },
    forceCloseConnections: 'idle',
    return503OnClosing: true,
  });
  logRequests(app);
  await app.register(helmet, {
    contentSecurityPolicy: false,
    strictTransportSecurity: publicUrl?.startsWith('https:') ? { maxAge: 31_536_000 } : false,
    xFrameOptions: { action: 'deny' },
    // With no referrer at all a browser sends its forms without a word of where they come from.
    referrerPolicy: { policy: 'same-origin' },
  });
  app.addHook('onRequest', async (request, reply) => {
    reply.header('x-request-id', request.id);
    reply.header('content-security-policy', contentSecurityPolicy(null));
    reply.header('permissions-policy', 'camera=(), geolocation=(), microphone=()');
  });
  app.setErrorHandler((error, request, reply) => {
    const status = statusOf(error);
    if (status >= 500) request.log.error({ fault: faultOf(error) }, 'fault');
    return reply.status(status).type('text/html; charset=utf-8').send(errorPage(status, request.id));
  });
  app.setNotFoundHandler((request, reply) =>
    reply.status(404).type('text/html; charset=utf-8').send(errorPage(404, request.id)),
  );

  const auth = createAuth({
    ...{ database, publicUrl },
    sessionKey: keys.sessions,
    identityProviders: options.identityProviders,
  });
  const sessions = {
    ...{ auth, database, publicUrl, idleMinutes: options.idleMinutes },
    providers: options.identityProviders.map((provider) => new ProviderClient(provider)),
    pendingSignIns: new PendingSignIns(database, publicUrl),
  };
  await app.register(healthRoutes, { database });
  await app.register(authRoutes, sessions);
  await app.register(async (doors) => {
    await doors.register(rateLimit, { max: 1200, timeWindow: '1 minute' });
    await doors.register(doorRoutes, { ...sessions, receiptKey: keys.receipts });
    await doors.register(importRoutes, { ...sessions, receiptKey: keys.receipts });
    // What is posted from a page without a script counts like a call of the same door.
    await doors.register(formRoutes, {
      ...{ ...sessions, receiptKey: keys.receipts, draftKey: keys.drafts },
      directory: fileURLToPath(new URL('self-referral/dist/', options.appsDirectory)),
    });
  });
  await app.register(calendarFeedRoutes, { database });
  await app.register(sharedReportRoutes, { database });
  await app.register(accountRoutes, sessions);
  await app.register(setUpRoutes, { database, setUpCode: options.setUpCode });
  await app.register(fastifyStatic, {
    root: [fileURLToPath(new URL('../assets/', import.meta.url)), fontDirectory()],
    prefix: '/sidor/',
    maxAge: '1d',
    index: false,
  });
  for (const { prefix, folder } of apps) {
    const directory = fileURLToPath(new URL(folder, options.appsDirectory));
    await app.register((scope) =>
      appRoutes(scope, { ...{ prefix, directory }, idleMinutes: options.idleMinutes, ways: options.identityProviders }),
    );
  }
  app.get('/', async (_request, reply) => {
    if (!(await database.asOwner(isInstalled))) return reply.redirect('/installation', 303);
    return reply.header('cache-control', 'no-store').type('text/html; charset=utf-8').send(startPage(demo));
  });
  return app;
}

function fontDirectory(): string {
  return fileURLToPath(
    new URL('files/', import.meta.resolve('@fontsource-variable/atkinson-hyperlegible-next/package.json')),
  );
}

function statusOf(error: unknown): number {
  if (error instanceof Error && 'statusCode' in error && typeof error.statusCode === 'number') return error.statusCode;
  return 500;
}
