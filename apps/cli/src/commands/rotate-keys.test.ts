import { spawn } from 'node:child_process';
import { once } from 'node:events';
import { mkdtemp, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import type { KeyRing } from '@kraften/db/encryption/key-ring';
import { readKeyRing } from '@kraften/db/encryption/key-ring';
import { type DatabaseSettings, openDatabase } from '@kraften/db/open-database';
import { newEmptyDatabase, testSecret } from '@kraften/db/testing/test-databases';
import { insertTwoTeams } from '@kraften/db/testing/two-teams';
import { beforeAll, describe, expect, test } from 'vitest';
import { program, runKraften } from '../testing/run-kraften';

const nowhere = { DATABASE_URL: '', DATA_DIR: '', ENCRYPTION_KEYS: '', ENCRYPTION_KEY_FILE: '' };
const rotate = (env: Record<string, string>, ...args: string[]) =>
  runKraften(['rotate-keys', ...args], '', { ...nowhere, ...env });

const [k1, k2] = ['k1', 'k2'].map((id, index) => `${id}:${Buffer.alloc(32, index + 1).toString('base64')}`);
const ringOf = (text: string): KeyRing => {
  const ring = readKeyRing(text);
  if (!ring.ok) throw new Error(ring.problem);
  return ring.value;
};
const manyPersons = 3000;

type Place = { readonly settings: (keys: KeyRing) => DatabaseSettings; readonly env: Record<string, string> };

const places: Record<string, () => Promise<Place>> = {
  'an embedded database': async () => {
    const folder = await mkdtemp(join(tmpdir(), 'kraften-rotate-'));
    await writeFile(join(folder, 'encryption-keys'), `# nycklar\n${k2}\n${k1}\n`);
    return {
      settings: (keys) => ({ kind: 'embedded', directory: join(folder, 'database'), keys }),
      env: { DATA_DIR: folder },
    };
  },
  PostgreSQL: async () => {
    const { ownerUrl } = await newEmptyDatabase();
    return {
      settings: (keys) => ({ kind: 'postgresql', ownerUrl, secret: testSecret, keys }),
      env: { DATABASE_URL: ownerUrl, ENCRYPTION_KEYS: `${k2},${k1}` },
    };
  },
};

describe.each(Object.keys(places))('kraften rotate-keys on %s', (name) => {
  let place: Place | undefined;
  let teamId = '';

  async function namesWith(keys: string): Promise<number> {
    if (place === undefined) throw new Error('There is no database yet');
    const database = await openDatabase(place.settings(ringOf(keys)));
    try {
      const persons = await database.asOwner((tx) => tx.person.findMany({ where: { teamId } }));
      return persons.filter(({ givenName }) => givenName === 'Åsa').length;
    } finally {
      await database.close();
    }
  }

  beforeAll(async () => {
    place = await places[name]?.();
    if (place === undefined) throw new Error(`There is no ${name}`);
    const database = await openDatabase(place.settings(ringOf(k1 ?? '')));
    teamId = (await insertTwoTeams(database)).alpha.teamId;
    const person = { teamId, givenName: 'Åsa', familyName: 'Ö', sex: 'unknown' };
    await database.asOwner((tx) =>
      tx.person.createMany({
        data: Array.from({ length: manyPersons }, () => ({ ...person, id: crypto.randomUUID() })),
      }),
    );
    await database.close();
  }, 120_000);

  test('goes on where it was killed, and says which key is not needed any more', async () => {
    const env = { ...process.env, ...nowhere, ...place?.env };
    const killed = spawn(process.execPath, [program, 'rotate-keys'], { env });
    let said = '';
    killed.stderr.on('data', (text) => {
      said += String(text);
      if (/person: (?!0 )\d+ av/.test(said)) killed.kill('SIGKILL');
    });
    await once(killed, 'exit');
    expect(killed.signalCode).toBe('SIGKILL');
    expect(await namesWith(`${k2},${k1}`), 'all are read, whichever key').toBe(manyPersons);

    const rotated = rotate(place?.env ?? {});
    expect(rotated).toMatchObject({
      code: 0,
      out: expect.stringMatching(
        /^\d+ rader är omkrypterade med nyckeln k2\.\nIngenting i databasen behöver längre k1\./,
      ),
    });
    const begun = Number(/person: 0 av (\d+) rader/.exec(rotated.err)?.[1]);
    expect(begun, 'some were done before').toBeLessThan(manyPersons);
    expect(await namesWith(k2 ?? '')).toBe(manyPersons);
    await expect(namesWith(k1 ?? '')).rejects.toMatchObject({ reason: 'missing-key' });
    expect(rotate(place?.env ?? {})).toMatchObject({ code: 0, out: 'Allt är redan krypterat med nyckeln k2.\n' });
  }, 120_000);
});

describe('kraften rotate-keys', () => {
  test('asks which database and which keys', () => {
    expect(rotate({})).toMatchObject({
      code: 2,
      err: expect.stringMatching(/sätt DATABASE_URL[\s\S]*sätt ENCRYPTION_KEYS/),
    });
    expect(rotate({ DATABASE_URL: 'postgresql://x@localhost:1/x', ENCRYPTION_KEYS: 'k1:x' })).toMatchObject({
      code: 2,
      err: expect.stringContaining('nummer 1 är felskriven'),
    });
    expect(rotate({ DATA_DIR: join(tmpdir(), 'kraften-none') })).toMatchObject({
      code: 2,
      err: expect.stringContaining('går inte att läsa (ENOENT)'),
    });
  });

  test('says when no database answers, and how a key is changed', () => {
    expect(rotate({ DATABASE_URL: 'postgresql://x@localhost:1/x', ENCRYPTION_KEYS: k1 ?? '' })).toMatchObject({
      code: 2,
      err: expect.stringContaining('(ECONNREFUSED)'),
    });
    expect(rotate({}, '--help')).toMatchObject({ code: 0, out: expect.stringContaining('openssl rand') });
  });
});
