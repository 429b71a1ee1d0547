import { randomUUID } from 'node:crypto';
import { readFile } from 'node:fs/promises';
import type { PGlite } from '@electric-sql/pglite';
import pg from 'pg';
import { afterAll, beforeAll, describe, inject } from 'vitest';
import type { Database } from '../database';
import { openInMemory } from '../embedded/data-directory';
import { openOnPGlite } from '../embedded/open-embedded';
import { loginRolesOf } from '../login-roles';
import { openDatabase } from '../open-database';
import { loginUrls } from '../postgresql/open-postgresql';
import { testCipher, testKeys } from './test-keys';
import type {} from './test-servers';

export type DatabaseKind = 'pglite' | 'postgresql';

export type TestDatabase = {
  readonly kind: DatabaseKind;
  readonly database: Database;
  /** One statement as the role that units of work sign in as, without any actor. */
  sqlWithoutActor(sql: string, values?: readonly unknown[]): Promise<Record<string, unknown>[]>;
  close(): Promise<void>;
};

/** Runs a suite against PGlite and against PostgreSQL, each on a migrated and empty database of its own. */
export function describeOnEachDatabase(name: string, suite: (current: () => TestDatabase) => void): void {
  describe.each<DatabaseKind>(['pglite', 'postgresql'])(`${name} on %s`, (kind) => {
    let current: TestDatabase | undefined;
    beforeAll(async () => {
      current = await openTestDatabase(kind);
    });
    afterAll(async () => {
      await current?.close();
    });
    suite(() => {
      if (current === undefined) throw new Error('The database is opened before the first test, not before the suite');
      return current;
    });
  });
}

export async function openTestDatabase(kind: DatabaseKind): Promise<TestDatabase> {
  return kind === 'pglite' ? await openOnSnapshot() : await openOnCopy();
}

type EmptyDatabase = { readonly name: string; readonly ownerUrl: string };

/** An empty PostgreSQL database that nobody has migrated. */
export async function newEmptyDatabase(): Promise<EmptyDatabase> {
  return await createDatabase('template0');
}

export const testSecret = 'a secret of tests';

/** A PGlite that has been migrated and is still its owner's. */
export async function openMigratedPGlite(): Promise<PGlite> {
  return await openInMemory(new Blob([await readFile(inject('testServers').snapshotPath)]));
}

async function openOnSnapshot(): Promise<TestDatabase> {
  const pglite = await openMigratedPGlite();
  const database = await openOnPGlite(pglite, { cipher: testCipher });
  return {
    kind: 'pglite',
    database,
    sqlWithoutActor: async (sql, values = []) => (await pglite.query<Record<string, unknown>>(sql, [...values])).rows,
    close: () => database.close(),
  };
}

async function openOnCopy(): Promise<TestDatabase> {
  const { name, ownerUrl } = await createDatabase(inject('testServers').template);
  const settings = { ownerUrl, secret: testSecret };
  const database = await openDatabase({ kind: 'postgresql', keys: testKeys, ...settings });
  const login = new pg.Client({ connectionString: loginUrls(settings, loginRolesOf(name)).login });
  await login.connect();
  return {
    kind: 'postgresql',
    database,
    sqlWithoutActor: async (sql, values = []) => (await login.query<Record<string, unknown>>(sql, [...values])).rows,
    close: async () => {
      await Promise.all([database.close(), login.end()]);
    },
  };
}

async function createDatabase(template: string): Promise<EmptyDatabase> {
  const { ownerUrl } = inject('testServers');
  const name = `kraften_${randomUUID().replaceAll('-', '')}`;
  const owner = new pg.Client({ connectionString: ownerUrl });
  await owner.connect();
  try {
    await owner.query(`CREATE DATABASE ${name} TEMPLATE ${template}`);
  } finally {
    await owner.end();
  }
  const url = new URL(ownerUrl);
  url.pathname = `/${name}`;
  return { name, ownerUrl: url.href };
}
