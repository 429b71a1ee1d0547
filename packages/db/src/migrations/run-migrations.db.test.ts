import { readdir, readFile } from 'node:fs/promises';
import pg from 'pg';
import { afterAll, beforeEach, describe, expect, test } from 'vitest';
import { setupConnection as setupEmbedded } from '../embedded/owner-of-embedded';
import { migrations } from '../generated/migrations';
import { setupConnection } from '../postgresql/owner-of-postgresql';
import type { SetupConnection } from '../setup-connection';
import { schemaDifference } from '../testing/schema-difference';
import { type DatabaseKind, newEmptyDatabase, openMigratedPGlite } from '../testing/test-databases';
import { type Migration, runMigrations, withMigrationLock } from './run-migrations';

const first: Migration = { name: '20260101000000_first', sql: 'CREATE TABLE a (x int); INSERT INTO a VALUES (1);' };
const second: Migration = {
  name: '20260102000000_second',
  sql: `CREATE FUNCTION b() RETURNS text LANGUAGE plpgsql AS $$ BEGIN RETURN 'a;b'; END $$;`,
};

test('the migrations lead to prisma/schema, and a difference would show', async () => {
  const pglite = await openMigratedPGlite();
  expect(await schemaDifference(pglite)).toBe('');
  await pglite.exec('ALTER TABLE team ADD COLUMN forgotten text; DROP INDEX participation_person_id_idx');
  const difference = await schemaDifference(pglite);
  expect(difference).toContain('DROP COLUMN "forgotten"');
  expect(difference).toContain('CREATE INDEX "participation_person_id_idx"');
  await pglite.close();
});

test('the module of migrations holds what stands in prisma/migrations', async () => {
  const folder = new URL('../../prisma/migrations/', import.meta.url);
  const names = (await readdir(folder)).filter((name) => !name.endsWith('.toml')).sort();
  const files = await Promise.all(
    names.map(async (name) => ({ name, sql: await readFile(new URL(`${name}/migration.sql`, folder), 'utf8') })),
  );
  expect(migrations).toEqual(files);
});

type OpenConnection = { readonly connection: SetupConnection; readonly end: () => Promise<void> };

async function openEmpty(kind: DatabaseKind): Promise<OpenConnection> {
  if (kind === 'postgresql') return await connectTo((await newEmptyDatabase()).ownerUrl);
  const pglite = await openMigratedPGlite();
  return { connection: setupEmbedded(pglite), end: () => pglite.close() };
}

async function connectTo(ownerUrl: string): Promise<OpenConnection> {
  const client = new pg.Client({ connectionString: ownerUrl });
  await client.connect();
  return { connection: setupConnection(client), end: () => client.end() };
}

describe.each<DatabaseKind>(['pglite', 'postgresql'])('migrating %s', (kind) => {
  let open: OpenConnection | undefined;
  let connection: SetupConnection;

  beforeEach(async () => {
    open ??= await openEmpty(kind);
    connection = open.connection;
    await connection.script('DROP TABLE IF EXISTS _prisma_migrations, a, c; DROP FUNCTION IF EXISTS b');
  });
  afterAll(() => open?.end());

  test('applies what is missing, once, in order', async () => {
    expect(await runMigrations(connection, [first])).toEqual([first.name]);
    expect(await runMigrations(connection, [first, second])).toEqual([second.name]);
    expect(await runMigrations(connection, [first, second])).toEqual([]);
    expect(await connection.query('SELECT x, b() FROM a')).toEqual([{ x: 1, b: 'a;b' }]);
  });

  test('keeps the rows that Prisma’s own command expects', async () => {
    await runMigrations(connection, [first]);
    expect(
      await connection.query(`
        SELECT migration_name, checksum, applied_steps_count, finished_at >= started_at AS finished, rolled_back_at, logs
          FROM _prisma_migrations`),
    ).toEqual([
      {
        migration_name: first.name,
        // sha256sum of the script
        checksum: 'c3848e56403e8659cc54446b23df2c7e3f8868d033dda250f742626c23b1f29c',
        applied_steps_count: 1,
        finished: true,
        rolled_back_at: null,
        logs: null,
      },
    ]);
  });

  test('leaves nothing of a migration that fails', async () => {
    const broken: Migration = { name: '20260103000000_broken', sql: 'CREATE TABLE c (x int); SELECT 1 / 0;' };
    await expect(runMigrations(connection, [first, broken])).rejects.toThrow(
      '20260103000000_broken failed and was undone',
    );
    expect(
      await connection.query(`SELECT to_regclass('a') IS NOT NULL AS a, to_regclass('c') IS NOT NULL AS c`),
    ).toEqual([{ a: true, c: false }]);
    const mended: Migration = { ...broken, sql: 'CREATE TABLE c (x int)' };
    expect(await runMigrations(connection, [first, mended])).toEqual([broken.name]);
  });

  test('refuses a database that is newer than the program', async () => {
    await runMigrations(connection, [first, second]);
    await expect(runMigrations(connection, [first])).rejects.toMatchObject({
      name: 'DatabaseUnusableError',
      reason: 'newer-database',
      message: expect.stringContaining(second.name),
      messageSv: expect.stringContaining('nyare'),
    });
  });

  test('refuses a migration that was changed after it was applied', async () => {
    await runMigrations(connection, [first]);
    const changed = [{ ...first, sql: `${first.sql} ` }, second];
    await expect(runMigrations(connection, changed)).rejects.toMatchObject({ reason: 'changed-migration' });
    expect(await connection.query('SELECT FROM _prisma_migrations')).toHaveLength(1);
  });

  test('refuses a migration that another tool began and never finished', async () => {
    await runMigrations(connection, [first]);
    await connection.script('UPDATE _prisma_migrations SET finished_at = NULL');
    await expect(runMigrations(connection, [first])).rejects.toMatchObject({ reason: 'failed-migration' });
    await connection.script('UPDATE _prisma_migrations SET rolled_back_at = now(); DROP TABLE a');
    expect(await runMigrations(connection, [first])).toEqual([first.name]);
  });
});

test('two servers that migrate the same database take turns', async () => {
  const { ownerUrl } = await newEmptyDatabase();
  const servers = await Promise.all([connectTo(ownerUrl), connectTo(ownerUrl), connectTo(ownerUrl)]);
  const applied = await Promise.all(
    servers.map(({ connection }) => withMigrationLock(connection, () => runMigrations(connection, [first, second]))),
  );
  expect(applied.flat()).toEqual([first.name, second.name]);
  await Promise.all(servers.map(({ end }) => end()));
});
