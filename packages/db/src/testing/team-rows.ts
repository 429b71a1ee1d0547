import type { Database, OwnerTransaction } from '../database';

/**
 * What a team's rows are in every table that has teams, read past row-level security, as one hash; `without` names tables that may
 * change meanwhile. It is a sum over the rows, since sorting them all at every look takes longer than the call looked at.
 */
export async function hashOfTeam(database: Database, teamId: string, without: readonly string[] = []): Promise<string> {
  const hashes = await ofEachTable(
    database,
    without,
    (table) => `hashtextextended('${table} ' || entry::text, 0) AS hash`,
  );
  const [rows] = await database.asOwner((tx) =>
    tx.$queryRawUnsafe<{ hash: string }[]>(
      `SELECT coalesce(sum(hash), 0)::text AS hash FROM (${hashes}) AS rows`,
      teamId,
    ),
  );
  if (rows === undefined) throw new Error('An aggregate has a row');
  return rows.hash;
}

/** The ids of the same rows. */
export async function idsOfTeam(
  database: Database,
  teamId: string,
  without: readonly string[] = [],
): Promise<string[]> {
  const ids = await ofEachTable(database, without, () => 'entry.id::text AS id');
  const [rows] = await database.asOwner((tx) =>
    tx.$queryRawUnsafe<{ ids: string[] | null }[]>(`SELECT array_agg(id) AS ids FROM (${ids}) AS rows`, teamId),
  );
  return rows?.ids ?? [];
}

async function ofEachTable(database: Database, without: readonly string[], columns: (table: string) => string) {
  const tables = (await tablesOf(database)).filter((table) => !without.includes(table));
  return tables
    .map((table) => `SELECT ${columns(table)} FROM "${table}" AS entry WHERE entry.team_id = $1::uuid`)
    .join(' UNION ALL ');
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
