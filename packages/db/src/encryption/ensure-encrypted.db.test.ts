import { randomUUID } from 'node:crypto';
import { mkdtemp, readdir, readFile, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll, describe, expect, test, vi } from 'vitest';
import type { OwnedDatabase } from '../audit-chain/check-audit-log';
import type { Database } from '../database';
import { withOwnerOfEmbedded } from '../embedded/owner-of-embedded';
import { type DatabaseSettings, openDatabase } from '../open-database';
import { withOwnerOfPostgresql } from '../postgresql/owner-of-postgresql';
import { findPersonIdByIdentityNumber } from '../records/person';
import { amendSubmission } from '../records/self-referral-submission';
import type { SetupConnection } from '../setup-connection';
import { sentAgain } from '../testing/sent-again';
import { newEmptyDatabase, testSecret } from '../testing/test-databases';
import { insertTwoTeams, type TwoTeams } from '../testing/two-teams';
import type { EncryptionKey, KeyRing } from './key-ring';
import { rotateKeys } from './rotate-keys';

vi.setConfig({ testTimeout: 120_000, hookTimeout: 120_000 });

const key = (id: string, byte: number): EncryptionKey => ({ id, bytes: new Uint8Array(32).fill(byte) });
const [k1, k2] = [key('k1', 1), key('k2', 2)];
const number = '199001012385';
const manyPersons = 1200;

type Place = {
  readonly owned: OwnedDatabase;
  readonly settings: (keys: KeyRing) => DatabaseSettings;
  readonly remove: () => Promise<void>;
};

const places: Record<string, () => Promise<Place>> = {
  'an embedded database': async () => {
    const directory = await mkdtemp(join(tmpdir(), 'kraften-encrypt-'));
    return {
      owned: { kind: 'embedded', directory },
      settings: (keys) => ({ kind: 'embedded', directory, keys }),
      remove: async () => await rm(directory, { recursive: true }),
    };
  },
  PostgreSQL: async () => {
    const { ownerUrl } = await newEmptyDatabase();
    return {
      owned: { kind: 'postgresql', ownerUrl },
      settings: (keys) => ({ kind: 'postgresql', ownerUrl, secret: testSecret, keys }),
      remove: () => Promise.resolve(),
    };
  },
};

/** As a database was before fields were encrypted: the migrations alone have run, and the rows are plain. */
const makePlain = [
  'ALTER TABLE audit_review DISABLE TRIGGER audit_review_kept',
  `UPDATE person SET given_name = 'Kim', family_name = 'Plain', identity_number = '${number}', identity_number_index = NULL
    WHERE identity_number IS NOT NULL`,
  `UPDATE follow_up SET attendees = 'Kim, AF'`,
  `UPDATE study_visit SET place = 'Gussarvsgatan'`,
  `UPDATE work_training SET employer = 'Bageriet', supervisor = ''`,
  `UPDATE audit_review SET note = 'Frågade Kim'`,
  `UPDATE self_referral_submission SET answers = '{"givenName": "Kim", "hopes": "Bageri"}', sha256 = 'x', sha256_index = ''`,
  `UPDATE self_referral_amendment SET answers = '{"givenName": "Kim"}', sha256 = 'y', sha256_index = ''`,
  'ALTER TABLE audit_review ENABLE TRIGGER audit_review_kept',
  'DELETE FROM kraften_private.encryption_key',
  'DELETE FROM kraften_private.encrypted_table',
];

describe.each(Object.keys(places))('%s', (name) => {
  let place: Place;
  let teams: TwoTeams;

  const asOwner = async <T>(work: (connection: SetupConnection) => Promise<T>): Promise<T> =>
    place.owned.kind === 'embedded'
      ? await withOwnerOfEmbedded(place.owned.directory, work)
      : await withOwnerOfPostgresql(place.owned.ownerUrl, work);
  const withDatabase = async <T>(
    keys: KeyRing,
    work: (database: Database) => Promise<T>,
    progress = vi.fn(),
  ): Promise<T> => {
    const database = await openDatabase({ ...place.settings(keys), progress });
    try {
      return await work(database);
    } finally {
      await database.close();
    }
  };
  const keyIdsOf = async (column: string, table: string) =>
    await asOwner(async ({ query }) => {
      const rows = await query(
        `SELECT DISTINCT split_part(${column}, '.', 1) AS id FROM ${table} WHERE ${column} <> '' ORDER BY id`,
      );
      return rows.map((row) => row['id']);
    });

  beforeAll(async () => {
    const make = places[name];
    if (make === undefined) throw new Error(`There is no ${name}`);
    place = await make();
    teams = await withDatabase([k1], async (database) => {
      const made = await insertTwoTeams(database);
      await database.asOwner(async (tx) => {
        const { teamId } = made.alpha;
        const person = { teamId, givenName: 'A', familyName: 'B', sex: 'unknown' };
        await tx.person.createMany({
          data: Array.from({ length: manyPersons }, () => ({ ...person, id: randomUUID() })),
        });
      });
      return made;
    });
  });
  afterAll(async () => {
    await place.remove();
  });

  test('that an earlier version left plain is encrypted by the next start, and by no start after it', async () => {
    await asOwner(async ({ script }) => {
      for (const statement of makePlain) await script(statement);
    });
    const progress = vi.fn();
    await withDatabase(
      [k1],
      async (database) => {
        const read = await database.withActor(teams.alpha.lead, { requestId: null }, async ({ tx }) => ({
          personId: await findPersonIdByIdentityNumber(tx, teams.alpha.teamId, number),
          person: await tx.person.findUniqueOrThrow({ where: { id: teams.alpha.personId } }),
          followUps: await tx.followUp.findMany(),
          reviews: await tx.auditReview.findMany(),
          submission: await tx.selfReferralSubmission.findUniqueOrThrow({
            where: { referralId: teams.alpha.referralId },
          }),
        }));
        expect(read).toMatchObject({
          personId: teams.alpha.personId,
          person: { givenName: 'Kim', familyName: 'Plain', identityNumber: number },
          followUps: [{ attendees: 'Kim, AF' }],
          reviews: [{ note: 'Frågade Kim' }],
          submission: { answers: { givenName: 'Kim', hopes: 'Bageri' }, sha256: 'x' },
        });
      },
      progress,
    );
    expect(progress).toHaveBeenCalledWith('person', 0, 2);
    expect(progress).toHaveBeenLastCalledWith(expect.any(String), expect.any(Number), expect.any(Number));
    const left = await asOwner(({ query }) =>
      query(
        `SELECT count(*)::integer AS count FROM person WHERE given_name !~ '^k1[.]' OR identity_number !~ '^k1[.]'`,
      ),
    );
    expect(left).toEqual([{ count: 0 }]);
    const again = vi.fn();
    await withDatabase([k1], async () => undefined, again);
    expect(again).not.toHaveBeenCalled();
  });

  test('is not opened without its key, or with another of that name', async () => {
    await expect(openDatabase(place.settings([k2]))).rejects.toMatchObject({
      reason: 'missing-key',
      messageSv: expect.stringContaining('krypterad med nyckeln k1, som saknas'),
    });
    await expect(openDatabase(place.settings([key('k1', 9)]))).rejects.toMatchObject({
      reason: 'wrong-key',
      messageSv: expect.stringContaining('Krypteringsnyckeln k1 är inte den'),
    });
    expect(await asOwner(({ query }) => query('SELECT id FROM kraften_private.encryption_key'))).toEqual([
      { id: 'k1' },
    ]);
  });

  test('works with rows of two keys, then turns all to the new one, also after being broken off', async () => {
    await withDatabase([k2, k1], async (database) => {
      await database.withActor(teams.alpha.staff, { requestId: null }, async ({ tx }) => {
        expect(await findPersonIdByIdentityNumber(tx, teams.alpha.teamId, number)).toBe(teams.alpha.personId);
        const person = {
          id: randomUUID(),
          teamId: teams.alpha.teamId,
          givenName: 'C',
          familyName: 'D',
          sex: 'unknown',
        };
        await tx.person.create({ data: person });
      });
    });
    expect(await keyIdsOf('given_name', 'person')).toEqual(['k1', 'k2']);

    const stop = new Error('broken off');
    const broken = rotateKeys(place.owned, [k2, k1], (table, done) => {
      if (table === 'person' && done >= 500) throw stop;
    });
    await expect(broken).rejects.toBe(stop);
    expect(await keyIdsOf('given_name', 'person')).toEqual(['k1', 'k2']);
    const seen = vi.fn();
    const rotation = await rotateKeys(place.owned, [k2, k1], seen);
    expect(rotation).toEqual({ currentKeyId: 'k2', retiredKeyIds: ['k1'], rows: expect.any(Number) });
    const [[, , left] = []] = seen.mock.calls;
    expect(left, 'the first 500 persons were done').toBe(manyPersons + 4 - 500);
    for (const [column, table] of [
      ['given_name', 'person'],
      ['identity_number_index', 'person'],
      ['note', 'audit_review'],
      ["(answers #>> '{}')", 'self_referral_submission'],
      ['sha256_index', 'self_referral_amendment'],
      ["encode(content, 'escape')", 'case_document_part'],
    ] as const) {
      expect(await keyIdsOf(column, table), column).toEqual(['k2']);
    }
    const logged = await asOwner(({ query }) =>
      query(`SELECT actor_kind, details FROM audit_entry WHERE action = 'encryption:rotate'`),
    );
    expect(logged).toEqual([{ actor_kind: 'operator', details: rotation }]);
  });

  test('then needs the new key alone, and finds what the old one made', async () => {
    await withDatabase([k2], async (database) => {
      const parts = await database.withActor(teams.alpha.staff, { requestId: null }, ({ tx }) =>
        tx.caseDocumentPart.findMany(),
      );
      expect(parts.map(({ content }) => Buffer.from(content).toString())).toEqual(['Kim']);
      await database.withActor(teams.alpha.staff, { requestId: null }, async ({ tx }) => {
        expect(await findPersonIdByIdentityNumber(tx, teams.alpha.teamId, number)).toBe(teams.alpha.personId);
      });
      const { idempotencyKey } = await database.asOwner((tx) =>
        tx.selfReferralSubmission.findUniqueOrThrow({ where: { referralId: teams.alpha.referralId } }),
      );
      const again = await database.withActor(teams.alpha.resident, { requestId: null }, ({ tx }) =>
        amendSubmission(tx, { ...sentAgain, idempotencyKey, sha256: 'y' }),
      );
      expect(again, 'the answers that came last').toEqual({ isAmended: true, isNew: false });
    });
    expect(await rotateKeys(place.owned, [k2], vi.fn())).toEqual({ currentKeyId: 'k2', retiredKeyIds: [], rows: 0 });
    await expect(openDatabase(place.settings([k1]))).rejects.toMatchObject({ reason: 'missing-key' });
  });
});

test('an embedded database keeps nothing of what was plain in its files, though the start was broken off', async () => {
  const directory = await mkdtemp(join(tmpdir(), 'kraften-encrypt-'));
  const settings = { kind: 'embedded', directory, keys: [k1] } as const;
  const words = ['Gussarvsgatan', 'Bageriet', number];
  const kept = async () => {
    const entries = await readdir(directory, { recursive: true, withFileTypes: true });
    const files = entries.filter((entry) => entry.isFile()).map((entry) => join(entry.parentPath, entry.name));
    const contents = await Promise.all(files.map((file) => readFile(file)));
    return words.filter((word) => contents.some((content) => content.includes(word)));
  };
  const first = await openDatabase(settings);
  await insertTwoTeams(first);
  await first.close();
  await withOwnerOfEmbedded(directory, async ({ script }) => {
    for (const statement of makePlain) await script(statement);
  });
  expect(await kept()).toEqual(words);

  const stop = new Error('broken off');
  const brokenOff = openDatabase({
    ...settings,
    progress: (table, done) => {
      if (table === 'person' && done > 0) throw stop;
    },
  });
  await expect(brokenOff).rejects.toBe(stop);
  await (await openDatabase(settings)).close();
  expect(await kept()).toEqual([]);
  await rm(directory, { recursive: true });
});
