import { mkdtemp } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { type DatabaseSettings, openDatabase } from '@kraften/db/open-database';
import { newEmptyDatabase, testSecret } from '@kraften/db/testing/test-databases';
import { testKeys } from '@kraften/db/testing/test-keys';
import { beforeAll, describe, expect, test } from 'vitest';
import { runKraften } from '../testing/run-kraften';

const nowhere = { DATABASE_URL: '', DATA_DIR: '' };
const verifyLog = (env: Record<string, string>, ...args: string[]) =>
  runKraften(['verify-log', ...args], '', { ...nowhere, ...env });

type Place = { readonly settings: DatabaseSettings; readonly env: Record<string, string> };

const places: Record<string, () => Promise<Place>> = {
  'an embedded database': async () => {
    const folder = await mkdtemp(join(tmpdir(), 'kraften-verify-'));
    return {
      settings: { kind: 'embedded', directory: join(folder, 'database'), keys: testKeys },
      env: { DATA_DIR: folder },
    };
  },
  PostgreSQL: async () => {
    const { ownerUrl } = await newEmptyDatabase();
    return {
      settings: { kind: 'postgresql', ownerUrl, secret: testSecret, keys: testKeys },
      env: { DATABASE_URL: ownerUrl },
    };
  },
};

describe.each(Object.keys(places))('kraften verify-log on %s', (name) => {
  let place: Place | undefined;

  async function asOwner(...statements: string[]): Promise<void> {
    if (place === undefined) throw new Error('There is no database yet');
    const database = await openDatabase(place.settings);
    await database.asOwner(async (tx) => {
      for (const statement of statements) await tx.$executeRawUnsafe(statement);
    });
    await database.close();
  }

  beforeAll(async () => {
    place = await places[name]?.();
    await asOwner(`INSERT INTO audit_entry (actor_kind, action) SELECT 'staff', 'x' FROM generate_series(1, 5)`);
  }, 120_000);

  test('gives the hash of a whole log to note down, and names what then is changed or cut off', async () => {
    const env = place?.env ?? {};
    const whole = verifyLog(env);
    expect(whole).toMatchObject({ code: 0, err: '', out: expect.stringContaining('Loggen är hel: 5 poster') });
    const noted = /hash är ([0-9a-f]{64})$/m.exec(whole.out)?.[1] ?? '';
    expect(verifyLog(env, '--head', noted)).toMatchObject({ code: 0, out: whole.out });
    expect(verifyLog(env, '--head', 'a'.repeat(64))).toMatchObject({
      code: 3,
      out: expect.stringContaining('hashen som du angav finns inte i den'),
    });

    await asOwner(
      'ALTER TABLE audit_entry DISABLE TRIGGER audit_entry_kept',
      'ALTER TABLE kraften_private.audit_link DISABLE TRIGGER audit_link_kept',
      'DELETE FROM audit_entry WHERE id IN (SELECT entry_id FROM kraften_private.audit_link WHERE number = 5)',
      'DELETE FROM kraften_private.audit_link WHERE number = 5',
    );
    expect(verifyLog(env).code, 'only the noted hash shows that the end is gone').toBe(0);
    expect(verifyLog(env, '--head', noted).code).toBe(3);

    await asOwner(
      `UPDATE audit_entry SET action = 'y' WHERE id IN (SELECT entry_id FROM kraften_private.audit_link WHERE number = 3)`,
    );
    expect(verifyLog(env)).toMatchObject({
      code: 3,
      out: expect.stringMatching(
        /^Loggen är bruten vid post 3, från \d{4}-\d\d-\d\d \d\d:\d\d:\d\d: innehållet är ändrat\.\nHel till och med post 2\.\n$/,
      ),
    });
  }, 120_000);
});

describe('kraften verify-log', () => {
  test('asks which database', () => {
    expect(verifyLog({})).toMatchObject({ code: 2, out: '', err: expect.stringContaining('sätt DATABASE_URL') });
    expect(verifyLog({ DATABASE_URL: 'mysql://x' })).toMatchObject({
      code: 2,
      err: expect.stringContaining('postgresql://'),
    });
  });

  test('makes no database where there is none, and says when none answers', () => {
    expect(verifyLog({ DATA_DIR: join(tmpdir(), 'kraften-none') })).toMatchObject({
      code: 2,
      err: expect.stringContaining('Det finns ingen databas i'),
    });
    expect(verifyLog({ DATABASE_URL: 'postgresql://x@localhost:1/x' })).toMatchObject({
      code: 2,
      err: expect.stringContaining('(ECONNREFUSED)'),
    });
  });

  test('says what a noted hash looks like', () => {
    expect(verifyLog({ DATA_DIR: 'x' }, '--head', 'abc')).toMatchObject({
      code: 2,
      err: expect.stringContaining('64 tecken'),
    });
  });
});
