import { mkdir } from 'node:fs/promises';
import type { PGlite } from '@electric-sql/pglite';
import type { Database } from '../database';
import { type Encryption, ensureReady } from '../ensure-ready';
import { PrismaClient } from '../generated/prisma/client';
import { localSignals } from '../signals/signals';
import { UnitsOfWork } from '../units-of-work';
import { openInDirectory, openInMemory } from './data-directory';
import { DirectoryLock } from './directory-lock';
import { EmbeddedAdapterFactory } from './embedded-adapter';
import { setupConnection } from './owner-of-embedded';

/** PGlite's own user: it made the database and owns the tables. */
const owner = 'postgres';

/** A database inside this process, kept in a directory or, with `memory`, not at all. */
export async function openEmbedded(directory: string, encryption: Encryption): Promise<Database> {
  if (directory === 'memory') return await openOnPGlite(await openInMemory(), encryption);
  await mkdir(directory, { recursive: true, mode: 0o700 });
  const lock = new DirectoryLock(directory);
  try {
    const database = await openOnPGlite(await openInDirectory(directory), encryption);
    return {
      ...database,
      close: async () => {
        await database.close();
        lock.release();
      },
    };
  } catch (error) {
    lock.release();
    throw error;
  }
}

/** Migrates a PGlite and gives it away: from here on it is used through the `Database` alone. */
export async function openOnPGlite(pglite: PGlite, encryption: Encryption): Promise<Database> {
  await pglite.exec(`SET TimeZone = 'UTC'`);
  const logins = { login: null, authLogin: null };
  const { sealKey, loginRole, authLoginRole } = await ensureReady(setupConnection(pglite), logins, encryption);
  await pglite.exec(`SET SESSION AUTHORIZATION "${loginRole}"`);
  const client = prismaClient(new EmbeddedAdapterFactory(pglite));
  const ownerClient = prismaClient(new EmbeddedAdapterFactory(pglite, { sessionUser: owner }));
  const units = new UnitsOfWork({ client, ownerClient, sealKey, cipher: encryption.cipher });
  const authClient = prismaClient(
    new EmbeddedAdapterFactory(pglite, {
      sessionUser: authLoginRole,
      guard: () => units.refuseInside('authClient'),
    }),
  );
  return {
    withActor: (actor, request, work) => units.withActor(actor, request, work),
    asOwner: (work) => units.asOwner(work),
    authClient,
    signals: localSignals(),
    ping: async () => {
      await pglite.query('SELECT 1');
    },
    close: async () => {
      await units.end();
      await Promise.all([client, ownerClient, authClient].map((each) => each.$disconnect()));
      await pglite.close();
    },
  };
}

function prismaClient(adapter: EmbeddedAdapterFactory): PrismaClient {
  return new PrismaClient({ adapter, errorFormat: 'minimal' });
}
