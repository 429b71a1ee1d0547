import type { Database, OwnerTransaction } from '../database';

/** A row of a team that came, went or changed; they are numbered in the order of writing. */
export type WrittenRow = { readonly number: number; readonly relation: string; readonly id: string };

/** From here on every write to a row that has a team is noted, whoever does it, beside the tables of the application. */
export async function noteWrites(database: Database): Promise<void> {
  const tables = await tablesOf(database);
  await database.asOwner(async (tx) => {
    await tx.$executeRaw`CREATE SCHEMA IF NOT EXISTS testing`;
    await tx.$executeRaw`
      CREATE TABLE IF NOT EXISTS testing.written_row (
        number bigint GENERATED ALWAYS AS IDENTITY PRIMARY KEY, team_id uuid, relation text NOT NULL, id text NOT NULL)`;
    await tx.$executeRaw`
      CREATE OR REPLACE FUNCTION testing.note_write() RETURNS trigger
        LANGUAGE plpgsql SECURITY DEFINER SET search_path = pg_catalog AS $$
      BEGIN
        IF TG_OP <> 'INSERT' THEN
          INSERT INTO testing.written_row (team_id, relation, id) VALUES (OLD.team_id, TG_TABLE_NAME, OLD.id::text);
        END IF;
        IF TG_OP <> 'DELETE' THEN
          INSERT INTO testing.written_row (team_id, relation, id) VALUES (NEW.team_id, TG_TABLE_NAME, NEW.id::text);
        END IF;
        RETURN NULL;
      END $$`;
    for (const table of tables) {
      await tx.$executeRawUnsafe(
        `CREATE OR REPLACE TRIGGER note_write AFTER INSERT OR UPDATE OR DELETE ON "${table}"
           FOR EACH ROW EXECUTE FUNCTION testing.note_write()`,
      );
    }
  });
}

/** Those of the team that were written after the one of that number. */
export async function writesAfter(database: Database, teamId: string, number: number): Promise<readonly WrittenRow[]> {
  return await database.asOwner(
    (tx) => tx.$queryRaw<WrittenRow[]>`
      SELECT number::int, relation, id FROM testing.written_row
       WHERE number > ${number} AND team_id = ${teamId}::uuid ORDER BY number`,
  );
}

/** The ids of all the team's rows, past row-level security; `without` names tables that are left out. */
export async function idsOfTeam(
  database: Database,
  teamId: string,
  without: readonly string[] = [],
): Promise<string[]> {
  const tables = (await tablesOf(database)).filter((table) => !without.includes(table));
  const ids = tables
    .map((table) => `SELECT entry.id::text AS id FROM "${table}" AS entry WHERE entry.team_id = $1::uuid`)
    .join(' UNION ALL ');
  const [rows] = await database.asOwner((tx) =>
    tx.$queryRawUnsafe<{ ids: string[] | null }[]>(`SELECT array_agg(id) AS ids FROM (${ids}) AS rows`, teamId),
  );
  return rows?.ids ?? [];
}

const tablesByDatabase = new WeakMap<Database, Promise<readonly string[]>>();

async function tablesOf(database: Database): Promise<readonly string[]> {
  const known = tablesByDatabase.get(database) ?? database.asOwner(tablesWithTeams);
  tablesByDatabase.set(database, known);
  return await known;
}

async function tablesWithTeams(tx: OwnerTransaction): Promise<readonly string[]> {
  const rows = await tx.$queryRaw<{ name: string }[]>`
    SELECT table_name::text AS name
      FROM information_schema.columns JOIN information_schema.tables USING (table_schema, table_name)
     WHERE table_schema = 'public' AND table_type = 'BASE TABLE' AND column_name = 'team_id'
     ORDER BY name`;
  return rows.map(({ name }) => name);
}
