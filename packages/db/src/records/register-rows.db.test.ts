import { extractTables } from '@kraften/domain/concepts/register-extract/extract-tables';
import { expect, test } from 'vitest';
import { describeOnEachDatabase, openMigratedPGlite } from '../testing/test-databases';
import { insertTwoTeams } from '../testing/two-teams';
import { loadRegisterRows } from './register-rows';

/** Ids of what belongs to one person: a column of that name ties its row to the person, whether the database knows it or not. */
const idsOfOnePerson = ['person_id', 'referral_id', 'participation_id', 'consent_id', 'objection_id', 'submission_id'];

/** The columns of every table that leads to a person, by references or by the names of its columns. */
async function personalTables(extra = ''): Promise<ReadonlyMap<string, readonly string[]>> {
  const database = await openMigratedPGlite();
  try {
    await database.exec(extra);
    const { rows } = await database.query<{ name: string; columns: string[] }>(`
      WITH RECURSIVE reference AS (
        SELECT conrelid, confrelid FROM pg_constraint WHERE contype = 'f'),
      tied AS (
        SELECT 'public.person'::regclass::oid AS relation
         UNION
        SELECT attrelid FROM pg_attribute JOIN pg_class ON pg_class.oid = attrelid
         WHERE relkind IN ('r', 'p') AND relnamespace = 'public'::regnamespace
           AND attname IN (${idsOfOnePerson.map((name) => `'${name}'`).join(', ')})
         UNION
        SELECT conrelid FROM reference JOIN tied ON confrelid = relation)
      SELECT relname AS name, array_agg(attname::text) AS columns
        FROM tied JOIN pg_class ON pg_class.oid = relation
        JOIN pg_attribute ON attrelid = relation AND attnum > 0 AND NOT attisdropped
       WHERE relnamespace = 'public'::regnamespace
       GROUP BY relname`);
    return new Map(rows.map(({ name, columns }) => [name, columns]));
  } finally {
    await database.close();
  }
}

const inSnakeCase = (name: string) => name.replaceAll(/[A-Z]/g, (letter) => `_${letter.toLowerCase()}`);

/** What stands in the place of a column that is left out, from the record that it names. */
const borrowed: Readonly<Record<string, readonly string[]>> = {
  attendance: ['group_name', 'held_on'],
  audit_entry: ['user_name'],
  case_document_part: ['title', 'part_text'],
  consent_withdrawal: ['authority', 'purpose'],
  enrolment_draft: ['written'],
  goal: ['ratings', 'standing', 'steps', 'wording'],
  group_member: ['group_name'],
  meeting_case: ['held_on'],
};

/** `table.column` of what no extract shows and no reason leaves out, and of what is shown and is nowhere. */
function unexplained(tables: ReadonlyMap<string, readonly string[]>): string[] {
  const known = new Map(
    Object.entries(extractTables).map(([table, { fields, leftOut }]) => [
      inSnakeCase(table),
      [...Object.keys(fields), ...Object.keys(leftOut)]
        .map(inSnakeCase)
        .filter((column) => borrowed[inSnakeCase(table)]?.includes(column) !== true),
    ]),
  );
  const missing = [...tables].flatMap(([table, columns]) =>
    columns.filter((column) => known.get(table)?.includes(column) !== true).map((column) => `${table}.${column}`),
  );
  const nowhere = [...known].flatMap(([table, columns]) =>
    columns.filter((column) => tables.get(table)?.includes(column) !== true).map((column) => `${table}.${column}`),
  );
  return [...missing, ...nowhere].sort();
}

test('every column of every table that leads to a person is in the extract, or left out for a reason', async () => {
  expect(unexplained(await personalTables())).toEqual([]);
});

test('a new table or column of a person is found', async () => {
  const tables = await personalTables(`
    ALTER TABLE person ADD COLUMN nickname text;
    CREATE TABLE diary (id uuid PRIMARY KEY, participation_id uuid);
    CREATE TABLE diary_page (diary_id uuid REFERENCES diary (id), words text);`);
  expect(unexplained(tables)).toEqual([
    ...['diary.id', 'diary.participation_id', 'diary_page.diary_id', 'diary_page.words', 'person.nickname'],
  ]);
});

describeOnEachDatabase('what is kept of a person', (current) => {
  test('is found in every table, with every field that is shown, and is nobody else’s', async () => {
    const { database } = current();
    const { alpha, beta } = await insertTwoTeams(database);
    const load = (personId: string) =>
      database.withActor(alpha.lead, { requestId: null }, ({ tx }) => loadRegisterRows(tx, personId));
    const rows = await load(alpha.personId);
    expect(Object.keys(rows)).toEqual(Object.keys(extractTables));
    for (const [table, { fields }] of Object.entries(extractTables)) {
      expect(rows[table]?.length, table).toBeGreaterThan(0);
      for (const row of rows[table] ?? []) {
        expect(Object.keys(row), table).toEqual(expect.arrayContaining(['id', ...Object.keys(fields)]));
      }
    }
    expect(JSON.stringify(rows, (_, value) => (typeof value === 'bigint' ? String(value) : value))).not.toMatch(/beta/);
    expect(Object.values(await load(beta.personId)).flat()).toEqual([]);
  });
});
