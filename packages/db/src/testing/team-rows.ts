import type { Database, OwnerTransaction } from '../database';

/** A team's rows in every table that has teams: what they are, as one hash, and which ids they have. */
export type TeamRows = { readonly hash: string; readonly ids: readonly string[] };

/** Reads them past row-level security; `without` names tables that may change meanwhile. */
export async function teamRows(database: Database, teamId: string, without: readonly string[] = []): Promise<TeamRows> {
  const tables = (await tablesOf(database)).filter((table) => !without.includes(table));
  const parts = tables.map(
    (table) => `SELECT entry.id::text AS id, '${table} ' || entry::text AS words FROM "${table}" AS entry
                 WHERE entry.team_id = $1::uuid`,
  );
  const sql = `
    SELECT md5(string_agg(words, '' ORDER BY words)) AS hash, array_agg(id ORDER BY id) AS ids
      FROM (${parts.join(' UNION ALL ')}) AS rows`;
  const [rows] = await database.asOwner((tx) => tx.$queryRawUnsafe<TeamRows[]>(sql, teamId));
  if (rows === undefined) throw new Error('An aggregate has a row');
  return rows;
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
