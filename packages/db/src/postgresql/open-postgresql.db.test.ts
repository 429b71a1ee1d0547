import { randomUUID } from 'node:crypto';
import pg from 'pg';
import { expect, inject, test } from 'vitest';
import type { Database } from '../database';
import { databaseProblem } from '../database-error';
import { loginRolesOf } from '../login-roles';
import { openDatabase } from '../open-database';
import { newEmptyDatabase, testSecret } from '../testing/test-databases';
import { testKeys } from '../testing/test-keys';
import { insertTwoTeams } from '../testing/two-teams';
import { loginUrls, type PostgresqlSettings } from './open-postgresql';

const open = async (settings: Omit<PostgresqlSettings, 'secret'>, secret = testSecret) =>
  await openDatabase({ kind: 'postgresql', secret, keys: testKeys, ...settings });

async function asSuperuser(...statements: string[]): Promise<void> {
  const client = new pg.Client({ connectionString: inject('testServers').superuserUrl });
  await client.connect();
  try {
    for (const statement of statements) await client.query(statement);
  } finally {
    await client.end();
  }
}

async function works(database: Database): Promise<boolean> {
  const { alpha } = await insertTwoTeams(database);
  await database.authClient.user.count();
  return await database.withActor(alpha.staff, { requestId: null }, async ({ tx }) => (await tx.person.count()) === 2);
}

test('two servers that start at once on an empty database both serve it', async () => {
  const settings = await newEmptyDatabase();
  const servers = await Promise.all([open(settings), open(settings), open(settings)]);
  expect(await Promise.all(servers.map(works))).toEqual([true, true, true]);
  await Promise.all(servers.map((server) => server.close()));
});

test('a new secret renews the passwords', async () => {
  const settings = await newEmptyDatabase();
  await (await open(settings)).close();
  const database = await open(settings, 'another secret');
  expect(await works(database)).toBe(true);
  await database.close();
});

test('a role that row-level security doesn’t bind may not serve', async () => {
  const { name, ownerUrl } = await newEmptyDatabase();
  const tooStrong = { name: 'DatabaseUnusableError', reason: 'login-too-strong' };
  const superuserUrl = inject('testServers').superuserUrl.replace(/postgres$/, name);
  await expect(open({ ownerUrl, loginUrl: superuserUrl })).rejects.toMatchObject(tooStrong);
  await expect(open({ ownerUrl, loginUrl: ownerUrl })).rejects.toMatchObject(tooStrong);
  await expect(open({ ownerUrl, authLoginUrl: ownerUrl })).rejects.toMatchObject(tooStrong);
});

test('roles of one’s own serve, once they are let in', async () => {
  const { name, ownerUrl } = await newEmptyDatabase();
  const role = `own_${name}`;
  await asSuperuser(`CREATE ROLE ${role} LOGIN PASSWORD 'own'`, `CREATE ROLE ${role}_auth LOGIN PASSWORD 'own'`);
  const as = (user: string) => ownerUrl.replace('kraften_owner:owner', `${user}:own`);
  const settings = { ownerUrl, loginUrl: as(role), authLoginUrl: as(`${role}_auth`) };
  await expect(open(settings)).rejects.toMatchObject({
    reason: 'login-too-weak',
    messageSv: expect.stringContaining(
      `GRANT kraften_case, kraften_figures, kraften_intake, kraften_accounts, kraften_representative TO ${role}`,
    ),
  });
  await asSuperuser(
    `GRANT kraften_case, kraften_figures, kraften_intake, kraften_accounts, kraften_representative TO ${role} WITH INHERIT FALSE`,
    `GRANT kraften_auth TO ${role}_auth`,
  );
  const database = await open(settings);
  expect(await works(database)).toBe(true);
  await database.close();
});

test('the login of another database on the same server cannot come in', async () => {
  const [one, other] = [await newEmptyDatabase(), await newEmptyDatabase()];
  await Promise.all([one, other].map(async (each) => (await open(each)).close()));
  const urls = loginUrls({ ...one, secret: testSecret }, loginRolesOf(other.name));
  for (const connectionString of [urls.login, urls.authLogin]) {
    const intruder = new pg.Client({ connectionString });
    await expect(intruder.connect()).rejects.toThrow('permission denied for database');
  }
});

test('a server that keeps another time zone gives the same instants', async () => {
  const settings = await newEmptyDatabase();
  await asSuperuser(`ALTER DATABASE ${settings.name} SET TimeZone = 'America/New_York'`);
  const database = await open(settings);
  const verification = {
    id: randomUUID(),
    identifier: 'x',
    value: 'y',
    expiresAt: new Date('2026-07-01T12:34:56.789Z'),
  };
  await database.authClient.verification.create({ data: verification });
  expect(await database.authClient.verification.findUnique({ where: { id: verification.id } })).toMatchObject(
    verification,
  );
  await database.close();
});

test('a database with an awkward name gets roles with plain names', async () => {
  const name = `Säter "${randomUUID().slice(0, 8)}"`;
  const { ownerUrl } = inject('testServers');
  await asSuperuser(`CREATE DATABASE "${name.replaceAll('"', '""')}" OWNER kraften_owner`);
  expect(loginRolesOf(name).loginRole).toMatch(/^s_ter__[0-9a-f]{8}__[0-9a-f]{8}_login$/);
  const url = new URL(ownerUrl);
  url.pathname = `/${encodeURIComponent(name)}`;
  const database = await open({ ownerUrl: url.href });
  expect(await works(database)).toBe(true);
  await database.close();
});

test('a long name of a database leaves room for its roles’ names', () => {
  const [one, other] = [`${'x'.repeat(62)}1`, `${'x'.repeat(62)}2`].map(loginRolesOf);
  expect(one?.authLoginRole.length).toBeLessThanOrEqual(63);
  expect(one?.loginRole).not.toBe(other?.loginRole);
});

test('a server that is not there is said to be unreachable', async () => {
  const ownerUrl = 'postgresql://kraften_owner:owner@127.0.0.1:1/kraften';
  await expect(open({ ownerUrl })).rejects.toSatisfy((error) => databaseProblem(error)?.kind === 'unreachable');
});
