import { mkdtemp, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { readKeyRing } from '@kraften/db/encryption/key-ring';
import { keyFor } from '@kraften/db/key-for';
import { type DatabaseSettings, openDatabase } from '@kraften/db/open-database';
import { newEmptyDatabase } from '@kraften/db/testing/test-databases';
import { insertTwoTeams } from '@kraften/db/testing/two-teams';
import { beforeAll, describe, expect, test } from 'vitest';
import { fileWith, runKraften } from '../testing/run-kraften';

const nowhere = { DATABASE_URL: '', DATA_DIR: '', ENCRYPTION_KEYS: '', ENCRYPTION_KEY_FILE: '', KRAFTEN_SECRET: '' };
const key = `k1:${Buffer.alloc(32, 1).toString('base64')}`;
const leadEmail = 'lena.lind@exempel.se';

type Place = { readonly settings: DatabaseSettings; readonly env: Record<string, string> };

function ring() {
  const read = readKeyRing(key);
  if (!read.ok) throw new Error(read.problem);
  return read.value;
}
const places: Record<string, () => Promise<Place>> = {
  'an embedded database': async () => {
    const folder = await mkdtemp(join(tmpdir(), 'kraften-import-'));
    await writeFile(join(folder, 'encryption-keys'), `${key}\n`);
    return {
      settings: { kind: 'embedded', directory: join(folder, 'database'), keys: ring() },
      env: { DATA_DIR: folder },
    };
  },
  PostgreSQL: async () => {
    const { ownerUrl } = await newEmptyDatabase();
    const secret = 'a secret of tests';
    return {
      settings: { kind: 'postgresql', ownerUrl, secret: keyFor(secret, 'database'), keys: ring() },
      env: { DATABASE_URL: ownerUrl, ENCRYPTION_KEYS: key, KRAFTEN_SECRET: secret },
    };
  },
};

const list = (...rows: readonly string[]) =>
  fileWith('deltagare.csv', ['Klient;Född;Remittent;Start;Slut;Orsak', ...rows].join('\r\n'));
const mapping = fileWith(
  'karta.json',
  JSON.stringify({
    columns: {
      ...{ fullName: 'Klient', birthDate: 'Född', source: 'Remittent', enrolledOn: 'Start', closedOn: 'Slut' },
      outcome: 'Orsak',
    },
    values: { source: { kyrkan: 'OTHER' } },
  }),
);

describe.each(Object.keys(places))('kraften import on %s', (name) => {
  let place: Place | undefined;
  let team = '';
  let teamId = '';
  const kraften = (file: string, ...args: string[]) =>
    runKraften(['import', file, '--team', team, '--as', leadEmail, ...args], '', { ...nowhere, ...place?.env });
  async function inDatabase<T>(work: (database: Awaited<ReturnType<typeof openDatabase>>) => Promise<T>): Promise<T> {
    if (place === undefined) throw new Error('There is no database yet');
    const database = await openDatabase(place.settings);
    try {
      return await work(database);
    } finally {
      await database.close();
    }
  }

  beforeAll(async () => {
    place = await places[name]?.();
    await inDatabase(async (database) => {
      teamId = (await insertTwoTeams(database)).alpha.teamId;
      await database.asOwner(async (tx) => {
        team = (await tx.team.findUniqueOrThrow({ where: { id: teamId } })).slug;
        await tx.user.create({ data: { id: 'lead', name: 'Lena Lind', email: leadEmail } });
        await tx.membership.create({ data: { id: crypto.randomUUID(), userId: 'lead', role: 'team-lead', teamId } });
      });
    });
  }, 120_000);

  test('says everything that is wrong, with row and column, and imports nothing', () => {
    const file = list('Bo Lind;1990-02-30;AF;2024-01-01;;', 'Eva Ek;1990-01-01;Kyrkan;2024-01-01;2023-01-01;Arbete');
    const ended = kraften(file, '--coach', leadEmail, '--mapping', mapping);
    expect(ended).toMatchObject({ code: 2, out: '' });
    expect(ended.err).toMatch(/^2\tB\tFödd\t.*1990-02-30.*\tFel\t/m);
    expect(ended.err).toMatch(/^3\tE\tSlut\t.*\tFel\t/m);
    expect(ended.err).toContain('2 fel. Inget är importerat.');
  });

  test('shows what it would do, does it, and not once more', async () => {
    const file = list('Bo Lind;1990-02-03;AF;2024-01-01;;', 'Eva Ek;1990-01-01;Kyrkan;2023-01-01;2024-03-01;Arbete');
    const args = ['--coach', leadEmail, '--mapping', mapping];
    const dry = kraften(file, ...args, '--dry-run');
    expect(dry).toMatchObject({ code: 0, out: expect.stringContaining('Nya personer 2') });
    expect(dry.out).toContain('2024: 1 vid årets början + 1 nya = 1 avslutade + 1 vid årets slut');
    expect(
      await inDatabase((database) =>
        database.asOwner((tx) => tx.participation.count({ where: { teamId, outcome: 'work' } })),
      ),
    ).toBe(0);

    expect(kraften(file, ...args)).toMatchObject({ code: 0, out: expect.stringContaining('2 rader är importerade') });
    const again = kraften(file, ...args);
    expect(again).toMatchObject({ code: 2, err: expect.stringContaining('Samma lista importerades') });
    const logged = await inDatabase((database) =>
      database.asOwner((tx) => tx.auditEntry.findMany({ where: { teamId, action: 'import.run' } })),
    );
    expect(logged.map(({ userId }) => userId)).toEqual(['lead', 'lead', 'lead']);
  });

  test('takes nobody but the staff of the team', () => {
    const file = list('Bo Lind;1990-02-03;AF;2024-01-01;;');
    const other = runKraften(['import', file, '--team', team, '--as', 'nagon@exempel.se'], '', {
      ...nowhere,
      ...place?.env,
    });
    expect(other).toMatchObject({ code: 2, err: expect.stringContaining('nagon@exempel.se') });
  });
});

test('asks for the team, who imports and the database', () => {
  const ended = runKraften(['import', 'lista.csv'], '', nowhere);
  expect(ended.code).toBe(2);
  for (const name of ['--team', '--as']) expect(ended.err).toContain(`${name} saknas`);
});
