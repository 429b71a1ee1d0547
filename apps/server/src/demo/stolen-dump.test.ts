import { mkdtemp, readdir, readFile, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import type { Database } from '@kraften/db/database';
import { openEmbedded } from '@kraften/db/embedded/open-embedded';
import { type FieldCipher, fieldCipher } from '@kraften/db/encryption/field-cipher';
import { openPostgresql } from '@kraften/db/postgresql/open-postgresql';
import { newEmptyDatabase, testSecret } from '@kraften/db/testing/test-databases';
import { demoData } from '@kraften/demo/demo-data';
import { expect, test, vi } from 'vitest';
import { swedishToday } from '../doors/swedish-today';
import { foundWords } from '../testing/found-words';
import { loadDemo } from './load-demo';
import { walkDemo } from './walk-demo';

vi.setConfig({ testTimeout: 900_000 });

const key = new Uint8Array(32).fill(5);
const encrypting = fieldCipher([{ id: 'k1', bytes: key }]);
/** As if somebody had switched the encryption off. */
const switchedOff: FieldCipher = {
  ...encrypting,
  encrypt: (_column, text) => text,
  decrypt: (_column, value) => value,
  blind: (_column, text) => text,
};

type Filling = (database: Database) => Promise<void>;

/** Everything that a thief can come by, of a database that was filled. */
const thefts: Record<string, (cipher: FieldCipher, fill: Filling) => Promise<readonly Buffer[]>> = {
  'every byte of the embedded database’s folder shows': async (cipher, fill) => {
    const directory = await mkdtemp(join(tmpdir(), 'kraften-stolen-'));
    const database = await openEmbedded(directory, { cipher });
    await fill(database);
    await database.close();
    const entries = await readdir(directory, { recursive: true, withFileTypes: true });
    const files = entries.filter((entry) => entry.isFile()).map((entry) => join(entry.parentPath, entry.name));
    const contents = await Promise.all(files.map((file) => readFile(file)));
    await rm(directory, { recursive: true });
    return contents;
  },
  'all rows of all tables of PostgreSQL, and what it knows of their values, show': async (cipher, fill) => {
    const { ownerUrl } = await newEmptyDatabase();
    const database = await openPostgresql({ ownerUrl, secret: testSecret }, { cipher });
    await fill(database);
    const tables = await database.asOwner(async (tx) => {
      await tx.$executeRaw`ANALYZE`;
      return await tx.$queryRaw<{ rows: string }[]>`
        SELECT query_to_xml(format('SELECT * FROM %I.%I', schemaname, tablename), true, false, '')::text AS rows
          FROM (SELECT schemaname, tablename FROM pg_tables WHERE schemaname IN ('public', 'kraften_private')
                UNION ALL VALUES ('pg_catalog', 'pg_stats')) AS tables`;
    });
    await database.close();
    return tables.map(({ rows }) => Buffer.from(rows));
  },
};

const today = swedishToday();

async function fillWithDemo(database: Database): Promise<void> {
  await loadDemo(database, today);
  await walkDemo(database, today);
}

/** Among so many bytes of ids and indexes a shorter word stands by chance. */
const shortestWord = 5;

/** What says of whom a row is or what was written about somebody, and isn't said of staff and teams as well. */
function wordsOfPersons(): readonly string[] {
  const {
    persons,
    referrals,
    studyVisits,
    participations,
    followUps,
    workTrainings,
    selfReferralSubmissions,
    ...others
  } = demoData(today);
  const said = [
    ...persons.flatMap((row) => [row.givenName, row.familyName, row.identityNumber ?? '']),
    ...persons.flatMap((row) => [row.phone, row.email, row.postalAddress]),
    ...referrals.flatMap((row) => [
      row.referrerName,
      row.referrerContact,
      row.hopes,
      row.wishes,
      row.worksAlready,
      row.decisionReason,
    ]),
    ...studyVisits.map(({ place }) => place),
    ...participations.flatMap((row) => [row.firstStep, row.finalDocumentation]),
    ...followUps.flatMap((row) => [row.attendees, row.agreed]),
    ...workTrainings.flatMap((row) => [row.employer, row.supervisor]),
    ...selfReferralSubmissions.flatMap(({ answers }) => [answers.hopes, answers.worksAlready, answers.supportToday]),
  ];
  const toldOfOthers = JSON.stringify(others);
  return [...new Set(said)].filter((word) => Buffer.byteLength(word) >= shortestWord && !toldOfOthers.includes(word));
}

test.each(Object.keys(thefts))('%s no person', async (name) => {
  const steal = thefts[name];
  if (steal === undefined) throw new Error(`Nothing is stolen as ${name}`);
  const empty = foundWords(await steal(encrypting, () => Promise.resolve()), wordsOfPersons());
  // PostgreSQL has words of its own, such as somebody called Robin.
  const words = wordsOfPersons().filter((word) => !empty.has(word));
  expect(words.length).toBeGreaterThan(1500);

  const stolen = await steal(encrypting, fillWithDemo);
  const staff = 'anna.lind@exempel.se';
  expect([...foundWords(stolen, [staff])], 'what was stolen is the database').toEqual([staff]);
  expect([...foundWords(stolen, words)]).toEqual([]);

  const shown = foundWords(await steal(switchedOff, fillWithDemo), words);
  expect(shown.size / words.length, 'of the words are found with the encryption switched off').toBeGreaterThan(0.95);
});
