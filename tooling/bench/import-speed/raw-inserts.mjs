import { PGlite } from '@electric-sql/pglite';

const rowsAtATime = 500;
const columns = ['given_name', 'family_name', 'birth_date', 'source', 'enrolled_on', 'closed_on', 'outcome'];

/**
 * How long the same rows take into three bare tables of an embedded database: no checks, no encryption, no log, no row-level
 * security.
 *
 * @param {ReturnType<typeof import('./made-up-list.mjs').madeUpRows>} rows
 */
export async function secondsForRawInserts(rows) {
  const database = await PGlite.create();
  try {
    await database.exec(`
      CREATE TABLE person (id uuid PRIMARY KEY, ${columns.map((column) => `${column} text`).join(', ')});
      CREATE TABLE referral (id uuid PRIMARY KEY, person_id uuid NOT NULL REFERENCES person, source text);
      CREATE TABLE participation (
        id uuid PRIMARY KEY, person_id uuid NOT NULL REFERENCES person, referral_id uuid NOT NULL REFERENCES referral,
        enrolled_on date, closed_on date, outcome text);`);
    const startedAt = performance.now();
    await database.transaction(async (tx) => {
      for (let at = 0; at < rows.length; at += rowsAtATime) {
        const json = JSON.stringify(
          rows.slice(at, at + rowsAtATime).map((row) => ({
            ...{ id: crypto.randomUUID(), given_name: row.givenName, family_name: row.familyName },
            ...{ birth_date: row.birthDate, source: row.source, outcome: row.outcome },
            ...{ enrolled_on: row.enrolledOn, closed_on: row.closedOn, person_id: null, referral_id: null },
          })),
        );
        const people = await tx.query(
          'INSERT INTO person SELECT * FROM json_populate_recordset(NULL::person, $1::json) RETURNING id, source, enrolled_on, closed_on, outcome',
          [json],
        );
        const placed = JSON.stringify(
          people.rows.map((row) => ({ .../** @type {object} */ (row), referral: crypto.randomUUID() })),
        );
        await tx.query(
          'INSERT INTO referral SELECT r.referral, r.id, r.source FROM json_to_recordset($1::json) AS r(id uuid, referral uuid, source text)',
          [placed],
        );
        await tx.query(
          'INSERT INTO participation SELECT gen_random_uuid(), r.id, r.referral, r.enrolled_on, r.closed_on, r.outcome FROM json_to_recordset($1::json) AS r(id uuid, referral uuid, enrolled_on date, closed_on date, outcome text)',
          [placed],
        );
      }
    });
    return (performance.now() - startedAt) / 1000;
  } finally {
    await database.close();
  }
}
