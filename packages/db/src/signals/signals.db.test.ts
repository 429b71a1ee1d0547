import pg from 'pg';
import { afterAll, beforeAll, expect, test } from 'vitest';
import type { Database } from '../database';
import { loginRolesOf } from '../login-roles';
import { openDatabase } from '../open-database';
import { loginUrls } from '../postgresql/open-postgresql';
import { describeOnEachDatabase, newEmptyDatabase, testSecret } from '../testing/test-databases';
import { testKeys } from '../testing/test-keys';

/** Everything that is heard, and a way to wait for so many. */
function ear(database: Pick<Database, 'signals'>) {
  const heard: string[] = [];
  let gaps = 0;
  const stop = database.signals.listen({
    onSignal: (text) => heard.push(text),
    onGap: () => {
      gaps += 1;
    },
  });
  return { heard, stop, gaps: () => gaps };
}

describeOnEachDatabase('signals', (current) => {
  test('reach who listens, until they stop', async () => {
    const { database } = current();
    const { heard, stop } = ear(database);
    // PostgreSQL's connection that listens is made when somebody first does.
    await expect
      .poll(async () => {
        await database.signals.publish('å');
        return heard.at(-1);
      })
      .toBe('å');
    stop();
    const before = heard.length;
    await database.signals.publish('after');
    await new Promise((resolve) => setTimeout(resolve, 100));
    expect(heard).toHaveLength(before);
  });
});

let servers: Database[] = [];
let loginUrl = '';
beforeAll(async () => {
  const { name, ownerUrl } = await newEmptyDatabase();
  loginUrl = loginUrls({ ownerUrl, secret: testSecret }, loginRolesOf(name)).login;
  const open = () => openDatabase({ kind: 'postgresql', keys: testKeys, ownerUrl, secret: testSecret });
  servers = [await open(), await open()];
});
afterAll(async () => {
  await Promise.all(servers.map((each) => each.close()));
});

test('what one server says the other hears, and a connection that was cut is made anew and told of', async () => {
  const [one, other] = servers;
  if (one === undefined || other === undefined) throw new Error('two servers');
  const { heard, gaps } = ear(other);
  await expect.poll(gaps, { timeout: 10_000 }).toBe(1);
  await one.signals.publish('first');
  await expect.poll(() => heard).toEqual(['first']);

  const login = new pg.Client({ connectionString: loginUrl });
  await login.connect();
  const { rowCount } = await login.query(
    `SELECT pg_terminate_backend(pid) FROM pg_stat_activity WHERE datname = current_database() AND query LIKE 'LISTEN%'`,
  );
  await login.end();
  expect(rowCount).toBe(1);
  await expect.poll(gaps, { timeout: 15_000 }).toBe(2);
  await one.signals.publish('second');
  await expect.poll(() => heard).toEqual(['first', 'second']);
});
